// Every screen of a pack as pictures with a contact sheet: what suluh-pack shots does.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/author/shot_plan.h"
#include "packs/problem.h"

namespace suluh::kiosk::author {

struct ShotsWish {
    std::filesystem::path output;
    std::filesystem::path against;  // OUT of an earlier run; empty: none
    ShotChoice choice;
    std::filesystem::path resources;              // scripts/ and media/
    std::filesystem::path program;                // suluh-lesson
    std::function<void(const std::string&)> say;  // a line of progress
};

struct ShotsDone {
    std::size_t pictures = 0, scenes = 0;
    std::vector<packs::Problem> problems;
    std::optional<Comparison> comparison;
    double seconds = 0;
    double lessons = 0, drawing = 0;  // shares of the time; the rest was waiting for PNGs
};

// What could be drawn is drawn even where lessons have mistakes: those are in the problems. Blocks.
[[nodiscard]] Result<ShotsDone> make_shots(const packs::Pack& pack, const ShotsWish& wish);

}  // namespace suluh::kiosk::author
