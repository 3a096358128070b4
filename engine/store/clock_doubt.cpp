#include "store/clock_doubt.h"

namespace suluh::store {

std::int64_t build_date_ms() {
    return std::int64_t{SULUH_BUILD_SECONDS} * 1000;
}

bool ClockDoubt::of(std::int64_t wall_ms, std::int64_t last_seen_ms) const {
    return wall_ms < not_before_ms || wall_ms < last_seen_ms - kOrdinaryCorrectionMs;
}

}  // namespace suluh::store
