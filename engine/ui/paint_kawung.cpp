// The kawung pattern, the only ornament: a band in the header, a tiled ground, and the light that
// spreads around the torch of the attract screen.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "ui/kawung_light.h"
#include "ui/paint_parts.h"

namespace suluh::ui {

namespace {

constexpr std::string_view kTile = "media:illustrations/pola-kawung.svg";
constexpr float kHeaderTile = 52, kGroundTile = 60;
constexpr float kHeaderOpacity = 0.17F, kGroundOpacity = 0.10F;

void paint_tiles(gfx::DrawList& list, const gfx::Rect& area, float side, gfx::Color tint) {
    for (float y = area.y; y < area.y + area.h; y += side) {
        for (float x = area.x; x < area.x + area.w; x += side) {
            gfx::Picture tile;
            tile.rect = {std::round(x), std::round(y), std::round(side), std::round(side)};
            tile.source = kTile;
            tile.fit = gfx::Picture::Fit::stretch;
            tile.tinted = true;
            tile.tint = tint;
            list.push_back(std::move(tile));
        }
    }
}

gfx::Color pattern_tint(const PartInput& part, float opacity) {
    const gfx::Color own = part.node.content.color.is_set()
                               ? part.color
                               : resolve(ColorRef::of(Token::pattern), part.look.theme);
    return faded(own, opacity);
}

// Fades out towards both sides by covering the tiles with the ground they lie on.
void paint_header(gfx::DrawList& list, const PartInput& part) {
    const gfx::Color tint = pattern_tint(part, kHeaderOpacity);
    if (tint.a == 0) return;
    list.push_back(gfx::PushClip{part.rect, {}});
    paint_tiles(list, part.rect, kHeaderTile * part.s, tint);
    const gfx::Color ground = resolve(ColorRef::of(Token::night), part.look.theme);
    const gfx::Color clear = faded(ground, 0);
    const float half = std::round(part.rect.w / 2);
    const gfx::Rect left{part.rect.x, part.rect.y, half, part.rect.h};
    const gfx::Rect right{part.rect.x + half, part.rect.y, part.rect.w - half, part.rect.h};
    const auto across = gfx::Paint::Direction::horizontal;
    list.push_back(gfx::FillShape{left, {}, {ground, clear, across}});
    list.push_back(gfx::FillShape{right, {}, {clear, ground, across}});
    list.push_back(gfx::PopClip{});
}

void paint_ground(gfx::DrawList& list, const PartInput& part) {
    const gfx::Color tint = pattern_tint(part, kGroundOpacity);
    if (tint.a == 0) return;
    list.push_back(
        gfx::PushClip{part.rect, scaled_radii(part.node.skin.radius, part.s, part.rect)});
    paint_tiles(list, part.rect, part.node.content.size.value_or(kGroundTile) * part.s, tint);
    list.push_back(gfx::PopClip{});
}

void paint_attract(gfx::DrawList& list, const PartInput& part) {
    KawungScene scene;
    scene.area = part.ground;
    scene.petal = part.node.content.size.value_or(62) * part.s;
    scene.s = part.s;
    const auto place = [&](const std::optional<Length>& at, float whole, float fallback) {
        if (!at) return fallback * whole;
        return at->is_percent() ? at->value * whole : at->value * part.s;
    };
    scene.light = {part.rect.x + place(part.node.content.center_x, part.rect.w, 0.775F),
                   part.rect.y + place(part.node.content.center_y, part.rect.h, 0.5F)};
    scene.phase = part.look.still ? 0 : breathing_phase(part.now);
    for (KawungPetal& petal : kawung_petals(scene)) {
        list.push_back(gfx::Polygon{std::move(petal.outline), petal.color});
    }
}

}  // namespace

void paint_kawung(gfx::DrawList& list, const PartInput& part) {
    // The high-contrast set has no ornament behind words.
    if (part.look.theme == ThemeName::kontras) return;
    switch (part.node.content.mode) {
        case KawungMode::header: paint_header(list, part); break;
        case KawungMode::tile: paint_ground(list, part); break;
        case KawungMode::attract: paint_attract(list, part); break;
    }
}

}  // namespace suluh::ui
