#include "ui/gestures.h"

#include <cmath>
#include <utility>

namespace suluh::ui {

namespace {
constexpr Millis kSpeedWindow = 100;  // of the last movement that counts for a flick
constexpr Millis kLostFinger = 3000;  // touch panels lose an "up" now and then
}  // namespace

bool Gestures::wants(const PointerEvent& event, Millis now) const {
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
    heard_ = now;
    target_ = target;
    if (now < ignore_until_) target_.node = 0;
    start_ = last_ = {event.x, event.y};
    scrolling_ = false;
    samples_.assign(1, {now, event.y});
    GestureStep step;
    step.press = target_.node;
    return step;
}

GestureStep Gestures::move(const PointerEvent& event, Millis now) {
    if (finger_ != event.finger) return {};
    heard_ = now;
    GestureStep step;
    const float away_x = std::abs(event.x - start_.x), away_y = std::abs(event.y - start_.y);
    if (!scrolling_ && target_.scroll != 0 && away_y > slop_ && away_y > away_x) {
        scrolling_ = true;
        last_.y = start_.y + std::copysign(slop_, event.y - start_.y);
    }
    if (target_.node != 0 && (scrolling_ || !inside(event.x, event.y))) {
        step.release = std::exchange(target_.node, 0);
    }
    if (scrolling_) {
        step.scroll = target_.scroll;
        step.delta = last_.y - event.y;
    }
    last_ = {event.x, event.y};
    samples_.push_back({now, event.y});
    while (samples_.size() > 2 && now - samples_.front().when > kSpeedWindow) {
        samples_.erase(samples_.begin());
    }
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
        step.release = step.tap = target_.node;
    }
    if (scrolling_) step.fling = speed(now);
    finger_.reset();
    target_ = {};
    return step;
}

GestureStep Gestures::cancel() {
    GestureStep step;
    if (finger_) step.release = target_.node;
    finger_.reset();
    target_ = {};
    return step;
}

}  // namespace suluh::ui
