// The list of staff that completion is measured against, as the collector keeps it. Reading a file
// (store/roster_file.h) and keeping it are two steps, so that somebody can look at what would
// change in between.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "collect/collector_db.h"
#include "collect/plan.h"

namespace suluh::collect {

struct RosterChanges {
    std::int64_t added = 0, changed = 0, unchanged = 0;
};
// What keeping these persons would do. A field that is left empty keeps what was known.
[[nodiscard]] Result<RosterChanges> compare_roster(CollectorDb& db,
                                                   const std::vector<store::Person>& persons);
// Adds and updates, never deletes; all or nothing.
[[nodiscard]] Result<RosterChanges> keep_roster(CollectorDb& db,
                                                const std::vector<store::Person>& persons);
[[nodiscard]] Result<std::vector<store::Person>> kept_roster(CollectorDb& db);

// The day by which the course is to be done, "2031-06-30"; empty: none.
[[nodiscard]] Result<std::string> kept_deadline(CollectorDb& db);
// Fault::bad_input: there is no such day.
[[nodiscard]] Status keep_deadline(CollectorDb& db, const std::string& day);

// As read_plan, but what the source leaves open is what was kept here.
[[nodiscard]] Result<Plan> plan_for(CollectorDb& db, const PlanSource& source);

}  // namespace suluh::collect
