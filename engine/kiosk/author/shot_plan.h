// What a run of shots is to draw: which lessons, and for which screens. Pure.
#pragma once

#include <string>
#include <vector>

#include "kiosk/author/shot_list.h"
#include "kiosk/options.h"
#include "packs/pack.h"
#include "script/lesson_message.h"

namespace suluh::kiosk::author {

// The choices of a person that screens are drawn for: "standard", "large" and "contrast".
[[nodiscard]] const std::vector<std::string>& set_names();
// The sizes that a kiosk's screen may have.
[[nodiscard]] const std::vector<stage::WindowSize>& usual_sizes();
[[nodiscard]] std::string size_text(stage::WindowSize size);  // "1920x1080"
// Takes over what the set chooses; Fault::bad_input names the sets there are.
[[nodiscard]] Status apply_set(script::LessonEnv& look, const std::string& set);

struct ShotLook {
    stage::WindowSize size;
    std::string set;
    script::LessonEnv env;
};

struct ShotChoice {  // empty: all of the pack, the usual sizes, the standard set
    std::vector<stage::WindowSize> sizes;
    std::vector<std::string> langs, sets, lessons;
};

struct ShotPlan {
    std::vector<packs::LessonEntry> lessons;
    std::vector<ShotLook> looks;
    Scope scope;
};
// Fault::not_found lists the lessons there are.
[[nodiscard]] Result<ShotPlan> plan_shots(const packs::Pack& pack, const ShotChoice& choice);

}  // namespace suluh::kiosk::author
