#include "ui/gestures.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace suluh::ui {

namespace {
constexpr Millis kSpeedWindow = 100;  // of the last movement that counts for a flick
constexpr Millis kHold = 500;
constexpr Millis kBounce = 50;          // a second tap on the same thing this soon is no second tap
constexpr float kSlideSlop = 1.0F / 3;  // of the slop: a slider answers earlier
constexpr Millis kLostFinger = 3000;    // touch panels lose an "up" now and then
}  // namespace

bool Gestures::wants(const PointerEvent& event, Millis now) const {
    const bool any = event.finger == PointerEvent::kAnyFinger;
    if (event.kind == PointerEvent::Kind::cancel && any) return finger_.has_value();
    if (event.kind != PointerEvent::Kind::down) return finger_ == event.finger;
    return !finger_ || finger_ == event.finger || now - heard_ > kLostFinger;
}

bool Gestures::inside(float x, float y) const {
    const gfx::Rect& r = target_.rect;
    return x >= r.x - slop_ && x < r.x + r.w + slop_ && y >= r.y - slop_ && y < r.y + r.h + slop_;
}

GestureStep Gestures::down(const PointerEvent& event, const Target& target, Millis now) {
    if (finger_) return {};
    finger_ = event.finger;
    heard_ = down_at_ = now;
    target_ = target;
    if (now < ignore_until_) target_ = {0, target.rect, target.scroll, 0, 0, false};
    if (target_.node != 0 && target_.node == tapped_ && now - tapped_at_ < kBounce) {
        target_.node = target_.hold = 0;
    }
    start_ = last_ = {event.x, event.y};
    mode_ = Mode::pressing;
    samples_.assign(1, {now, event.y});
    GestureStep step;
    step.press = target_.node;
    return step;
}

// Leaving the slop decides once what the finger is about.
void Gestures::begin_drag(const PointerEvent& event) {
    const float away_x = std::abs(event.x - start_.x), away_y = std::abs(event.y - start_.y);
    if (std::max(away_x, away_y) > slop_) target_.hold = 0;
    if (target_.slides && away_x > slop_ * kSlideSlop && away_x >= away_y) {
        mode_ = Mode::sliding;
    } else if (target_.drag != 0 && std::hypot(away_x, away_y) > slop_) {
        mode_ = Mode::carrying;
    } else if (target_.scroll != 0 && away_y > slop_ && away_y > away_x) {
        mode_ = Mode::scrolling;
        last_.y = start_.y + std::copysign(slop_, event.y - start_.y);
    }
}

GestureStep Gestures::move(const PointerEvent& event, Millis now) {
    if (finger_ != event.finger) return {};
    heard_ = now;
    GestureStep step;
    if (mode_ == Mode::pressing) begin_drag(event);
    const bool stays =
        mode_ == Mode::sliding || (mode_ == Mode::pressing && inside(event.x, event.y));
    if (target_.node != 0 && !stays) {
        step.release = std::exchange(target_.node, 0);
    }
    if (mode_ == Mode::scrolling) {
        step.scroll = target_.scroll;
        step.delta = last_.y - event.y;
    }
    step.at = {event.x, event.y};
    if (mode_ == Mode::carrying) {
        step.carrying = Carrying::goes_on;
        step.carried = target_.drag;
    }
    if (mode_ == Mode::sliding) step.slide = target_.node;
    last_ = {event.x, event.y};
    samples_.push_back({now, event.y});
    while (samples_.size() > 2 && now - samples_.front().when > kSpeedWindow) {
        samples_.erase(samples_.begin());
    }
    return step;
}

std::optional<Millis> Gestures::hold_due() const {
    if (!finger_ || mode_ != Mode::pressing || target_.hold == 0) return std::nullopt;
    return down_at_ + kHold;
}

GestureStep Gestures::rest(Millis now) {
    const std::optional<Millis> due = hold_due();
    if (!due || now < *due) return {};
    GestureStep step;
    step.hold = target_.hold;
    step.release = target_.node;
    target_ = {};
    mode_ = Mode::spent;
    return step;
}

float Gestures::speed(Millis now) const {
    const Sample& first = samples_.front();
    if (now - samples_.back().when > kSpeedWindow) return 0;  // it rested before it left
    const auto passed = static_cast<float>(now - first.when);
    return passed <= 0 ? 0 : (first.y - last_.y) / passed;
}

GestureStep Gestures::up(const PointerEvent& event, Millis now) {
    if (finger_ != event.finger) return {};
    GestureStep step = move(event, now);
    if (target_.node != 0) {
        step.release = target_.node;
        if (mode_ == Mode::pressing) {
            step.tap = tapped_ = target_.node;
            tapped_at_ = now;
        }
    }
    if (mode_ == Mode::scrolling) step.fling = speed(now);
    if (mode_ == Mode::carrying) step.carrying = Carrying::let_go;
    finger_.reset();
    target_ = {};
    return step;
}

GestureStep Gestures::cancel() {
    GestureStep step;
    if (!finger_) return step;
    step.release = target_.node;
    if (mode_ == Mode::carrying) {
        step.carrying = Carrying::lost;
        step.carried = target_.drag;
        step.at = last_;
    }
    finger_.reset();
    target_ = {};
    return step;
}

}  // namespace suluh::ui
