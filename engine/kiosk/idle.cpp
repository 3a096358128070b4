#include "kiosk/idle.h"

namespace suluh::kiosk {

namespace {
constexpr std::int64_t kSecond = 1000;
}

std::optional<IdleSignal> IdleWatch::touch(std::int64_t now_ms) {
    const bool was_warning = is_counting_down();
    last_touch_ = now_ms;
    last_left_s_ = 0;
    if (!was_warning) return std::nullopt;
    return IdleSignal{IdleSignal::Kind::cancelled, 0};
}

std::optional<IdleSignal> IdleWatch::tick(std::int64_t now_ms) {
    if (!last_touch_) return std::nullopt;
    const std::int64_t waited = now_ms - *last_touch_ - settings_.idle_ms;
    if (waited < 0) return std::nullopt;
    const std::int64_t left_ms = settings_.countdown_ms - waited;
    if (left_ms <= 0) {
        disarm();
        return IdleSignal{IdleSignal::Kind::over, 0};
    }
    const int left_s = static_cast<int>((left_ms + kSecond - 1) / kSecond);
    if (left_s == last_left_s_) return std::nullopt;
    last_left_s_ = left_s;
    return IdleSignal{IdleSignal::Kind::warning, left_s};
}

void IdleWatch::disarm() {
    last_touch_.reset();
    last_left_s_ = 0;
}

std::optional<std::int64_t> IdleWatch::next_wake() const {
    if (!last_touch_) return std::nullopt;
    const std::int64_t warning_at = *last_touch_ + settings_.idle_ms;
    if (!is_counting_down()) return warning_at;
    // The moment at which the second now shown has passed.
    return warning_at + settings_.countdown_ms - (last_left_s_ - 1) * kSecond;
}

}  // namespace suluh::kiosk
