// The way of the keyboard: reading order through everything that can be touched.
#pragma once

#include <optional>
#include <vector>

#include "ui/flat_tree.h"

namespace suluh::ui {

// tab/shift_tab/enter of a keyboard and the three keys of a simple switch mean the same.
enum class Key : std::uint8_t { next, previous, choose };

// Touchable, and usable or able to say why not.
[[nodiscard]] bool can_answer(const Node& node);

// Entries of the tree that can have the focus: touchable, and usable or able to say why not; only
// within the modal subtree if there is one.
[[nodiscard]] std::vector<std::uint32_t> focus_order(const FlatTree& tree);

// One step on, around the ends. current: 0 or an id that is gone begins at the first or last.
[[nodiscard]] NodeId step_focus(const FlatTree& tree, NodeId current, Key key);

[[nodiscard]] std::optional<std::uint32_t> find_node(const FlatTree& tree, NodeId id);

}  // namespace suluh::ui
