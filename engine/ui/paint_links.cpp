#include "ui/paint_links.h"

#include <algorithm>
#include <cmath>

#include "ui/carry.h"

namespace suluh::ui {

LinkEnds::LinkEnds(const PaintInput& input) {
    const std::vector<Seen> seen =
        seen_rects(input.tree, input.placed, input.states, input.viewport, input.now);
    std::uint32_t carried_from = 0, carried_to = 0;
    gfx::Point by;
    for (std::uint32_t i = 0; i < input.tree.size(); ++i) {
        const FlatNode& flat = input.tree[i];
        if (input.carry != nullptr && flat.id == input.carry->node) {
            const gfx::Point corner = input.carry->corner(input.states[i]->lift.at(input.now));
            by = {std::round(corner.x) - seen[i].rect.x, std::round(corner.y) - seen[i].rect.y};
            carried_from = i;
            carried_to = flat.end;
        }
        if (flat.node->id.empty()) continue;
        gfx::Rect rect = seen[i].rect;
        if (i >= carried_from && i < carried_to) {
            rect.x += by.x;
            rect.y += by.y;
        }
        ends_.try_emplace(flat.node->id, End{rect, flat.node->origin});
    }
}

std::optional<gfx::Rect> LinkEnds::find(std::string_view id, Origin origin) const {
    const auto found = ends_.find(id);
    if (found == ends_.end() || found->second.origin != origin) return std::nullopt;
    return found->second.rect;
}

std::vector<gfx::Point> soft_curve(gfx::Point from, gfx::Point to) {
    constexpr int kSteps = 24;
    const float middle = (from.x + to.x) / 2;
    std::vector<gfx::Point> points;
    points.reserve(kSteps + 1);
    for (int i = 0; i <= kSteps; ++i) {
        const float t = static_cast<float>(i) / kSteps, u = 1 - t;
        // A Bezier curve whose inner points lie level with its ends, half way between them.
        const float ends_x = u * u * u * from.x + t * t * t * to.x;
        const float inner_x = 3 * u * t * middle;
        const float y = (u * u * u + 3 * u * u * t) * from.y + (t * t * t + 3 * u * t * t) * to.y;
        points.push_back({ends_x + inner_x, y});
    }
    return points;
}

namespace {

constexpr float kDotWidths = 4;  // of a line: the disc at either end
constexpr float kDotAway = 8;    // logical, from the edge of what is linked

void paint_dot(gfx::DrawList& list, gfx::Point at, float size, gfx::Color color) {
    const gfx::Rect rect{std::round(at.x - size / 2), std::round(at.y - size / 2), size, size};
    list.push_back(gfx::FillShape{rect, same_radii(size / 2), flat(color)});
}

}  // namespace

void paint_links(gfx::DrawList& list, const PartInput& part, const LinkEnds& ends) {
    for (const Link& link : part.node.links) {
        const std::optional<gfx::Rect> from = ends.find(link.from, part.node.origin);
        const std::optional<gfx::Rect> to = ends.find(link.to, part.node.origin);
        if (!from || !to) continue;
        const float away = std::round(kDotAway * part.s);
        const gfx::Point start{from->x + from->w + away, from->y + from->h / 2};
        const gfx::Point end{to->x - away, to->y + to->h / 2};
        const float width = std::max(1.0F, std::round(link.width * part.s));
        const gfx::Color color = resolve(link.color, part.look.theme);
        list.push_back(gfx::Polyline{soft_curve(start, end), width, color});
        paint_dot(list, start, width * kDotWidths, color);
        paint_dot(list, end, width * kDotWidths, color);
    }
}

}  // namespace suluh::ui
