// All that a report says, read once: what the page and the tables are written from.
#pragma once

#include <vector>

#include "collect/gain.h"
#include "collect/item_analysis.h"
#include "collect/progress.h"
#include "collect/purge.h"
#include "collect/query.h"
#include "collect/standing.h"
#include "collect/waiting_receipts.h"

namespace suluh::collect {

struct ReportFacts {
    Totals totals{};
    std::vector<AttemptRow> attempts{};
    std::int64_t attempts_not_listed = 0;  // so many that attempts is left empty
    std::vector<ModuleRow> modules{};
    std::vector<IndicatorRow> indicators{};
    std::vector<GainRow> gains{};
    std::vector<ItemRow> items{};
    std::vector<KioskRow> kiosks{};
    std::vector<SetAsideRow> set_aside{};
    std::vector<PurgeRecord> purges{};
    std::vector<ClockFixRow> clocks{};
    std::vector<JoinedRow> joined{};
    std::vector<RefusedRow> refused{};
    std::vector<ChoreRow> chores{};         // of kiosks, that fail
    std::vector<EpochRow> epochs{};         // of kiosks, that began with another database
    std::vector<WaitingReceipt> waiting{};  // receipts that could not be brought
    std::vector<std::string> silent{};      // enrolled kiosks that nothing came from
    OddArrivals odd{};                      // by this computer's own clock
    // Against the plan.
    std::string course{};  // its title
    bool has_roster = false;
    std::vector<PersonRow> persons{};
    std::vector<UnitRow> units{};
};

// What a lesson of the course ("pack/lesson") is called, where somebody opened it; else that.
[[nodiscard]] std::string lesson_title(const ReportFacts& facts, const std::string& lesson);

// Enough for a list that somebody reads.
constexpr std::int64_t kMostListedAttempts = 100'000;

// The ear hears of "rows". list_attempts: more than these are counted in everything, but not
// listed: a million lines nobody reads, and their memory.
[[nodiscard]] Result<ReportFacts> read_report_facts(CollectorDb& db, const Plan& plan,
                                                    const ProgressEar& ear = {},
                                                    std::int64_t list_attempts = INT64_MAX);

}  // namespace suluh::collect
