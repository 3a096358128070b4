// Whether a wall clock can be believed. Doubt is only written beside a time, never used to order.
#pragma once

#include <cstdint>

namespace suluh::store {

// The day this program was built, in milliseconds since 1970.
[[nodiscard]] std::int64_t build_date_ms();

struct ClockDoubt {
    std::int64_t not_before_ms = 0;

    // last_seen_ms: the latest time this database ever saw. A few seconds back are an ordinary
    // correction.
    [[nodiscard]] bool of(std::int64_t wall_ms, std::int64_t last_seen_ms) const;
};

}  // namespace suluh::store
