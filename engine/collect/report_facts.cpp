#include "collect/report_facts.h"

#include <functional>
#include <utility>

namespace suluh::collect {

namespace {

template <class T>
Status take(T& place, Result<T> read) {
    if (!read) return read.error().within("report");
    place = std::move(*read);
    return {};
}

}  // namespace

Result<ReportFacts> read_report_facts(CollectorDb& db, const Plan& plan, const ProgressEar& ear) {
    ReportFacts facts;
    const std::vector<std::function<Status()>> parts{
        [&] { return take(facts.totals, totals(db)); },
        [&] { return take(facts.attempts, attempts(db)); },
        [&] { return take(facts.modules, modules(db)); },
        [&] { return take(facts.indicators, indicators(db)); },
        [&] { return take(facts.gains, gains(db)); },
        [&] { return take(facts.items, item_analysis(db)); },
        [&] { return take(facts.kiosks, kiosks(db)); },
        [&] { return take(facts.set_aside, set_aside_bundles(db)); },
        [&] { return take(facts.purges, purges(db)); },
    };
    Progress progress{0, static_cast<std::int64_t>(parts.size()), "tables"};
    for (const auto& part : parts) {
        if (ear) ear(progress);
        if (Status s = part(); !s) return s.error();
        ++progress.done;
    }
    facts.course = plan.course.title;
    facts.has_roster = !plan.roster.empty();
    facts.persons = person_rows(facts.attempts, plan);
    facts.units = unit_rows(facts.persons, plan);
    if (ear) ear(progress);
    return facts;
}

}  // namespace suluh::collect
