// What a check finds: where, what is wrong and what would be right.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace suluh::packs {

enum class Severity { error, warning };

struct Problem {
    std::string file;  // relative to the pack, or as the user named it
    int line = 0;      // 1 is the first; 0: the file as a whole
    std::string problem;
    std::string remedy;
    Severity severity = Severity::error;
};

// "pack.toml:3: key 'titel' is unknown → did you mean 'title'?"
[[nodiscard]] std::string problem_text(const Problem& problem);

[[nodiscard]] bool has_errors(const std::vector<Problem>& problems);

// The first error as Fault::bad_input, "(and 2 more)" when it is not alone; success without one.
[[nodiscard]] Status first_error(const std::vector<Problem>& problems);

}  // namespace suluh::packs
