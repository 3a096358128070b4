// Nobody there any more? Warns with a countdown, then says it is over. Pure: fed with times.
#pragma once

#include <cstdint>
#include <optional>

namespace suluh::kiosk {

struct IdleSettings {
    std::int64_t idle_ms = 60'000;       // without a touch until the warning
    std::int64_t countdown_ms = 30'000;  // from the warning until the session is ended
};

struct IdleSignal {
    enum class Kind { warning, cancelled, over };
    Kind kind = Kind::warning;
    int left_s = 0;  // of a warning: seconds left, counted down to 1
};

class IdleWatch {
public:
    explicit IdleWatch(IdleSettings settings) : settings_(settings) {}

    // Someone touched: arms the watch; in the countdown it cancels.
    [[nodiscard]] std::optional<IdleSignal> touch(std::int64_t now_ms);
    // One warning for each second of the countdown, then over (which disarms).
    [[nodiscard]] std::optional<IdleSignal> tick(std::int64_t now_ms);
    // The person left by themselves: nothing to watch until the next touch.
    void disarm();

    [[nodiscard]] std::optional<std::int64_t> next_wake() const;
    [[nodiscard]] bool is_counting_down() const { return last_left_s_ > 0; }

private:
    IdleSettings settings_;
    std::optional<std::int64_t> last_touch_;
    int last_left_s_ = 0;
};

}  // namespace suluh::kiosk
