#include "ui/carry.h"

#include <algorithm>

namespace suluh::ui {

namespace {

constexpr float kNearEdge = 96;       // logical
constexpr float kFastestPull = 1.1F;  // logical px per ms

bool contains(const gfx::Rect& rect, gfx::Point at) {
    return at.x >= rect.x && at.x < rect.x + rect.w && at.y >= rect.y && at.y < rect.y + rect.h;
}

// -1 at the upper edge to 1 at the lower one, 0 in between.
float nearness(const gfx::Rect& rect, float y, float near) {
    near = std::min(near, rect.h / 3);
    if (near <= 0) return 0;
    const float above = rect.y + near - y, below = y - (rect.y + rect.h - near);
    return (std::max(below, 0.0F) - std::max(above, 0.0F)) / near;
}

}  // namespace

std::optional<std::uint32_t> zone_at(const FlatTree& tree, const std::vector<Seen>& seen,
                                     std::uint32_t carried, gfx::Point at) {
    const std::uint32_t root = input_root(tree);
    for (std::uint32_t i = tree[root].end; i-- > root;) {
        const Node& node = *tree[i].node;
        const bool takes = !node.hand.drop.empty() && node.touch.enabled &&
                           node.origin == tree[carried].node->origin;
        if (takes && !is_within(tree, i, carried) && contains(seen[i].visible, at)) return i;
    }
    return std::nullopt;
}

std::optional<Pull> pull_at(const FlatTree& tree, const std::vector<Seen>& seen,
                            const std::vector<NodeState*>& states, gfx::Point at, float s) {
    const std::uint32_t root = input_root(tree);
    for (std::uint32_t i = tree[root].end; i-- > root;) {
        if (tree[i].node->kind != Kind::scroll || !contains(seen[i].visible, at)) continue;
        const ScrollMotion& scroll = states[i]->scroll;
        if (scroll.furthest() <= 0) continue;
        const float near = nearness(seen[i].visible, at.y, kNearEdge * s);
        if (near == 0) return std::nullopt;
        return Pull{i, near * kFastestPull * s};
    }
    return std::nullopt;
}

}  // namespace suluh::ui
