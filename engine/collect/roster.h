// The list of staff that completion is measured against, as the collector keeps it. Reading a file
// (store/roster_file.h) and keeping it are two steps, so that somebody can look at what would
// change in between.
#pragma once

#include <cstdint>
#include <map>
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
// Adds and updates, never deletes; all or nothing. numbers: a number that somebody had before, to
// the one of today; both are one person in every report from now on.
[[nodiscard]] Result<RosterChanges> keep_roster(
    CollectorDb& db, const std::vector<store::Person>& persons,
    const std::map<std::string, std::string>& numbers = {});
[[nodiscard]] Result<std::vector<store::Person>> kept_roster(CollectorDb& db);

// The day by which the course is to be done, "2031-06-30"; empty: none.
[[nodiscard]] Result<std::string> kept_deadline(CollectorDb& db);
// Days of units that have their own, which count before that one.
[[nodiscard]] Result<std::map<std::string, std::string>> kept_unit_deadlines(CollectorDb& db);
// Every unit of the list of staff and of results, by name, with its own day or an empty one.
[[nodiscard]] Result<std::map<std::string, std::string>> days_of_units(CollectorDb& db);
// Of the unit, or where it is empty of all. An empty day takes it away. Fault::bad_input: there is
// no such day.
[[nodiscard]] Status keep_deadline(CollectorDb& db, const std::string& day,
                                   const std::string& unit = "");

// As read_plan, but what the source leaves open is what was kept here.
[[nodiscard]] Result<Plan> plan_for(CollectorDb& db, const PlanSource& source);

}  // namespace suluh::collect
