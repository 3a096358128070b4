#include "ui/moves.h"

#include <cmath>

namespace suluh::ui {

bool has_moves(const FlatTree& tree) {
    for (const FlatNode& flat : tree) {
        if (flat.node->hand.moves) return true;
    }
    return false;
}

OldPlaces note_places(const FlatTree& tree, const std::vector<Seen>& seen) {
    OldPlaces places;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (!tree[i].node->hand.moves) continue;
        const auto [at, is_new] = places.try_emplace(tree[i].node->key, OldPlace{seen[i].rect});
        if (!is_new) at->second.shared = true;
    }
    return places;
}

void glide_from(const OldPlaces& places, const FlatTree& tree, const std::vector<Placed>& placed,
                const std::vector<NodeState*>& states, Size viewport, Millis now) {
    std::unordered_map<std::string_view, int> counts;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (!tree[i].node->hand.moves) continue;
        ++counts[tree[i].node->key];
        states[i]->glide.stop();
    }
    const std::vector<Seen> seen = seen_rects(tree, placed, states, viewport, now);
    // A moving node inside another one is carried along already.
    std::vector<gfx::Point> carried(tree.size());
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (i > 0) carried[i] = carried[tree[i].parent];
        if (!tree[i].node->hand.moves || counts[tree[i].node->key] > 1) continue;
        const auto old = places.find(tree[i].node->key);
        if (old == places.end() || old->second.shared) continue;
        const gfx::Point from{old->second.rect.x - seen[i].rect.x - carried[i].x,
                              old->second.rect.y - seen[i].rect.y - carried[i].y};
        states[i]->entering.set(1);  // it was there before
        if (std::abs(from.x) < 1 && std::abs(from.y) < 1 && !old->second.lifted) continue;
        states[i]->glide.go(from, old->second.lifted);
        if (old->second.lifted) states[i]->lift.go(1, 0, kMove);
        carried[i].x += from.x;
        carried[i].y += from.y;
    }
}

}  // namespace suluh::ui
