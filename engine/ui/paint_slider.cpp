// A track with a knob.
#include <algorithm>
#include <cmath>

#include "ui/paint_parts.h"
#include "ui/slider.h"

namespace suluh::ui {

namespace {

constexpr int kMostDots = 20;  // more steps are too close to tell apart

// A dot for every step.
void paint_steps(gfx::DrawList& list, const PartInput& part, const SliderShape& shape,
                 float knob_x) {
    const int steps = part.node.content.steps;
    if (steps == 0 || steps > kMostDots) return;
    const float dot = std::max(2.0F, std::round(6 * part.s));
    const float y = std::round(shape.track.y + (shape.track.h - dot) / 2);
    for (int i = 0; i <= steps; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(steps);
        const float x = std::round(shape.from + share * (shape.to - shape.from) - dot / 2);
        const Token token = x < knob_x ? Token::onPrimary : Token::edge;
        list.push_back(gfx::FillShape{{x, y, dot, dot},
                                      same_radii(dot / 2),
                                      flat(resolve(ColorRef::of(token), part.look.theme))});
    }
}

struct Knob {
    float x, press;
    gfx::Color color;
};

// It grows a little under the finger, so that its edge shows around it.
void paint_knob(gfx::DrawList& list, const PartInput& part, const SliderShape& shape,
                const Knob& knob) {
    const float grown = part.look.still ? 0 : knob.press * 8 * part.s;
    const float size = std::round(shape.knob + grown);
    const gfx::Rect rect{knob.x - std::round(size / 2),
                         std::round(shape.track.y + (shape.track.h - size) / 2), size, size};
    const float edge = std::max(1.0F, std::round(6 * part.s));
    const Token ground = knob.press > 0 ? Token::primarySoft : Token::surface;
    list.push_back(gfx::FillShape{inset(rect, edge / 2), same_radii(size / 2 - edge / 2),
                                  flat(resolve(ColorRef::of(ground), part.look.theme))});
    list.push_back(gfx::StrokeShape{rect, same_radii(size / 2), edge, knob.color});
}

}  // namespace

void paint_slider(gfx::DrawList& list, const PartInput& part) {
    const auto color_of = [&](Token token) {
        return resolve(ColorRef::of(token), part.look.theme);
    };
    const bool enabled = part.node.touch.enabled;
    const gfx::Color strong = enabled && part.node.content.color.is_set()
                                  ? part.color
                                  : color_of(enabled ? Token::primary : Token::onDisabled);
    const ColorRef& named = part.node.content.track;
    const SliderShape shape = slider_shape(part.node, part.rect, part.s);
    const float value = part.state.value.at(part.now);
    const float knob_x = std::round(shape.from + value * (shape.to - shape.from));
    const gfx::Radii round = same_radii(shape.track.h / 2);
    const gfx::Color track =
        resolve(named.is_set() ? named : ColorRef::of(Token::sunken), part.look.theme);
    list.push_back(gfx::FillShape{shape.track, round, flat(track)});
    const gfx::Rect done{shape.track.x, shape.track.y, knob_x - shape.track.x, shape.track.h};
    list.push_back(gfx::FillShape{done, round, flat(strong)});
    if (part.look.theme == ThemeName::kontras) {
        const float width = std::max(1.0F, std::round(3 * part.s));
        list.push_back(gfx::StrokeShape{shape.track, round, width, color_of(Token::edge)});
    }
    paint_steps(list, part, shape, knob_x);
    const float press = part.state.pressing.at(part.now);
    paint_knob(list, part, shape, {knob_x, press, strong});
}

}  // namespace suluh::ui
