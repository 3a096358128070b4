#include "ui/focus.h"

#include <algorithm>

#include "ui/slider.h"

namespace suluh::ui {

bool can_answer(const Node& node) {
    if (can_slide(node)) return true;
    return can_be_tapped(node) && (node.touch.enabled || !node.touch.hint.empty());
}

std::vector<std::uint32_t> focus_order(const FlatTree& tree) {
    std::vector<std::uint32_t> order;
    if (tree.empty()) return order;
    const std::uint32_t root = input_root(tree);
    for (std::uint32_t i = root; i < tree[root].end; ++i) {
        if (can_answer(*tree[i].node)) order.push_back(i);
    }
    return order;
}

NodeId step_focus(const FlatTree& tree, NodeId current, Key key) {
    const std::vector<std::uint32_t> order = focus_order(tree);
    if (order.empty()) return 0;
    const auto at = std::find_if(order.begin(), order.end(),
                                 [&](std::uint32_t i) { return tree[i].id == current; });
    const std::size_t count = order.size();
    std::size_t place = key == Key::previous ? count - 1 : 0;
    if (at != order.end()) {
        const auto here = static_cast<std::size_t>(at - order.begin());
        place = (here + (key == Key::previous ? count - 1 : 1)) % count;
    }
    return tree[order[place]].id;
}

std::optional<std::uint32_t> find_node(const FlatTree& tree, NodeId id) {
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (tree[i].id == id) return i;
    }
    return std::nullopt;
}

}  // namespace suluh::ui
