#include "kiosk/doctor.h"
#include "store/roster_file.h"

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

}  // namespace suluh::kiosk
