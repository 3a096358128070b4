#include "ui/motion.h"

#include <algorithm>

namespace suluh::ui {

float eased(Easing easing, float share) {
    const float t = std::clamp(share, 0.0F, 1.0F);
    const float rest = 1 - t;
    switch (easing) {
        case Easing::linear: return t;
        case Easing::out: return 1 - rest * rest;
        case Easing::out_cubic: return 1 - rest * rest * rest;
        case Easing::in_out_cubic: return t < 0.5F ? 4 * t * t * t : 1 - 4 * rest * rest * rest;
    }
    return t;
}

float Tween::at(Millis now) const {
    if (start_ == kSettled) return to_;
    if (start_ == kWaiting) return from_;
    if (now >= start_ + pace_.length) return to_;
    const float share = static_cast<float>(now - start_) / static_cast<float>(pace_.length);
    return from_ + (to_ - from_) * eased(pace_.easing, share);
}

}  // namespace suluh::ui
