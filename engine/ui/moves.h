// Nodes that `move`: a new tree that puts them elsewhere lets them glide there from where they were
// seen. They are known by their key, also under another parent, as long as no two share it.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "ui/flat_tree.h"
#include "ui/node_state.h"
#include "ui/paint.h"

namespace suluh::ui {

struct OldPlace {
    gfx::Rect rect;
    bool lifted = false;  // it comes from a hand
    bool shared = false;  // by two nodes: neither moves
};
using OldPlaces = std::unordered_map<std::string, OldPlace>;

[[nodiscard]] bool has_moves(const FlatTree& tree);
// Where the tree's moving nodes are seen, on their way too.
[[nodiscard]] OldPlaces note_places(const FlatTree& tree, const std::vector<Seen>& seen);
// Starts the glides of a tree that has just been laid out. now: for what still scrolls.
void glide_from(const OldPlaces& places, const FlatTree& tree, const std::vector<Placed>& placed,
                const std::vector<NodeState*>& states, Size viewport, Millis now);

}  // namespace suluh::ui
