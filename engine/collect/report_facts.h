// All that a report says, read once: what the page and the tables are written from.
#pragma once

#include <vector>

#include "collect/item_analysis.h"
#include "collect/query.h"

namespace suluh::collect {

struct ReportFacts {
    Totals totals{};
    std::vector<AttemptRow> attempts{};
    std::vector<ModuleRow> modules{};
    std::vector<IndicatorRow> indicators{};
    std::vector<ItemRow> items{};
    std::vector<KioskRow> kiosks{};
    std::vector<SetAsideRow> set_aside{};
};

[[nodiscard]] Result<ReportFacts> read_report_facts(CollectorDb& db);

}  // namespace suluh::collect
