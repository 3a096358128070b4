// The ring that shows where the keys are.
#include <algorithm>
#include <cmath>

#include "ui/paint_parts.h"

namespace suluh::ui {

namespace {

constexpr float kWidth = 6, kAway = 6, kEditWidth = 10;  // logical

// Darker than a middle grey; weights as the eye has them.
bool is_dark(gfx::Color color) {
    constexpr int kMiddle = 100;
    return (color.r * 299 + color.g * 587 + color.b * 114) / 1000 < kMiddle;
}

// What the node lies on: the nearest surface around it that is not see-through.
bool lies_on_dark(const PaintInput& input, std::uint32_t index) {
    for (std::uint32_t at = index;; at = input.tree[at].parent) {
        const SkinFields& skin = input.tree[at].node->skin;
        const bool is_ground = at != index || at == 0;
        if (is_ground && skin.gradient)
            return is_dark(resolve(skin.gradient->from, input.look.theme));
        const gfx::Color fill = resolve(skin.fill, input.look.theme);
        if (is_ground && fill.a == 255) return is_dark(fill);
        if (at == 0) return false;
    }
}

}  // namespace

gfx::StrokeShape focus_ring(const PaintInput& input, std::uint32_t index, const PartInput& part) {
    // While the keys move a slider, the ring closes in on it.
    const float line = input.editing ? kEditWidth : kWidth;
    const float away = std::round((kAway + kWidth) * input.s);
    gfx::StrokeShape ring;
    ring.width = std::max(1.0F, std::round(line * input.s));
    ring.rect = inset(part.rect, -away);
    // Around a whole screen nobody would see it.
    const gfx::Rect room =
        input.safe.w > 0 ? input.safe : gfx::Rect{0, 0, input.viewport.w, input.viewport.h};
    const bool whole = part.rect.w >= room.w && part.rect.h >= room.h;
    if (whole) ring.rect = room;
    ring.radii = scaled_radii(part.node.skin.radius, input.s, part.rect);
    for (float* r : {&ring.radii.top_left, &ring.radii.top_right, &ring.radii.bottom_right,
                     &ring.radii.bottom_left}) {
        *r = whole ? 0 : *r + away;
    }
    const bool light = input.look.theme == ThemeName::terang && lies_on_dark(input, index);
    ring.color = resolve(ColorRef::of(light ? Token::flame : Token::focus), input.look.theme);
    return ring;
}

}  // namespace suluh::ui
