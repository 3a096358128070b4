// Something in the hand: where it hangs, the zone it hangs over, and the list that scrolls because
// the finger is near its edge. Plain data and functions; the view feeds them.
#pragma once

#include <optional>
#include <vector>

#include "ui/flat_tree.h"
#include "ui/motion.h"
#include "ui/paint.h"

namespace suluh::ui {

struct Carry {
    NodeId node = 0;
    gfx::Point home;    // its corner on the screen when it was picked up
    gfx::Point start;   // where the finger came down
    gfx::Point slack;   // how far the finger went before it was picked up
    gfx::Point finger;  // now
    NodeId zone = 0;    // under the finger; 0: none
    NodeId from = 0;    // the zone it lay in; 0: none
    // Dropped into a zone: hangs there until the answer comes, but not for long.
    std::optional<Millis> let_go;

    // Its corner; lift: how far it has been lifted, 0 to 1, so that it catches up softly.
    [[nodiscard]] gfx::Point corner(float lift) const {
        const float rest = 1 - lift;
        return {home.x + finger.x - start.x - slack.x * rest,
                home.y + finger.y - start.y - slack.y * rest};
    }
};

// The topmost enabled zone under a point that takes what `carried` (an index) holds: from the same
// origin, and not inside of it.
[[nodiscard]] std::optional<std::uint32_t> zone_at(const FlatTree& tree,
                                                   const std::vector<Seen>& seen,
                                                   std::uint32_t carried, gfx::Point at);

// The scroll whose upper or lower edge the finger is near, and how fast it has to go.
struct Pull {
    std::uint32_t scroll = 0;
    float speed = 0;  // device px per ms; positive: towards the end
};
[[nodiscard]] std::optional<Pull> pull_at(const FlatTree& tree, const std::vector<Seen>& seen,
                                          const std::vector<NodeState*>& states, gfx::Point at,
                                          float s);

}  // namespace suluh::ui
