// Opens every lesson of a pack in its fenced process, as a kiosk would, walks through its screens
// and says what an author should mend.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
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

// Problems of one screen's tree: what the kiosk would refuse to show, pictures and icons that are
// not there, pictures nobody could hear about. where is the lesson's file, step the id of its step.
struct ScreenPlace {
    std::string file, step;
};
[[nodiscard]] std::vector<packs::Problem> check_screen(const Value& tree, const ScreenPlace& place,
                                                       const packs::Pack& pack,
                                                       const std::filesystem::path& media);

// Icons of the engine by name; media is its folder.
[[nodiscard]] bool has_icon(const std::filesystem::path& media, const std::string& name);
// "did you mean 'check'?", or where to look.
[[nodiscard]] std::string icon_remedy(const std::filesystem::path& media, const std::string& name);

// What an author can do about an error that Lua itself, or the fence, tells.
[[nodiscard]] std::string fault_remedy(std::string_view message);

}  // namespace suluh::script
