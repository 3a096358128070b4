#include "collect/report_facts.h"

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

Result<ReportFacts> read_report_facts(CollectorDb& db) {
    ReportFacts facts;
    if (Status s = take(facts.totals, totals(db)); !s) return s.error();
    if (Status s = take(facts.attempts, attempts(db)); !s) return s.error();
    if (Status s = take(facts.modules, modules(db)); !s) return s.error();
    if (Status s = take(facts.indicators, indicators(db)); !s) return s.error();
    if (Status s = take(facts.items, item_analysis(db)); !s) return s.error();
    if (Status s = take(facts.kiosks, kiosks(db)); !s) return s.error();
    if (Status s = take(facts.set_aside, set_aside_bundles(db)); !s) return s.error();
    return facts;
}

}  // namespace suluh::collect
