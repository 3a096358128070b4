// A bank of a pack as its author wrote it: the file runs in a lesson's fenced process with the real
// library, and every builder tells what it was given.
#pragma once

#include <string>
#include <vector>

#include "packs/pack.h"
#include "packs/problem.h"
#include "script/lesson_check.h"

namespace suluh::script {

struct ExportedBank {
    std::vector<std::string> items;        // a JSON text each: {of, fields, parts, file, line}
    std::vector<packs::Problem> problems;  // what the library says of it
};

// bank: "m00" is items/m00.lua. author: scripts/author. Blocks for a moment; what comes back is
// data from outside.
[[nodiscard]] Result<ExportedBank> export_bank(const packs::Pack& pack, const std::string& bank,
                                               const LessonCheckOptions& options,
                                               const Sources& author);

}  // namespace suluh::script
