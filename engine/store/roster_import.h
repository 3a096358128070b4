// A staff list into the database: first what it would do, then doing it. Adds and updates persons,
// never deletes any; a field left empty in the list keeps what was known.
#pragma once

#include <string>
#include <vector>

#include "store/roster.h"

namespace suluh::store {

struct RosterChange {
    int line = 0;
    Person before{}, after{};
    bool joins = false;  // the former number becomes the same person
};
struct RosterPlan {
    std::vector<RosterLine> added{};
    std::vector<RosterChange> changed{};
    std::int64_t unchanged = 0;
};
// Reads only.
[[nodiscard]] Result<RosterPlan> plan_roster(Connection& db, const Roster& roster);

struct RosterImport {
    std::int64_t added = 0, changed = 0, unchanged = 0;
};
// All of it or nothing.
[[nodiscard]] Result<RosterImport> import_roster(Database& db, const Roster& roster);

}  // namespace suluh::store
