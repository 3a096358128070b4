// Movement as plain arithmetic on a given time: the design's durations, easings, and values on
// their way.
#pragma once

#include <cstdint>
#include <limits>

namespace suluh::ui {

using Millis = std::int64_t;

enum class Easing : std::uint8_t { linear, out, out_cubic, in_out_cubic };

// 0 -> 0, 1 -> 1; outside of that range clamped.
[[nodiscard]] float eased(Easing easing, float share);

struct Pace {
    Millis length = 0;
    Easing easing = Easing::linear;
};
inline constexpr Pace kPress{90, Easing::out};
inline constexpr Pace kRelease{140, Easing::out};
inline constexpr Pace kQuick{160, Easing::out_cubic};
inline constexpr Pace kMove{260, Easing::out_cubic};
inline constexpr Pace kCalm{420, Easing::in_out_cubic};
inline constexpr Pace kGrow{700, Easing::out_cubic};
inline constexpr Pace kStillFade{120, Easing::linear};
inline constexpr Millis kBreathe = 2800;

// A number between two ends. It starts to move at the first arm() after go(), so that whoever
// changes a tree need not know the time.
class Tween {
public:
    void set(float value) {
        from_ = to_ = value;
        start_ = kSettled;
    }
    void go(float from, float to, Pace pace) {
        from_ = from;
        to_ = to;
        pace_ = pace;
        start_ = from == to ? kSettled : kWaiting;
    }
    // Returns when the movement ends; `now` or less when nothing moves.
    Millis arm(Millis now) {
        if (start_ == kWaiting) start_ = now - kFirstFrame;
        return start_ == kSettled ? now : start_ + pace_.length;
    }
    [[nodiscard]] float at(Millis now) const;
    [[nodiscard]] float target() const { return to_; }
    [[nodiscard]] bool waiting() const { return start_ == kWaiting; }

private:
    // The first frame already shows a frame's movement, so that a touch is answered at once.
    static constexpr Millis kFirstFrame = 16;
    static constexpr Millis kSettled = std::numeric_limits<Millis>::min();
    static constexpr Millis kWaiting = kSettled + 1;
    float from_ = 0, to_ = 0;
    Pace pace_;
    Millis start_ = kSettled;
};

}  // namespace suluh::ui
