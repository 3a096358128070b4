#include "ui/slider.h"

#include <algorithm>
#include <cmath>

namespace suluh::ui {

namespace {

constexpr float kTrackHeight = 16, kKnobSize = 52;  // logical
constexpr int kStepsWithoutSteps = 10;

constexpr int kFinest = 1000;  // values a slider without steps can have

double on_a_step(double value, int steps) {
    return std::round(std::clamp(value, 0.0, 1.0) * steps) / steps;
}

}  // namespace

SliderShape slider_shape(const Node& node, const gfx::Rect& rect, float s) {
    const Sides& pad = node.box.pad;
    SliderShape shape;
    shape.knob = std::round(kKnobSize * s);
    const float height = std::round(kTrackHeight * s);
    const float left = rect.x + std::round(pad.left * s);
    const float width = std::max(shape.knob, rect.w - std::round((pad.left + pad.right) * s));
    shape.track = {left, std::round(rect.y + (rect.h - height) / 2), width, height};
    shape.from = left + shape.knob / 2;
    shape.to = left + width - shape.knob / 2;
    return shape;
}

double slider_value_at(const Node& node, const gfx::Rect& rect, float s, float x) {
    const SliderShape shape = slider_shape(node, rect, s);
    if (shape.to <= shape.from) return 0;
    const float share = (x - shape.from) / (shape.to - shape.from);
    return on_a_step(static_cast<double>(share),
                     node.content.steps == 0 ? kFinest : node.content.steps);
}

double slider_step(const Node& node, double value, int direction) {
    const int steps = node.content.steps == 0 ? kStepsWithoutSteps : node.content.steps;
    return on_a_step(std::round(value * steps) / steps + static_cast<double>(direction) / steps,
                     steps);
}

}  // namespace suluh::ui
