// What of the answers has not left this kiosk yet, for whoever looks after it. Read only.
#pragma once

#include <cstdint>
#include <vector>

#include "store/bundles.h"

namespace suluh::store {

struct WaitingAnswers {
    std::int64_t answers = 0;  // in no bundle that was copied anywhere
    std::int64_t persons = 0;  // whose answers these are
    std::int64_t all = 0;      // answers ever given here
};
[[nodiscard]] Result<WaitingAnswers> waiting_answers(Database& db);

// How many answers these ranges hold.
[[nodiscard]] Result<std::int64_t> answers_in(Database& db, const std::vector<SeqRange>& ranges);
// In no bundle: of a visit that has not ended.
[[nodiscard]] Result<std::int64_t> answers_in_no_bundle(Database& db);

}  // namespace suluh::store
