// Draws a plan, or the part of it inside one rectangle, into a surface.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "gfx/blur.h"
#include "gfx/canvas.h"
#include "gfx/plan.h"
#include "gfx/polygon.h"

namespace suluh::gfx {

class Painter {
public:
    Painter(TextEngine& text, PictureStore& pictures) : text_(text), pictures_(pictures) {}

    // Afterwards area of the surface shows the plan, over black.
    void paint(const Plan& plan, const IntRect& area, Surface& surface);

    // Gives back the memory of layers that were not used since the last call.
    void drop_unused_layers();

private:
    void draw_steps(const Plan& plan, std::size_t first, std::size_t last, Canvas& canvas,
                    const IntRect& area);
    void draw_layer(const Plan& plan, std::size_t begin, Canvas& canvas, const IntRect& area);
    void draw(const Step& step, Canvas& canvas);

    void draw(const FillShape& c, const Step& step, Canvas& canvas);
    void draw(const StrokeShape& c, const Step& step, Canvas& canvas);
    void draw(const Shadow& c, const Step& step, Canvas& canvas);
    void draw(const Arc& c, const Step& step, Canvas& canvas);
    void draw(const Polyline& c, const Step& step, Canvas& canvas);
    void draw(const Polygon& c, const Step& step, Canvas& canvas);
    void draw(const TextRun& c, const Step& step, Canvas& canvas);
    void draw(const Picture& c, const Step& step, Canvas& canvas);
    template <class Bracket>
    void draw(const Bracket&, const Step&, Canvas&) {}

    void draw_placeholder(const PicturePlace& place, const Step& step, Canvas& canvas,
                          PictureStore::State state);

    TextEngine& text_;
    PictureStore& pictures_;
    ShadowCache shadows_;
    PolygonCache polygons_;
    std::vector<std::unique_ptr<Surface>> layers_;  // one for each depth of nesting
    std::size_t depth_ = 0, deepest_ = 0;
};

}  // namespace suluh::gfx
