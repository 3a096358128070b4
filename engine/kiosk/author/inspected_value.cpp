#include "kiosk/author/inspected_value.h"

namespace suluh::kiosk::author {

namespace {

int number(const Value& value, std::string_view key) {
    return static_cast<int>(value.number_or(key, 0));
}

Value to_value(const packs::Problem& problem) {
    return Value::Map{{"file", problem.file},
                      {"line", problem.line},
                      {"problem", problem.problem},
                      {"remedy", problem.remedy},
                      {"warns", problem.severity == packs::Severity::warning}};
}

packs::Problem problem_of(const Value& value) {
    return {value.text_or("file", ""), number(value, "line"), value.text_or("problem", ""),
            value.text_or("remedy", ""),
            value.boolean_or("warns", false) ? packs::Severity::warning : packs::Severity::error};
}

Value to_value(const Coverage& coverage) {
    Value::List unknown;
    for (const std::string& step : coverage.unknown) unknown.emplace_back(step);
    return Value::Map{{"file", coverage.file},           {"steps", coverage.steps},
                      {"all_steps", coverage.all_steps}, {"ways", coverage.ways},
                      {"all_ways", coverage.all_ways},   {"cut", coverage.cut},
                      {"unknown", std::move(unknown)}};
}

const Value::List& list_in(const Value& value, std::string_view key) {
    static const Value::List kNone;
    const Value* list = value.find(key);
    return list != nullptr && list->list() != nullptr ? *list->list() : kNone;
}

Coverage coverage_of(const Value& value) {
    Coverage coverage{value.text_or("file", ""),
                      number(value, "steps"),
                      number(value, "all_steps"),
                      number(value, "ways"),
                      number(value, "all_ways"),
                      value.boolean_or("cut", false),
                      {}};
    for (const Value& step : list_in(value, "unknown")) {
        if (step.text() != nullptr) coverage.unknown.push_back(*step.text());
    }
    return coverage;
}

}  // namespace

Value to_value(const Inspected& inspected) {
    Value::List problems, coverage;
    for (const packs::Problem& one : inspected.problems) problems.push_back(to_value(one));
    for (const Coverage& one : inspected.coverage) coverage.push_back(to_value(one));
    return Value::Map{{"problems", std::move(problems)}, {"coverage", std::move(coverage)}};
}

void add_value(Inspected& whole, const Value& value) {
    for (const Value& one : list_in(value, "problems")) whole.problems.push_back(problem_of(one));
    for (const Value& one : list_in(value, "coverage")) whole.coverage.push_back(coverage_of(one));
}

}  // namespace suluh::kiosk::author
