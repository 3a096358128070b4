// When to try again: longer after each failure, never all kiosks of an office at the same moment.
#pragma once

#include <chrono>
#include <cstdint>
#include <random>

namespace suluh::sync {

using Millis = std::chrono::milliseconds;

struct BackoffRule {
    Millis first{30'000};
    Millis longest{30 * 60'000};
};

class Backoff {
public:
    Backoff(BackoffRule rule, std::uint32_t seed) : rule_(rule), chance_(seed) {}

    // Waits to take after one more failure: doubling, plus or minus a fifth.
    [[nodiscard]] Millis next();
    void reset() { failures_ = 0; }
    [[nodiscard]] bool is_waiting() const { return failures_ > 0; }

private:
    BackoffRule rule_;
    int failures_ = 0;
    std::minstd_rand chance_;
};

}  // namespace suluh::sync
