// What a finger means: a tap, the end of a press, a drag that scrolls, a flick. One finger at a
// time; mouse and touch alike. Knows targets only by id and rectangle.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "gfx/draw_list.h"
#include "ui/flat_tree.h"
#include "ui/motion.h"

namespace suluh::ui {

struct PointerEvent {
    enum class Kind : std::uint8_t { down, move, up, cancel };
    Kind kind = Kind::down;
    std::int64_t finger = 0;
    float x = 0, y = 0;  // device px
};

// What lies under a finger that comes down; 0: nothing.
struct Target {
    NodeId node = 0;
    gfx::Rect rect;
    NodeId scroll = 0;
};

// What the view has to do about an event.
struct GestureStep {
    NodeId press = 0;    // show as pressed
    NodeId release = 0;  // no longer pressed
    NodeId tap = 0;
    NodeId scroll = 0;  // by `delta`, or with speed `fling` when the finger left
    float delta = 0;
    std::optional<float> fling;  // pixels per ms
};

class Gestures {
public:
    // slop: how far a finger may wander before it is no tap, in device px.
    void set_slop(float slop) { slop_ = slop; }
    // Taps that begin before this moment are no taps: the screen has just changed under the hand.
    void ignore_until(Millis when) { ignore_until_ = when; }

    // False for a second finger. A first one that was not heard of for long, or that comes down
    // twice, has lost its "up" on the way: a new finger takes its place (cancel() first).
    [[nodiscard]] bool wants(const PointerEvent& event, Millis now) const;
    [[nodiscard]] bool has_finger() const { return finger_.has_value(); }
    [[nodiscard]] GestureStep down(const PointerEvent& event, const Target& target, Millis now);
    [[nodiscard]] GestureStep move(const PointerEvent& event, Millis now);
    [[nodiscard]] GestureStep up(const PointerEvent& event, Millis now);
    // The finger went away, or what it pressed is gone.
    [[nodiscard]] GestureStep cancel();
    [[nodiscard]] NodeId pressed() const { return finger_ ? target_.node : 0; }
    [[nodiscard]] bool scrolling() const { return finger_.has_value() && scrolling_; }

private:
    struct Sample {
        Millis when;
        float y;
    };
    [[nodiscard]] float speed(Millis now) const;
    [[nodiscard]] bool inside(float x, float y) const;

    float slop_ = 24;
    Millis ignore_until_ = 0;
    std::optional<std::int64_t> finger_;
    Target target_;
    gfx::Point start_, last_;
    bool scrolling_ = false;
    Millis heard_ = 0;  // of the finger, last
    std::vector<Sample> samples_;
};

}  // namespace suluh::ui
