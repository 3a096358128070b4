#include "stage/touch_watch.h"

namespace suluh::stage {

namespace {
constexpr std::int64_t kQuietMs = 500;  // a resting finger is silent too: ask now and then
}

void TouchWatch::heard(const ui::PointerEvent& event, std::int64_t now_ms) {
    using Kind = ui::PointerEvent::Kind;
    if (event.kind == Kind::down) {
        if (!finger_ && is_down_(event.finger)) finger_ = event.finger;
    } else if (event.kind == Kind::cancel && event.finger == ui::PointerEvent::kAnyFinger) {
        finger_.reset();
    } else if (finger_ == event.finger && event.kind != Kind::move) {
        finger_.reset();
    }
    if (finger_ == event.finger) asked_ms_ = now_ms;
}

std::optional<ui::PointerEvent> TouchWatch::lost(std::int64_t now_ms) {
    if (!finger_ || now_ms - asked_ms_ < kQuietMs) return std::nullopt;
    asked_ms_ = now_ms;
    if (is_down_(*finger_)) return std::nullopt;
    const ui::PointerEvent gone{ui::PointerEvent::Kind::cancel, *finger_, 0, 0};
    finger_.reset();
    return gone;
}

std::optional<std::int64_t> TouchWatch::next_wake() const {
    return finger_ ? std::optional(asked_ms_ + kQuietMs) : std::nullopt;
}

}  // namespace suluh::stage
