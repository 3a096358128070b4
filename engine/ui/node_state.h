// What a node remembers from one tree to the next.
#pragma once

#include <cstdint>
#include <optional>

#include "ui/motion.h"
#include "ui/node.h"
#include "ui/overscroll.h"
#include "ui/scroll_motion.h"

namespace suluh::ui {

// The colours and the edge a node shows now; they change over `quick`.
struct ShownSkin {
    gfx::Color fill, edge, color;
    float edge_width = 0;  // logical
    friend bool operator==(const ShownSkin&, const ShownSkin&) = default;
};

// The way of a node from where it was seen to its place.
struct Glide {
    gfx::Point from;      // away from its place, device px
    Tween rest;           // 1 -> 0
    bool lifted = false;  // above everything else: it comes from a hand

    void go(gfx::Point away, bool is_lifted) {
        from = away;
        lifted = is_lifted;
        rest.go(1, 0, kMove);
    }
    void stop() { *this = {}; }
    [[nodiscard]] gfx::Point at(Millis now) const {
        const float share = rest.at(now);
        return {from.x * share, from.y * share};
    }
    [[nodiscard]] bool is_lifted(Millis now) const { return lifted && rest.at(now) > 0; }
};

struct NodeState {
    std::uint32_t round = 0;  // of the last tree it was seen in
    Enter enter = Enter::none;
    Tween entering;  // 0 -> 1
    Tween value;     // of rings, bars and sliders
    Tween pressing;  // 0 -> 1 while a finger is down
    Tween hot;       // 0 -> 1 while something hangs over it
    Tween lift;      // 0 -> 1 while it is in a hand
    Glide glide;
    bool sliding = false;  // a finger or the keys hold the slider: trees do not move it
    ShownSkin skin_from, skin_to;
    Tween skin;  // 0 -> 1
    ScrollMotion scroll;
    Overscroll overscroll;
    std::size_t meaning = 0;        // of a button: what it does, as a hash
    bool means_another = false;     // since the last arm()
    Millis deaf_until = 0;          // a hand aimed at what it was before
    std::optional<bool> told_more;  // what on_more last said
    int jump = 0;

    [[nodiscard]] ShownSkin shown_skin(Millis now) const;
    // When the last of its movements ends; `now` or less when nothing moves.
    Millis arm(Millis now);
};

}  // namespace suluh::ui
