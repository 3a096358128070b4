// All that a report says, read once: what the page and the tables are written from.
#pragma once

#include <vector>

#include "collect/gain.h"
#include "collect/item_analysis.h"
#include "collect/progress.h"
#include "collect/purge.h"
#include "collect/query.h"
#include "collect/standing.h"

namespace suluh::collect {

struct ReportFacts {
    Totals totals{};
    std::vector<AttemptRow> attempts{};
    std::vector<ModuleRow> modules{};
    std::vector<IndicatorRow> indicators{};
    std::vector<GainRow> gains{};
    std::vector<ItemRow> items{};
    std::vector<KioskRow> kiosks{};
    std::vector<SetAsideRow> set_aside{};
    std::vector<PurgeRecord> purges{};
    // Against the plan.
    std::string course{};  // its title
    bool has_roster = false;
    std::vector<PersonRow> persons{};
    std::vector<UnitRow> units{};
};

// The ear hears of "tables".
[[nodiscard]] Result<ReportFacts> read_report_facts(CollectorDb& db, const Plan& plan,
                                                    const ProgressEar& ear = {});

}  // namespace suluh::collect
