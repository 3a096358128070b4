// A kiosk's clock as it is and as it should be: what a collector has to make good.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>

namespace suluh::fleet {

constexpr std::int64_t kMinute = 60'000, kDay = 86'400'000;

struct FleetClock {
    std::int64_t true_ms = 0;
    std::int64_t not_before_ms = 0;  // what is earlier is in doubt
    std::int64_t wrong_by_ms = 0;
    std::int64_t booted_ms = 0;     // true time
    std::int64_t last_seen_ms = 0;  // the latest it ever showed
    int boots = 1;

    [[nodiscard]] std::int64_t wall_ms() const { return true_ms + wrong_by_ms; }
    [[nodiscard]] std::int64_t mono_ms() const { return true_ms - booted_ms; }
    // As the kiosk's store judges (store/clock_doubt.h).
    [[nodiscard]] bool doubt() const {
        return wall_ms() < not_before_ms || wall_ms() < last_seen_ms - 5000;
    }
    void seen() { last_seen_ms = std::max(last_seen_ms, wall_ms()); }
    void pass(std::int64_t ms) { true_ms += ms; }
    // Off and on again, with a clock that is wrong by so much.
    void boot(std::int64_t wrong_by) {
        pass(5 * kMinute);
        booted_ms = true_ms - kMinute;
        wrong_by_ms = wrong_by;
        ++boots;
    }
};

}  // namespace suluh::fleet
