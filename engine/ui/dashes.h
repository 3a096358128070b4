// The edge of a rounded rectangle as dashes: what waits to be filled.
#pragma once

#include <vector>

#include "gfx/draw_list.h"

namespace suluh::ui {

struct DashLook {
    float width = 1;         // of the stroke, which lies inside the rectangle
    float on = 10, off = 7;  // lengths with their round ends; stretched so that a round closes
    gfx::Color color;
};

// Device pixels, clockwise from the upper left corner.
[[nodiscard]] std::vector<gfx::Polyline> dashes(const gfx::Rect& rect, const gfx::Radii& radii,
                                                const DashLook& look);

}  // namespace suluh::ui
