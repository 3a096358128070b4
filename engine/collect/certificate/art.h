// What is drawn beside a certificate's words: the kawung around the torch, and the QR code. Points
// of 1/72 inch, in the design's colours.
#pragma once

#include <cairo.h>

#include <cstdint>
#include <string>

#include "base/result.h"

namespace suluh::collect {

struct PageRect {
    double x = 0, y = 0, w = 0, h = 0;
};

void set_color(cairo_t* cr, std::uint32_t rgb, double alpha = 1);
void rounded(cairo_t* cr, const PageRect& rect, double radius);  // a path

// The torch of the mark, in a square.
void draw_torch(cairo_t* cr, const PageRect& square);

// A night ground with petals that light up around a torch in its middle.
void draw_kawung_band(cairo_t* cr, const PageRect& band);

// With its quiet zone, dark on white. Fault::bad_input when the text is too long.
[[nodiscard]] Status draw_qr(cairo_t* cr, const PageRect& square, const std::string& text);

}  // namespace suluh::collect
