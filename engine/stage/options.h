// What every program with a window takes from its command line. Text forms are parsed here, apart
// from the option library.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "base/result.h"

namespace suluh::stage {

struct WindowSize {
    int w = 0, h = 0;
    friend bool operator==(const WindowSize&, const WindowSize&) = default;
};

struct RobotChoice {
    std::filesystem::path file;  // empty: random
    std::uint64_t seed = 0;
    int steps = 200;
};

// "1920x1080": 320..7680 by 320..7680.
[[nodiscard]] Result<WindowSize> parse_window_size(std::string_view text);
// "FILE.lua" or "random:SEED[:STEPS]"
[[nodiscard]] Result<RobotChoice> parse_robot(std::string_view text);

}  // namespace suluh::stage
