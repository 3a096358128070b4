// A robot that wanders: taps what can be tapped, signs in, answers, leaves, dawdles. The same seed
// on the same screens does the same things. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "script/robot_state.h"
#include "stage/seen.h"

namespace suluh::stage {

class RandomRobot {
public:
    RandomRobot(std::uint64_t seed, int steps) : state_(seed), steps_left_(steps) {}

    // The next thing to do on this screen; nullopt: all steps are done.
    [[nodiscard]] std::optional<script::RobotCommand> next(const Seen& seen);

private:
    [[nodiscard]] std::uint64_t random();
    [[nodiscard]] std::size_t below(std::size_t count);
    [[nodiscard]] bool chance(unsigned percent);

    std::uint64_t state_;
    int steps_left_;
};

}  // namespace suluh::stage
