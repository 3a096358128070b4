// A clock set by hand.
#pragma once

#include <string>

#include "base/clock.h"

namespace suluh::testing {

class FakeClock final : public Clock {
public:
    [[nodiscard]] std::int64_t wall_ms() const override { return wall; }
    [[nodiscard]] std::int64_t mono_ms() const override { return mono; }
    [[nodiscard]] std::string boot_id() const override { return boot; }

    void pass(std::int64_t ms) {
        wall += ms;
        mono += ms;
    }

    std::int64_t wall = 1'790'000'000'000;  // September 2026
    std::int64_t mono = 60'000;
    std::string boot = "boot-1";
};

}  // namespace suluh::testing
