// Whether a wall clock can be believed. Doubt is only written beside a time, never used to order.
#pragma once

#include <cstdint>

namespace suluh::store {

// The day this program was built, in milliseconds since 1970.
[[nodiscard]] std::int64_t build_date_ms();

// A few seconds back are no fault of a clock: it was set right.
inline constexpr std::int64_t kOrdinaryCorrectionMs = 5000;

struct ClockDoubt {
    std::int64_t not_before_ms = 0;

    // last_seen_ms: the latest time this database ever saw.
    [[nodiscard]] bool of(std::int64_t wall_ms, std::int64_t last_seen_ms) const;
};

}  // namespace suluh::store
