// A finger that pulls on beyond the end of a scroll: the content stands still, the end says so.
#pragma once

#include "ui/motion.h"

namespace suluh::ui {

class Overscroll {
public:
    // The finger went by `delta`, of which `beyond` had no content to move. Device px; positive:
    // beyond the end, negative: beyond the beginning.
    void pull(float delta, float beyond, Millis now);
    void let_go(bool still, Millis now);
    [[nodiscard]] bool is_held() const { return held_; }
    // How far it is pulled, fading once it was let go; 0: nothing to show.
    [[nodiscard]] float at(Millis now) const { return pulled_ * rest_.at(now); }
    Millis arm(Millis now) { return rest_.arm(now); }

private:
    float pulled_ = 0;
    bool held_ = false;
    Tween rest_;  // 1 while it is held, then 1 -> 0
};

}  // namespace suluh::ui
