// A node's own surface: shadow, lip, fill, edge.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "ui/dashes.h"
#include "ui/paint_parts.h"

namespace suluh::ui {

namespace {

constexpr float kDashOn = 2, kDashOff = 1;     // times the edge's width
constexpr float kLiftedEdge = 5;               // logical, of what is in a hand
constexpr float kLip = 6, kLipInsideEdge = 5;  // logical

gfx::Radii shrunk(const gfx::Radii& radii, float by) {
    const auto less = [by](float radius) { return std::max(0.0F, radius - by); };
    return {less(radii.top_left), less(radii.top_right), less(radii.bottom_right),
            less(radii.bottom_left)};
}

// Four corner circles and their hull, standing on one corner.
gfx::Polygon diamond(const gfx::Rect& rect, float radius, gfx::Color color) {
    constexpr int kSteps = 8;  // of a quarter turn
    const gfx::Point middle{rect.x + rect.w / 2, rect.y + rect.h / 2};
    const float half = std::min(rect.w, rect.h) / 2;
    radius = std::min(radius, half);
    gfx::Polygon polygon;
    polygon.color = color;
    for (int corner = 0; corner < 4; ++corner) {
        const float turn = static_cast<float>(corner) * std::numbers::pi_v<float> / 2;
        const gfx::Point centre{middle.x + (half - radius) * std::cos(turn),
                                middle.y + (half - radius) * std::sin(turn)};
        for (int i = 0; i <= kSteps; ++i) {
            const float share = static_cast<float>(i) / kSteps - 0.5F;
            const float angle = turn + share * std::numbers::pi_v<float> / 2;
            polygon.points.push_back(
                {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
        }
    }
    return polygon;
}

float edge_px(const Edge& edge, float s) {
    return edge.width <= 0 ? 0 : std::max(1.0F, std::round(edge.width * s));
}

gfx::Color shown_fill(const PartInput& part, float press) {
    gfx::Color fill = part.state.shown_skin(part.now).fill;
    const auto& hot = part.node.hand.hot;
    if (part.hot > 0 && hot && hot->fill.is_set()) {
        fill = mix(fill, resolve(hot->fill, part.look.theme), part.hot);
    }
    if (press <= 0) return fill;
    const auto& pressed = part.node.touch.pressed;
    if (!pressed || !pressed->fill.is_set()) return fill;
    return mix(fill, resolve(pressed->fill, part.look.theme), press);
}

void paint_shadow(gfx::DrawList& list, const PartInput& part, const gfx::Radii& radii,
                  float press) {
    const bool lifted = part.lift > 0;
    const ShadowKind kind = lifted ? ShadowKind::lift : part.node.skin.shadow;
    for (const ShadowLayer& layer : shadow_layers(kind, part.look.theme)) {
        const float strength = lifted ? part.lift : part.node.touch.pressed ? 1 - press : 1;
        const gfx::Color color = faded(layer.color, strength);
        if (color.a == 0) continue;
        list.push_back(gfx::Shadow{part.rect, radii, std::round(layer.offset_y * part.s),
                                   layer.blur * part.s, color});
    }
}

// The lower lip is only as much of the shape as the fill leaves free, so that no dark seam shows
// around the upper corners.
float paint_lip(gfx::DrawList& list, const PartInput& part, const gfx::Rect& inner,
                const gfx::Radii& radii, float press, bool has_edge) {
    const auto& pressed = part.node.touch.pressed;
    const float hidden = pressed && !pressed->keeps_lip ? press : 0;
    const float height = std::round((has_edge ? kLipInsideEdge : kLip) * part.s * (1 - hidden));
    const gfx::Color color = resolve(part.node.skin.lip, part.look.theme);
    if (height <= 0 || color.a == 0) return 0;
    const float half = std::floor(inner.h / 2);
    list.push_back(gfx::FillShape{{inner.x, inner.y + half, inner.w, inner.h - half},
                                  {0, 0, radii.bottom_right, radii.bottom_left},
                                  flat(color)});
    return height;
}

// Along a side it has square ends; around a corner round ones, which nobody can tell there.
void paint_dash(gfx::DrawList& list, gfx::Polyline dash) {
    const gfx::Point from = dash.points.front(), to = dash.points.back();
    if (dash.points.size() != 2 || (from.x != to.x && from.y != to.y)) {
        list.emplace_back(std::move(dash));
        return;
    }
    const float half = dash.width / 2;
    const float x = std::min(from.x, to.x) - half, y = std::min(from.y, to.y) - half;
    list.push_back(gfx::FillShape{
        {x, y, std::abs(to.x - from.x) + dash.width, std::abs(to.y - from.y) + dash.width},
        {},
        flat(dash.color)});
}

// What is in a hand stands out by its edge as well.
void lift(Edge& edge, const PartInput& part) {
    if (edge.width <= 0) return;
    const gfx::Color lifted = resolve(ColorRef::of(Token::accent), part.look.theme);
    edge.color.literal = mix(edge.color.literal, lifted, part.lift);
    edge.width += std::max(0.0F, kLiftedEdge - edge.width) * part.lift;
}

}  // namespace

gfx::Radii same_radii(float radius) {
    return {radius, radius, radius, radius};
}

gfx::Paint flat(gfx::Color color) {
    return {color, color, gfx::Paint::Direction::vertical};
}

gfx::Rect inset(const gfx::Rect& rect, float by) {
    return {rect.x + by, rect.y + by, std::max(0.0F, rect.w - 2 * by),
            std::max(0.0F, rect.h - 2 * by)};
}

gfx::Radii scaled_radii(const gfx::Radii& logical, float s, const gfx::Rect& rect) {
    const float most = std::max(0.0F, std::min(rect.w, rect.h) / 2);
    const auto scaled = [&](float radius) { return std::min(radius * s, most); };
    return {scaled(logical.top_left), scaled(logical.top_right), scaled(logical.bottom_right),
            scaled(logical.bottom_left)};
}

bool has_untold_press(const Node& node) {
    return !node.touch.pressed && (node.skin.fill.is_set() || node.skin.edge.color.is_set());
}

Edge effective_edge(const PartInput& part, float press) {
    const Node& node = part.node;
    const ShownSkin shown = part.state.shown_skin(part.now);
    Edge edge{ColorRef{ColorRef::Source::literal, Token::none, shown.edge, 100}, shown.edge_width};
    const auto& hot = node.hand.hot;
    if (part.hot > 0 && hot && hot->edge) {
        edge.color.literal =
            mix(edge.color.literal, resolve(hot->edge->color, part.look.theme), part.hot);
        edge.width += (hot->edge->width - edge.width) * part.hot;
    }
    const auto& pressed = node.touch.pressed;
    if (press > 0 && pressed && pressed->edge) {
        const gfx::Color to = resolve(pressed->edge->color, part.look.theme);
        edge.color.literal = mix(edge.color.literal, to, press);
        edge.width += (pressed->edge->width - edge.width) * press;
    }
    const bool card = node.skin.shadow == ShadowKind::card ||
                      node.skin.shadow == ShadowKind::lift || part.lift > 0;
    if (part.look.theme == ThemeName::kontras && edge.width <= 0 && card) {
        // No shadows there: an edge tells the card from its ground.
        edge = {ColorRef::of(Token::edge), 3};
        edge.color.literal = resolve(edge.color, part.look.theme);
        return edge;
    }
    if (part.lift > 0) lift(edge, part);
    edge.width = edge_width(edge.width, can_be_tapped(node), part.look.theme);
    return edge;
}

void paint_surface(gfx::DrawList& list, const PartInput& part, float press) {
    const SkinFields& skin = part.node.skin;
    const gfx::Radii radii = scaled_radii(skin.radius, part.s, part.rect);
    if (skin.diamond) {
        const gfx::Color color = shown_fill(part, press);
        list.push_back(diamond(part.rect, radii.top_left, color));
        return;
    }
    paint_shadow(list, part, radii, press);
    const Edge edge = effective_edge(part, press);
    // The fill ends under the middle of the edge: its own soft border would shine through else.
    const float under = edge_px(edge, part.s) / 2;
    gfx::Rect inner = inset(part.ground, under);
    const gfx::Radii inner_radii = shrunk(radii, under);
    const gfx::Color fill = shown_fill(part, press);
    if (skin.lip.is_set()) {
        const float lip = paint_lip(list, part, inner, inner_radii, press, under > 0);
        inner.h = std::max(0.0F, inner.h - lip - (lip > 0 ? under : 0));
    }
    if (skin.gradient) {
        const gfx::Paint paint{resolve(skin.gradient->from, part.look.theme),
                               resolve(skin.gradient->to, part.look.theme),
                               skin.gradient->direction};
        list.push_back(gfx::FillShape{inner, inner_radii, paint});
    } else if (fill.a != 0) {
        list.push_back(gfx::FillShape{inner, inner_radii, flat(fill)});
    }
    if (press > 0 && has_untold_press(part.node)) {
        const gfx::Color veil = faded(resolve(ColorRef::of(Token::ink, 8), part.look.theme), press);
        list.push_back(gfx::FillShape{part.rect, radii, flat(veil)});
    }
    if (!skin.clip) paint_edge(list, part, press);
}

void paint_edge(gfx::DrawList& list, const PartInput& part, float press) {
    const Edge edge = effective_edge(part, press);
    const gfx::Color color = resolve(edge.color, part.look.theme);
    const float width = edge_px(edge, part.s);
    if (width <= 0 || color.a == 0) return;
    const gfx::Radii radii = scaled_radii(part.node.skin.radius, part.s, part.rect);
    if (!part.node.skin.edge.dashed || part.hot > 0) {
        list.push_back(gfx::StrokeShape{part.rect, radii, width, color});
        return;
    }
    const DashLook look{width, kDashOn * width, kDashOff * width, color};
    for (gfx::Polyline& dash : dashes(part.rect, radii, look)) paint_dash(list, std::move(dash));
}

}  // namespace suluh::ui
