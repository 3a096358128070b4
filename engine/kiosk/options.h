// What the command line asked for. Text forms are parsed here, apart from the option library.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "stage/options.h"

namespace suluh::kiosk {

namespace fs = std::filesystem;

struct LessonName {
    std::string pack, lesson;
    friend bool operator==(const LessonName&, const LessonName&) = default;
};

struct Options {
    fs::path config;                          // empty: the default one, if there is one
    fs::path data;                            // empty: default_data_folder()
    std::optional<stage::WindowSize> window;  // absent: full screen
    std::vector<fs::path> packs;       // besides the configured ones, marked unsigned when folders
    std::optional<LessonName> lesson;  // starts in it as a guest
    std::optional<stage::RobotChoice> robot;
    fs::path shot;              // PNG of the first settled frame, then the end
    fs::path inspect;           // JSON kept true to the settled screen
    bool debug_damage = false;  // frame what each change draws again
    std::string version;
    // Something to do that needs no eyes: may run without a display.
    [[nodiscard]] bool is_headless_work() const { return robot || !shot.empty(); }
};

// "netralitas-asn/netral-di-media-sosial"
[[nodiscard]] Result<LessonName> parse_lesson_name(std::string_view text);

}  // namespace suluh::kiosk
