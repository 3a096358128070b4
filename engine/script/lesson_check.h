// Opens every lesson of a pack in its fenced process, as a kiosk would, walks through its screens
// and says what an author should mend.
#pragma once

#include <filesystem>
#include <vector>

#include "packs/pack.h"
#include "packs/problem.h"
#include "script/lesson_message.h"

namespace suluh::script {

struct LessonCheckOptions {
    Sources lib;                    // scripts/lib
    std::filesystem::path program;  // suluh-lesson; see lesson_program()
    std::filesystem::path media;    // the engine's media folder, for "media:illustrations/x.svg"
};

// Problems name pack-relative files; those the lesson library found carry the author's line. May
// take seconds; blocks.
[[nodiscard]] std::vector<packs::Problem> check_lessons(const packs::Pack& pack,
                                                        const LessonCheckOptions& options);

// Problems of one screen's tree: what the kiosk would refuse to show, pictures that are not there,
// pictures nobody could hear about. where is the lesson's file, step the id of its step.
struct ScreenPlace {
    std::string file, step;
};
[[nodiscard]] std::vector<packs::Problem> check_screen(const Value& tree, const ScreenPlace& place,
                                                       const packs::Pack& pack,
                                                       const std::filesystem::path& media);

}  // namespace suluh::script
