#include "packs/problem.h"

#include <algorithm>

namespace suluh::packs {

std::string problem_text(const Problem& problem) {
    std::string text = problem.file;
    if (problem.line > 0) text += ":" + std::to_string(problem.line);
    text += ": ";
    if (problem.severity == Severity::warning) text += "warning: ";
    text += problem.problem;
    if (!problem.remedy.empty()) text += " → " + problem.remedy;
    return text;
}

namespace {

bool is_error(const Problem& problem) {
    return problem.severity == Severity::error;
}

}  // namespace

bool has_errors(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(), is_error);
}

Status first_error(const std::vector<Problem>& problems) {
    const auto first = std::find_if(problems.begin(), problems.end(), is_error);
    if (first == problems.end()) return {};
    std::string detail = problem_text(*first);
    const auto more = std::count_if(first + 1, problems.end(), is_error);
    if (more > 0) detail += " (and " + std::to_string(more) + " more)";
    return Error{Fault::bad_input, detail};
}

}  // namespace suluh::packs
