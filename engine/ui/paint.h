// A laid-out tree becomes draw commands. Plain data in, plain data out: equal states give equal
// lists, because damage is found by comparing them.
#pragma once

#include <vector>

#include "ui/flat_tree.h"
#include "ui/layout.h"
#include "ui/node_state.h"

namespace suluh::ui {

struct Carry;

struct PaintInput {
    const FlatTree& tree;
    const std::vector<Placed>& placed;
    const std::vector<NodeState*>& states;
    const Look& look;
    float s = 1;
    Size viewport;
    TextLayouts& texts;
    NodeId focus = 0;              // gets the visible ring; 0: none
    bool editing = false;          // the keys move what has the focus
    const Carry* carry = nullptr;  // what is in a hand, if anything
    Millis now = 0;
    // When asked for: the index of the node that each command belongs to.
    std::vector<std::uint32_t>* owners = nullptr;
    // The part of the viewport that is sure to be seen; w 0: all of it. Grounds that touch its edge
    // go on to the edge of the viewport.
    gfx::Rect safe = {};
};

[[nodiscard]] gfx::DrawList paint(const PaintInput& input);

// How far and how strongly a node is drawn away from its place while it enters.
struct EnterPose {
    float opacity = 1, dx = 0, dy = 0, scale = 1;
};
[[nodiscard]] EnterPose enter_pose(Enter enter, float share, bool still, float s);

// Rectangles with the scroll positions and glides applied, cut to what can be seen of them.
struct Seen {
    gfx::Rect rect;     // where it stands now
    gfx::Rect visible;  // the part inside all scrolls and the viewport; may be empty
};
[[nodiscard]] std::vector<Seen> seen_rects(const FlatTree& tree, const std::vector<Placed>& placed,
                                           const std::vector<NodeState*>& states, Size viewport,
                                           Millis now);
[[nodiscard]] gfx::Rect intersection(const gfx::Rect& a, const gfx::Rect& b);

}  // namespace suluh::ui
