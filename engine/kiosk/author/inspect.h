// Goes down every branch of a pack's lessons and looks at every screen on the way, in the kiosk's
// own frame: what suluh-pack check does beyond opening them. Main thread only; blocks.
#pragma once

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "packs/pack.h"
#include "packs/problem.h"
#include "script/lesson_check.h"

namespace suluh::kiosk::author {

struct InspectWish {
    std::filesystem::path resources;     // scripts/ and media/
    script::LessonCheckOptions lessons;  // what they are opened with
    std::chrono::seconds at_most{60};    // for one lesson; what was not reached then is told
    // Lessons and banks looked at side by side, each in a process of its own (see side_by_side.h).
    std::size_t processes = std::max(1U, std::thread::hardware_concurrency());
};

// How much of a lesson (or bank) the walk has seen.
struct Coverage {
    std::string file;
    int steps = 0, all_steps = 0;
    int ways = 0, all_ways = 0;  // branches: answers, replies, endings, points
    bool cut = false;            // the time was over
    // Own steps whose author does not say how to answer them: whatever was found by chance counts.
    std::vector<std::string> unknown;
};
// "lessons/a.lua: 100 % (12/12 steps, 18/18 branches)"
[[nodiscard]] std::string coverage_text(const Coverage& coverage);

struct Inspected {
    std::vector<packs::Problem> problems;
    std::vector<Coverage> coverage;  // in the order of the lessons, then the banks
};

// Of lessons that open without errors; the others' errors are told. An Error: nothing could be
// looked at.
[[nodiscard]] Result<Inspected> inspect(const packs::Pack& pack, const InspectWish& wish);

}  // namespace suluh::kiosk::author
