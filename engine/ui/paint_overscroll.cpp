// What a scroll shows at the end where a finger pulls beyond it: a soft shade that grows with the
// pull; in still mode a plain line.
#include <algorithm>
#include <cmath>

#include "ui/paint_parts.h"

namespace suluh::ui {

namespace {
constexpr float kShadeHeight = 64, kFullPull = 140, kLine = 4;  // logical
constexpr int kDeepest = 34;                                    // percent of the colour, at most
}  // namespace

void paint_overscroll(gfx::DrawList& list, const PartInput& part) {
    const float pulled = part.state.overscroll.at(part.now);
    if (pulled == 0) return;
    const bool at_end = pulled > 0;
    const bool still = part.look.still;
    const float height =
        std::min(std::max(1.0F, std::round((still ? kLine : kShadeHeight) * part.s)), part.rect.h);
    gfx::Rect band = part.rect;
    if (at_end) band.y += band.h - height;
    band.h = height;
    const gfx::Color color = resolve(ColorRef::of(Token::accent), part.look.theme);
    if (still) {
        list.push_back(gfx::FillShape{band, {}, flat(color)});
        return;
    }
    const float share = std::min(1.0F, std::abs(pulled) / (kFullPull * part.s));
    const gfx::Color deep = faded(color, share * kDeepest / 100);
    if (deep.a == 0) return;
    const gfx::Color clear = faded(color, 0);
    list.push_back(gfx::FillShape{
        band, {}, {at_end ? clear : deep, at_end ? deep : clear, gfx::Paint::Direction::vertical}});
}

}  // namespace suluh::ui
