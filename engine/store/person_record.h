// What this kiosk keeps about one person, for that person's own eyes. Read only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.h"

namespace suluh::store {

struct PersonRecord {
    std::int64_t sessions = 0;                 // visits signed in
    std::int64_t answers = 0;                  // every answer given, those of repeated modules too
    std::int64_t active_ms = 0;                // time in lessons, over all visits
    std::string position_level{}, office{};    // of the staff list; may be empty
    std::vector<std::string> other_numbers{};  // that are this person's as well, in their order
};
// All zero for somebody this kiosk does not know.
[[nodiscard]] Result<PersonRecord> person_record(Database& db, std::string_view nip);

}  // namespace suluh::store
