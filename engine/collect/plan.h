// What a report measures completion against: who is to learn, what, and until when.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "collect/course.h"
#include "store/people.h"

namespace suluh::collect {

struct Plan {
    Course course{};
    std::vector<store::Person> roster{};           // empty: whoever has results
    std::map<std::string, std::string> numbers{};  // a former number to the one of today
    // The last millisecond of the day, in this computer's time zone.
    std::optional<std::int64_t> deadline_ms{};
    // Of a unit by its name, before the other.
    std::map<std::string, std::int64_t> unit_deadlines_ms{};
};

// roster: a file with the staff, empty for none. deadlines: "2026-12-31", or "UNIT=2026-12-31" for
// one unit. course: a file as scripts/collector/course.json, empty for the built-in one. Errors
// name what is wrong in which of them.
struct PlanSource {
    std::string roster{}, course{};
    std::vector<std::string> deadlines{};
};
[[nodiscard]] Result<Plan> read_plan(const PlanSource& source);

}  // namespace suluh::collect
