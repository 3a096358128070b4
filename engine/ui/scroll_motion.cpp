#include "ui/scroll_motion.h"

#include <algorithm>
#include <cmath>

namespace suluh::ui {

namespace {
constexpr float kFriction = 325;     // ms: speed falls to 1/e
constexpr float kStandstill = 0.5F;  // pixels left to go
constexpr float kSlowest = 0.05F;    // pixels per ms: below this a release is no flick
constexpr float kFastest = 6;
}  // namespace

void ScrollMotion::set_range(float furthest) {
    furthest_ = std::max(0.0F, furthest);
    position_ = std::clamp(position_, 0.0F, furthest_);
    target_ = std::clamp(target_, 0.0F, furthest_);
}

float ScrollMotion::move_by(float delta, Millis now) {
    stop(now);
    const float wanted = position_ + delta;
    position_ = std::clamp(wanted, 0.0F, furthest_);
    return wanted - position_;
}

void ScrollMotion::glide_to(float target, Pace pace, Millis now) {
    stop(now);
    target_ = std::clamp(target, 0.0F, furthest_);
    if (target_ == position_) return;
    mode_ = Mode::glide;
    pace_ = pace;
    start_ = now;
}

void ScrollMotion::fling(float pixels_per_ms, Millis now) {
    stop(now);
    if (std::abs(pixels_per_ms) < kSlowest) return;
    velocity_ = std::clamp(pixels_per_ms, -kFastest, kFastest);
    mode_ = Mode::fling;
    start_ = now;
}

void ScrollMotion::stop(Millis now) {
    position_ = at(now);
    mode_ = Mode::still;
}

float ScrollMotion::at(Millis now) const {
    const auto passed = static_cast<float>(std::max<Millis>(0, now - start_));
    if (mode_ == Mode::glide) {
        const float share = passed / static_cast<float>(std::max<Millis>(1, pace_.length));
        return position_ + (target_ - position_) * eased(pace_.easing, share);
    }
    if (mode_ == Mode::fling) {
        const float way = velocity_ * kFriction * (1 - std::exp(-passed / kFriction));
        return std::clamp(position_ + way, 0.0F, furthest_);
    }
    return position_;
}

Millis ScrollMotion::ends(Millis now) const {
    if (mode_ == Mode::glide) return start_ + pace_.length;
    if (mode_ != Mode::fling) return now;
    const float reach = velocity_ * kFriction;
    const float room = velocity_ > 0 ? furthest_ - position_ : position_;
    // Either it reaches the bound on the way or it runs out.
    const float rest =
        std::abs(reach) > room ? 1 - room / std::abs(reach) : kStandstill / std::abs(reach);
    const float passed = rest >= 1 ? 0 : -kFriction * std::log(std::max(rest, 1e-4F));
    return start_ + static_cast<Millis>(std::ceil(passed)) + 1;
}

}  // namespace suluh::ui
