// The visible nodes of a tree in reading order, as a flat list: cheap to walk, and every node has
// a place (its index) and an identity that survives the next tree (its id).
#pragma once

#include <cstdint>
#include <vector>

#include "ui/node.h"

namespace suluh::ui {

using NodeId = std::uint64_t;

struct FlatNode {
    const Node* node = nullptr;
    NodeId id = 0;  // from kind and key, or kind and place among its like, along the path
    std::uint32_t parent = 0;
    std::uint32_t end = 0;  // one past the last descendant
    bool keyed = false;     // it or an ancestor has a key of its own
};

using FlatTree = std::vector<FlatNode>;

class Waiting;

// What decides about the nodes that come and go by themselves.
struct Presence {
    Waiting* waiting = nullptr;  // of those with `after`; none: all of them are there
    NodeId hot = 0;  // the zone something hangs over; those with `while_hot` stand in it
};

// Hidden and absent nodes and all below them are left out. The tree must outlive the list.
[[nodiscard]] FlatTree flatten(const Node& root, const Presence& presence = {});

// Calls use(index) for each child of `index`.
template <class Use>
void each_child(const FlatTree& tree, std::uint32_t index, Use use) {
    for (std::uint32_t at = index + 1; at < tree[index].end; at = tree[at].end) use(at);
}

[[nodiscard]] bool is_within(const FlatTree& tree, std::uint32_t index, std::uint32_t ancestor);

// Index of the last modal node, whose subtree alone takes input; 0 (the root) if there is none.
[[nodiscard]] std::uint32_t input_root(const FlatTree& tree);

}  // namespace suluh::ui
