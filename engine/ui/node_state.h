// What a node remembers from one tree to the next.
#pragma once

#include <cstdint>
#include <optional>

#include "ui/motion.h"
#include "ui/node.h"
#include "ui/scroll_motion.h"

namespace suluh::ui {

// The colours and the edge a node shows now; they change over `quick`.
struct ShownSkin {
    gfx::Color fill, edge, color;
    float edge_width = 0;  // logical
    friend bool operator==(const ShownSkin&, const ShownSkin&) = default;
};

struct NodeState {
    std::uint32_t round = 0;  // of the last tree it was seen in
    Enter enter = Enter::none;
    Tween entering;  // 0 -> 1
    Tween value;     // of rings and bars
    Tween pressing;  // 0 -> 1 while a finger is down
    ShownSkin skin_from, skin_to;
    Tween skin;  // 0 -> 1
    ScrollMotion scroll;
    std::optional<bool> told_more;  // what on_more last said
    int jump = 0;

    [[nodiscard]] ShownSkin shown_skin(Millis now) const;
    // When the last of its movements ends; `now` or less when nothing moves.
    Millis arm(Millis now);
    [[nodiscard]] bool waiting() const {
        return entering.waiting() || value.waiting() || pressing.waiting() || skin.waiting();
    }
};

}  // namespace suluh::ui
