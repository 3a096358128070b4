#include "collect/report_facts.h"

#include <functional>
#include <utility>

#include "collect/query_views.h"

namespace suluh::collect {

namespace {

template <class T>
Status take(T& place, Result<T> read) {
    if (!read) return read.error().within("report");
    place = std::move(*read);
    return {};
}

Status read_attempts(CollectorDb& db, const Plan& plan, std::int64_t list_attempts,
                     ReportFacts& facts) {
    PersonTally persons(plan);
    std::int64_t count = 0;
    const Status walked = walk_attempts(db, [&](AttemptRow row) {
        persons.add(row);
        ++count;
        if (count <= list_attempts) facts.attempts.push_back(std::move(row));
    });
    if (!walked) return walked.error().within("report");
    if (count > list_attempts) {
        facts.attempts_not_listed = count;
        std::vector<AttemptRow>().swap(facts.attempts);
    }
    facts.persons = persons.rows();
    return {};
}

}  // namespace

Result<ReportFacts> read_report_facts(CollectorDb& db, const Plan& given, const ProgressEar& ear,
                                      std::int64_t list_attempts) {
    if (Status s = set_listed_numbers(db.connection(), given.numbers); !s) {
        return s.error().within("report");
    }
    const Result<QueryTables> tables = QueryTables::make(db);
    if (!tables) return tables.error().within("report");
    auto numbers = joined_numbers(db.connection());
    if (!numbers) return numbers.error().within("report");
    Plan plan = given;
    plan.numbers = std::move(*numbers);
    ReportFacts facts;
    const std::vector<std::function<Status()>> parts{
        [&] { return take(facts.totals, totals(db)); },
        [&] { return read_attempts(db, plan, list_attempts, facts); },
        [&] { return take(facts.modules, modules(db)); },
        [&] { return take(facts.indicators, indicators(db)); },
        [&] { return take(facts.gains, gains(db)); },
        [&] { return take(facts.items, item_analysis(db)); },
        [&] { return take(facts.kiosks, kiosks(db)); },
        [&] { return take(facts.set_aside, set_aside_bundles(db)); },
        [&] { return take(facts.purges, purges(db)); },
        [&] { return take(facts.clocks, clock_fixes(db)); },
        [&] { return take(facts.joined, joined_persons(db)); },
    };
    Progress progress{0, static_cast<std::int64_t>(parts.size()), "tables"};
    for (const auto& part : parts) {
        if (ear) ear(progress);
        if (Status s = part(); !s) return s.error();
        ++progress.done;
    }
    facts.course = plan.course.title;
    facts.has_roster = !plan.roster.empty();
    facts.units = unit_rows(facts.persons, plan);
    if (ear) ear(progress);
    return facts;
}

}  // namespace suluh::collect
