// Which of a lesson's ways a walk has gone, and what is told of those it has not. Pure.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "kiosk/author/inspect.h"
#include "script/lesson_facts.h"

namespace suluh::kiosk::author {

// The name of a way in what a walk collects: "step/way", "step/" for the step itself.
[[nodiscard]] std::string way_name(const std::string& step, const std::string& way);

// Steps and branches that were reached, of all there are; rounded down.
[[nodiscard]] int percent(const Coverage& one);

[[nodiscard]] Coverage cover(const std::string& file, const script::LessonFacts& facts,
                             const std::set<std::string>& gone);

// A warning for each step that was not reached, and for each way of a step that was.
[[nodiscard]] std::vector<packs::Problem> find_unreached(const script::LessonFacts& facts,
                                                         const std::set<std::string>& gone);

}  // namespace suluh::kiosk::author
