// Where a slider's track and knob stand, and what a finger on it means.
#pragma once

#include "ui/node.h"

namespace suluh::ui {

struct SliderShape {
    gfx::Rect track;
    float from = 0, to = 0;  // the middle of the knob at 0 and at 1
    float knob = 0;          // its size
};

// All in device px; rect: of the node.
[[nodiscard]] SliderShape slider_shape(const Node& node, const gfx::Rect& rect, float s);
// The value a finger at x means, 0 to 1, on one of the steps if there are any.
[[nodiscard]] double slider_value_at(const Node& node, const gfx::Rect& rect, float s, float x);
// One step on (+1) or back (-1); without steps a tenth of the way.
[[nodiscard]] double slider_step(const Node& node, double value, int direction);

[[nodiscard]] inline bool can_slide(const Node& node) {
    return node.kind == Kind::slider && !node.content.slide.empty() && node.touch.enabled;
}

}  // namespace suluh::ui
