#include "ui/paint_parts.h"

#include <algorithm>
#include <cmath>

namespace suluh::ui {

namespace {

constexpr float kIconSize = 38, kRingSize = 104, kRingStroke = 0.105F;

gfx::Color color_or(const PartInput& part, Token fallback) {
    return part.node.content.color.is_set() ? part.color
                                            : resolve(ColorRef::of(fallback), part.look.theme);
}

gfx::Color track_or(const PartInput& part, Token fallback) {
    const ColorRef& track = part.node.content.track;
    return resolve(track.is_set() ? track : ColorRef::of(fallback), part.look.theme);
}

// A square of whole device pixels in the middle of a rectangle.
gfx::Rect centred_square(const gfx::Rect& rect, float side) {
    side = std::round(side);
    return {std::round(rect.x + (rect.w - side) / 2), std::round(rect.y + (rect.h - side) / 2),
            side, side};
}

gfx::Picture tinted(const gfx::Rect& rect, std::string source, gfx::Color tint) {
    gfx::Picture picture;
    picture.rect = rect;
    picture.source = std::move(source);
    picture.tinted = true;
    picture.tint = tint;
    return picture;
}

void paint_pill_bar(gfx::DrawList& list, const gfx::Rect& rect, float value, gfx::Color color,
                    gfx::Color track) {
    const gfx::Radii radii = same_radii(rect.h / 2);
    if (track.a != 0) list.push_back(gfx::FillShape{rect, radii, flat(track)});
    if (value <= 0) return;
    const float width = std::max(rect.h, std::round(rect.w * std::min(value, 1.0F)));
    list.push_back(gfx::FillShape{{rect.x, rect.y, width, rect.h}, radii, flat(color)});
}

}  // namespace

void paint_icon(gfx::DrawList& list, const PartInput& part) {
    const ContentFields& content = part.node.content;
    const gfx::Rect rect = centred_square(part.rect, content.size.value_or(kIconSize) * part.s);
    list.push_back(tinted(rect, "icon:" + content.name, color_or(part, Token::ink)));
}

void paint_picture(gfx::DrawList& list, const PartInput& part) {
    gfx::Picture picture;
    picture.rect = part.rect;
    picture.radii = scaled_radii(part.node.skin.radius, part.s, part.rect);
    picture.source = part.node.content.name;
    if (picture.source.starts_with("avatar:")) {
        picture.source = "media:illustrations/avatar-" + picture.source.substr(7) + ".svg";
    }
    picture.fit = part.node.content.fit;
    if (part.node.content.slice) {
        picture.slice = *part.node.content.slice;
        picture.slice.scale = part.s;
    }
    list.push_back(std::move(picture));
}

void paint_ring(gfx::DrawList& list, const PartInput& part) {
    const ContentFields& content = part.node.content;
    const float size = content.size.value_or(kRingSize);
    const float width =
        std::max(1.0F, std::round(content.stroke.value_or(size * kRingStroke) * part.s));
    const gfx::Rect square = centred_square(part.rect, size * part.s);
    gfx::Arc arc;
    arc.center = {square.x + square.w / 2, square.y + square.h / 2};
    arc.radius = (square.w - width) / 2;
    arc.width = width;
    arc.color = track_or(part, Token::sunken);
    const float value = part.state.value.at(part.now);
    if (value < 1 && arc.color.a != 0) list.push_back(arc);
    if (value <= 0) return;
    arc.to = std::min(value, 1.0F);
    arc.color = color_or(part, Token::primary);
    list.push_back(arc);
}

void paint_bar(gfx::DrawList& list, const PartInput& part) {
    paint_pill_bar(list, part.rect, part.state.value.at(part.now), color_or(part, Token::primary),
                   track_or(part, Token::sunken));
}

void paint_petals(gfx::DrawList& list, const PartInput& part) {
    const ContentFields& content = part.node.content;
    const gfx::Color done = color_or(part, Token::flame);
    const gfx::Color to_come = resolve(ColorRef::of(Token::onNight2, 55), part.look.theme);
    if (content.n > kMostPetals) {
        const gfx::Color track = resolve(ColorRef::of(Token::onNight, 20), part.look.theme);
        const float value = static_cast<float>(content.now) / static_cast<float>(content.n);
        paint_pill_bar(list, part.rect, value, done, track);
        return;
    }
    const float petal = std::round(content.size.value_or(kPetalSize) * part.s);
    const float disc = std::round(petal * kPetalDisc / kPetalSize);
    const float middle = part.rect.y + part.rect.h / 2;
    float x = part.rect.x;
    for (int step = 1; step <= content.n; ++step) {
        const bool now = step == content.now;
        const float cell = now ? disc : petal;
        if (now) {
            const gfx::Color ground{255, 255, 255, 36};
            list.push_back(gfx::FillShape{{x, std::round(middle - disc / 2), disc, disc},
                                          same_radii(disc / 2),
                                          flat(ground)});
        }
        const gfx::Rect place{std::round(x + (cell - petal) / 2), std::round(middle - petal / 2),
                              petal, petal};
        const bool outline = step > content.now;
        const gfx::Color tint =
            outline ? to_come
                    : (now ? resolve(ColorRef::of(Token::flameHi), part.look.theme) : done);
        list.push_back(tinted(place, outline ? "icon:petal-outline" : "icon:petal", tint));
        x += cell + std::round(part.node.box.gap * part.s);
    }
}

}  // namespace suluh::ui
