// What was done at kiosks, one row after the other in the order of the database, for exports: as
// many rows as there are, and never more than one of them in memory.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "base/value.h"
#include "collect/collector_db.h"

namespace suluh::collect {

// Where a row stands and who did it in which lesson: what every kind of row has.
struct RowSource {
    std::string kiosk{}, kiosk_name{};
    std::int64_t epoch = 0, seq = 0;
    std::int64_t wall_ms = 0;  // corrected as far as that is known by now
    bool doubt = false;        // the kiosk's clock was not to be believed
    std::int64_t said_ms = 0;  // as the kiosk said, and whether it doubted that
    bool said_in_doubt = false;
    std::int64_t heard_ms = 0;            // the collector's clock when the bundle came
    std::string number{};                 // the NIP under which it was done; empty: a guest
    std::string nip{}, person{}, unit{};  // nip: the person's of today
    std::int64_t session = 0;             // of that kiosk
    store::Ref attempt{};
    // Empty when the bundle with the attempt itself is missing.
    std::string pack{}, pack_version{}, lesson{}, title{};
    // Attempt and person are here. Else a bundle is missing that will tell of them.
    bool is_whole = false;
};

struct AnswerRow {
    RowSource source{};
    std::string item{}, indicator{}, kind{};
    std::string question{}, response{};  // JSON as the lesson sent it
    double score = 0, max = 0;
    bool correct = false;
    std::int64_t duration_ms = 0;
};

struct FinishRow {
    RowSource source{};
    double score = 0, max = 0;
    bool passed = false;
};

// Rows of the whole database, to tell how far a walk is.
[[nodiscard]] Result<std::int64_t> count_answers(CollectorDb& db);
[[nodiscard]] Result<std::int64_t> count_finishes(CollectorDb& db);

// Calls see for each; the first failure that it gives back ends the walk and is given back.
[[nodiscard]] Status walk_answers(CollectorDb& db,
                                  const std::function<Status(const AnswerRow&)>& see);
[[nodiscard]] Status walk_finishes(CollectorDb& db,
                                   const std::function<Status(const FinishRow&)>& see);

}  // namespace suluh::collect
