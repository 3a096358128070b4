#include "kiosk/doctor.h"
#include "store/roster_file.h"
#include "store/roster_import.h"

namespace suluh::kiosk {

std::vector<Finding> examine_people(const Config& config) {
    using Grade = Finding::Grade;
    if (config.roster_file.empty()) return {};
    const Result<store::Roster> roster = store::read_roster(config.roster_file);
    if (!roster) {
        return {{Grade::warn, "roster", roster.error().detail,
                 "people sign in by number; names come once the staff list can be read"}};
    }
    const std::string people = roster->file_name + ": " + std::to_string(roster->lines.size()) +
                               (roster->lines.size() == 1 ? " person" : " people");
    if (roster->bad.empty()) return {{Grade::ok, "roster", people, ""}};
    const std::string first = store::to_text(roster->bad.front(), roster->file_name);
    return {{Grade::warn, "roster",
             people + ", bad lines: " + std::to_string(roster->bad.size()) + "; " + first,
             "mend them in the file; the maintenance screen \"Pegawai\" shows each"}};
}

namespace {

Result<store::RosterPlan> plan_in(const fs::path& database, const store::Roster& roster) {
    std::error_code ignored;
    if (!fs::exists(database, ignored)) return store::RosterPlan{.added = roster.lines};
    Result<store::Connection> db = store::Connection::open(database, store::OpenMode::read_only);
    if (!db) return db.error();
    return store::plan_roster(*db, roster);
}

}  // namespace

std::optional<Finding> plan_people(const Config& config, const fs::path& folder) {
    if (config.roster_file.empty()) return {};
    const Result<store::Roster> roster = store::read_roster(config.roster_file);
    if (!roster) return {};
    const Result<store::RosterPlan> plan = plan_in(folder / "kiosk.db", *roster);
    if (!plan) return {};
    return Finding{Finding::Grade::ok, "roster",
                   "the next start makes " + std::to_string(plan->added.size()) + " new, changes " +
                       std::to_string(plan->changed.size()) + ", leaves " +
                       std::to_string(plan->unchanged) + " as they are, removes nobody",
                   ""};
}

}  // namespace suluh::kiosk
