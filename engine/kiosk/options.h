// What the command line asked for. Text forms are parsed here, apart from the option library.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace suluh::kiosk {

namespace fs = std::filesystem;

struct WindowSize {
    int w = 0, h = 0;
    friend bool operator==(const WindowSize&, const WindowSize&) = default;
};

struct LessonName {
    std::string pack, lesson;
    friend bool operator==(const LessonName&, const LessonName&) = default;
};

struct RobotChoice {
    fs::path file;  // empty: random
    std::uint64_t seed = 0;
    int steps = 200;
};

struct Options {
    fs::path config;                   // empty: the default one, if there is one
    fs::path data;                     // empty: default_data_folder()
    std::optional<WindowSize> window;  // absent: full screen
    std::vector<fs::path> packs;       // besides the configured ones, marked unsigned when folders
    std::optional<LessonName> lesson;  // starts in it as a guest
    std::optional<RobotChoice> robot;
    fs::path shot;              // PNG of the first settled frame, then the end
    fs::path inspect;           // JSON kept true to the settled screen
    bool debug_damage = false;  // frame what each change draws again
    std::string version;
    // Something to do that needs no eyes: may run without a display.
    [[nodiscard]] bool is_headless_work() const { return robot || !shot.empty(); }
};

// "1920x1080": 320..7680 by 320..7680.
[[nodiscard]] Result<WindowSize> parse_window_size(std::string_view text);
// "netralitas-asn/netral-di-media-sosial"
[[nodiscard]] Result<LessonName> parse_lesson_name(std::string_view text);
// "FILE.lua" or "random:SEED[:STEPS]"
[[nodiscard]] Result<RobotChoice> parse_robot(std::string_view text);

}  // namespace suluh::kiosk
