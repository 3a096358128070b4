// Carries what nodes remember over to the next tree: scroll positions, values and colours on their
// way. Nodes that appear begin their enter animation; nodes that are gone are forgotten.
#pragma once

#include <unordered_map>
#include <vector>

#include "ui/flat_tree.h"
#include "ui/node_state.h"

namespace suluh::ui {

class NodeStates {
public:
    // One pointer per entry of the tree, valid until the next reconcile.
    [[nodiscard]] std::vector<NodeState*> reconcile(const FlatTree& tree, const Look& look,
                                                    Millis now);
    [[nodiscard]] NodeState* find(NodeId id);

private:
    std::unordered_map<NodeId, NodeState> states_;
    Look look_;
    std::uint32_t round_ = 0;
};

[[nodiscard]] ShownSkin target_skin(const Node& node, const Look& look);

}  // namespace suluh::ui
