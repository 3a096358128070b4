// The collector's window: opens it and runs until it is closed.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "stage/options.h"

namespace suluh::collect {

struct WindowOptions {
    std::filesystem::path db;    // made if absent, with its folder
    std::filesystem::path keys;  // empty: where the database says, else the usual folder
    std::optional<stage::WindowSize> size{};  // absent: as large as there is room
    std::optional<stage::RobotChoice> robot{};
    std::filesystem::path shot, inspect;  // as suluh-kiosk's
    std::string version;
    // Something to do that needs no eyes: may run without a display.
    [[nodiscard]] bool is_headless_work() const { return robot || !shot.empty(); }
};

// The exit status. What can refuse to start is an error fit for a terminal.
[[nodiscard]] Result<int> run_window(const WindowOptions& options);

}  // namespace suluh::collect
