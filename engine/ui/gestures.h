// What a finger means: a tap, the end of a press, a long rest, a drag that scrolls or carries
// something, a flick. One finger at a time; mouse and touch alike. Knows targets only by id and
// rectangle.
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
    // Of a cancel: whichever finger it is.
    static constexpr std::int64_t kAnyFinger = INT64_MIN;
    Kind kind = Kind::down;
    std::int64_t finger = 0;
    float x = 0, y = 0;  // device px
};

// What lies under a finger that comes down; 0: nothing.
struct Target {
    NodeId node = 0;
    gfx::Rect rect;
    NodeId scroll = 0;
    NodeId drag = 0;      // can be picked up; then the scroll stands still
    NodeId hold = 0;      // wants to know when the finger rests on it
    bool slides = false;  // `node` is a slider: it follows a finger that goes sideways
};

enum class Carrying : std::uint8_t { nothing, goes_on, let_go, lost };

// What the view has to do about an event.
struct GestureStep {
    NodeId press = 0;    // show as pressed
    NodeId release = 0;  // no longer pressed
    NodeId tap = 0;
    NodeId scroll = 0;  // by `delta`, or with speed `fling` when the finger left
    float delta = 0;
    std::optional<float> fling;  // pixels per ms
    NodeId hold = 0;             // the finger has rested on it long enough
    Carrying carrying = Carrying::nothing;
    NodeId carried = 0;
    NodeId slide = 0;  // the slider follows the finger
    gfx::Point at;     // of the finger
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
    // When a resting finger becomes a hold; nothing: it will not.
    [[nodiscard]] std::optional<Millis> hold_due() const;
    // Call at that time: the hold, after which the finger means nothing more.
    [[nodiscard]] GestureStep rest(Millis now);
    // The finger went away, or what it pressed is gone.
    [[nodiscard]] GestureStep cancel();
    [[nodiscard]] NodeId pressed() const { return finger_ ? target_.node : 0; }
    [[nodiscard]] gfx::Point start() const { return start_; }

private:
    struct Sample {
        Millis when;
        float y;
    };
    enum class Mode : std::uint8_t { pressing, scrolling, carrying, sliding, spent };
    void begin_drag(const PointerEvent& event);
    [[nodiscard]] float speed(Millis now) const;
    [[nodiscard]] bool inside(float x, float y) const;

    float slop_ = 24;
    Millis ignore_until_ = 0;
    std::optional<std::int64_t> finger_;
    Target target_;
    gfx::Point start_, last_;
    Mode mode_ = Mode::pressing;
    Millis down_at_ = 0;
    Millis heard_ = 0;   // of the finger, last
    NodeId tapped_ = 0;  // last, and when: worn panels say it twice
    Millis tapped_at_ = 0;
    std::vector<Sample> samples_;
};

}  // namespace suluh::ui
