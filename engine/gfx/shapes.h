// Shapes drawn straight into a canvas, antialiased by how much of each pixel they cover.
#pragma once

#include "gfx/canvas.h"
#include "gfx/draw_list.h"

namespace suluh::gfx {

void fill_shape(Canvas& canvas, const FillShape& shape);
void stroke_shape(Canvas& canvas, const StrokeShape& shape);
void draw_arc(Canvas& canvas, const Arc& arc);
void draw_polyline(Canvas& canvas, const Polyline& line);

// Everything these may touch, for damage.
[[nodiscard]] IntRect pixels_of(const Rect& rect);
[[nodiscard]] IntRect pixels_of(const Arc& arc);
[[nodiscard]] IntRect pixels_of(const std::vector<Point>& points, float width);

// The direction of an angle in turns, 0 = 12 o'clock, clockwise. Our own series, because the sine
// of the C library differs between machines in its last digit.
[[nodiscard]] Point direction(float turns);

}  // namespace suluh::gfx
