// One walk over all that was learned, kiosk by kiosk in the order of the keys: everything that a
// report says about people, lessons, indicators and items. Its memory grows with persons and
// attempts, never with answers: those go through a file (spill.h).
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "collect/gain.h"
#include "collect/item_analysis.h"
#include "collect/plan.h"
#include "collect/progress.h"
#include "collect/query.h"
#include "collect/standing.h"

namespace suluh::collect {

enum class StudyDepth {
    attempts,  // who tried what: neither answers nor time are looked at
    time,      // and how long, with how many answers
    whole,     // and what the answers say
};

// An attempt of a person, at the moment it is met.
struct SeenAttempt {
    std::uint32_t person = 0;   // the place in Study::people
    std::int64_t began_ms = 0;  // by the corrected clock
    const AttemptRow& row;      // without nip, name and unit: a newer name may still be met
};

struct StudyWish {
    StudyDepth depth = StudyDepth::whole;
    std::int64_t list_attempts = INT64_MAX;  // more are counted, and none is listed
    // Null: no persons are told, and numbers that are one person's are those known to the database.
    const Plan* plan = nullptr;
    ProgressEar ear{};  // "rows"
    // In place of the list: told of each, kiosk by kiosk in the order of keys. A failure ends the
    // study.
    std::function<Status(const SeenAttempt&)> see{};
    std::vector<std::int64_t> kiosks{};  // only these, by their numbers here; none: all
};

struct Study {
    Totals totals{};
    std::vector<AttemptRow> attempts{};
    std::int64_t attempts_not_listed = 0;
    std::vector<Learner> people{};  // whom StudyWish::see was told of, and others who were met
    std::vector<PersonRow> persons{};
    std::vector<JoinedRow> joined{};  // of persons who have results
    std::vector<ModuleRow> modules{};
    std::vector<IndicatorRow> indicators{};
    // The whole first, then by indicator. A person's first pre-test and latest post-test count,
    // whatever packs they stand in; guests cannot be matched.
    std::vector<GainRow> gains{};
    std::vector<ItemRow> items{};  // by pack, lesson and item
};

[[nodiscard]] Result<Study> study(CollectorDb& db, const StudyWish& wish);

}  // namespace suluh::collect
