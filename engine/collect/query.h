// What the collector knows, as plain data for every kind of report. Read only. What is about people
// and answers comes from one walk over all of it; who wants several kinds at once asks for that
// (study/study.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "collect/clock_correction.h"
#include "collect/collector_db.h"

namespace suluh::collect {

struct Totals {
    std::int64_t kiosks = 0, bundles = 0, persons = 0, guest_visits = 0;
    std::int64_t attempts = 0, finished = 0, passed = 0, answers = 0;
};
[[nodiscard]] Result<Totals> totals(CollectorDb& db);

struct Moment {
    std::int64_t wall_ms = 0;
    bool doubt = false;  // the kiosk's clock was not to be believed
};

// One passage of somebody through a lesson.
struct AttemptRow {
    std::string nip{}, name{}, unit{};  // all empty: a guest
    std::string kiosk{};                // its name, or its id where it has none
    std::string pack{}, lesson{}, title{};
    bool finished = false, passed = false;
    std::optional<double> percent{};  // 0..100, when finished and there were points
    std::int64_t answers = 0;
    std::int64_t active_ms = 0;
    double jp = 0;
    Moment last{};  // of its last row
    // What names it over all kiosks and times.
    std::string kiosk_id{};
    std::int64_t epoch = 0, seq = 0;
};
// By name, then NIP, guests last; of one person the oldest first.
[[nodiscard]] Result<std::vector<AttemptRow>> attempts(CollectorDb& db);

struct ModuleRow {
    std::string pack{}, lesson{}, title{};
    std::int64_t persons = 0;  // a guest's visit counts as one
    std::int64_t attempts = 0, finished = 0, passed = 0;
    std::optional<double> mean_percent{};  // of finished attempts
};

struct IndicatorRow {
    std::string indicator{};
    std::string label{};  // the author's words, from a finished attempt; else the code itself
    std::int64_t persons = 0, answers = 0;
    double latest = 0;              // mean of each person's latest attempt, 0..100
    std::int64_t compared = 0;      // persons with more than one attempt
    std::optional<double> first{};  // of those: mean of the first attempt
    std::optional<double> again{};  // of those: mean of the latest
};

struct Gap {
    std::int64_t from = 0, to = 0;  // bundle numbers that are missing, both inclusive
};
struct KioskRow {
    std::string kiosk{}, name{};
    std::int64_t epoch = 0;
    std::int64_t last_number = 0, last_seq = 0;
    std::vector<Gap> gaps{};
    std::int64_t last_added_ms = 0;
    std::int64_t receipted = 0;  // bundles up to this one have a receipt that reached a drop
};
// One entry a kiosk and epoch.
[[nodiscard]] Result<std::vector<KioskRow>> kiosks(CollectorDb& db);
// Whether bundles that are here have no receipt yet that reached a drop. One reaches up to the
// first gap: what lies behind waits for what is missing.
[[nodiscard]] inline bool receipt_is_due(const KioskRow& row) {
    return row.receipted < (row.gaps.empty() ? row.last_number : row.gaps.front().from - 1);
}

// A run of rows whose kiosk's clock was wrong; see clock_correction.h.
struct ClockFixRow {
    std::string kiosk{}, name{};
    std::int64_t epoch = 0;
    ClockFix fix{};
    Moment from{};  // corrected, of its first row; doubt: not exactly
};
// What was right although the kiosk doubted it is not among them.
[[nodiscard]] Result<std::vector<ClockFixRow>> clock_fixes(CollectorDb& db);

// Bundles that came while this computer's own clock was wrong.
struct OddArrivals {
    std::int64_t bundles = 0;
    std::int64_t last_ms = 0;  // what it said then
};
[[nodiscard]] Result<OddArrivals> odd_arrivals(CollectorDb& db);

// A number somebody had before; nip is the one of today.
struct JoinedRow {
    std::string number{}, nip{}, name{}, unit{};
};

struct RefusedRow {
    std::string kiosk{}, reason{}, file{};  // kiosk as the file claims; may be empty
    std::int64_t epoch = 0, number = 0;
};
[[nodiscard]] Result<std::vector<RefusedRow>> refused_files(CollectorDb& db);

// A chore of the kiosk itself that failed the last time it told of it (event "upkeep").
struct ChoreRow {
    std::string kiosk{}, name{}, chore{}, fault{};
    std::int64_t since_ms = 0;
};
[[nodiscard]] Result<std::vector<ChoreRow>> failing_chores(CollectorDb& db);

// A database that is not the one it was: restored, copied, corrupt. A new epoch says so.
struct EpochRow {
    std::string kiosk{}, name{}, because{};
    std::int64_t epoch = 0, rows = 0;  // taken over from what there was before
    std::int64_t wall_ms = 0;
};
[[nodiscard]] Result<std::vector<EpochRow>> begun_epochs(CollectorDb& db);

// Enrolled by somebody, but nothing came from them yet.
[[nodiscard]] Result<std::vector<std::string>> silent_kiosks(CollectorDb& db);

struct SetAsideRow {
    std::string kiosk{}, name{}, reason{};
    std::int64_t epoch = 0, number = 0;
};
[[nodiscard]] Result<std::vector<SetAsideRow>> set_aside_bundles(CollectorDb& db);

}  // namespace suluh::collect
