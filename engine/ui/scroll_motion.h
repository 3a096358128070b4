// The position of one scrolling area: follows the finger one to one, glides on after a flick, never
// leaves its range.
#pragma once

#include "ui/motion.h"

namespace suluh::ui {

class ScrollMotion {
public:
    // Content may have shrunk: keeps the position inside.
    void set_range(float furthest);
    [[nodiscard]] float furthest() const { return furthest_; }

    // Returns how much of it lay beyond the range.
    float move_by(float delta, Millis now);
    void glide_to(float target, Pace pace, Millis now);
    void fling(float pixels_per_ms, Millis now);
    void stop(Millis now);

    [[nodiscard]] float at(Millis now) const;
    // When it stands still; `now` or less when it does already.
    [[nodiscard]] Millis ends(Millis now) const;

private:
    enum class Mode : unsigned char { still, glide, fling };
    Mode mode_ = Mode::still;
    float position_ = 0;  // where the movement began, or where it stands
    float target_ = 0;
    float velocity_ = 0;
    float furthest_ = 0;
    Pace pace_;
    Millis start_ = 0;
};

}  // namespace suluh::ui
