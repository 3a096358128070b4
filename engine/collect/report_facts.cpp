#include "collect/report_facts.h"

#include <utility>

#include "collect/query_views.h"
#include "collect/study/study.h"

namespace suluh::collect {

namespace {

template <class T>
Status take(T& place, Result<T> read) {
    if (!read) return read.error().within("report");
    place = std::move(*read);
    return {};
}

// What is about kiosks and bundles, not about what was learned.
Status read_rest(CollectorDb& db, ReportFacts& facts) {
    if (Status s = take(facts.kiosks, kiosks(db)); !s) return s;
    if (Status s = take(facts.set_aside, set_aside_bundles(db)); !s) return s;
    if (Status s = take(facts.purges, purges(db)); !s) return s;
    if (Status s = take(facts.refused, refused_files(db)); !s) return s;
    if (Status s = take(facts.chores, failing_chores(db)); !s) return s;
    if (Status s = take(facts.epochs, begun_epochs(db)); !s) return s;
    if (Status s = take(facts.waiting, waiting_receipts(db)); !s) return s;
    if (Status s = take(facts.silent, silent_kiosks(db)); !s) return s;
    if (Status s = take(facts.odd, odd_arrivals(db)); !s) return s;
    return take(facts.clocks, clock_fixes(db));
}

}  // namespace

Result<ReportFacts> read_report_facts(CollectorDb& db, const Plan& given, const ProgressEar& ear,
                                      std::int64_t list_attempts) {
    if (Status s = set_listed_numbers(db.connection(), given.numbers); !s) {
        return s.error().within("report");
    }
    auto numbers = joined_numbers(db.connection());
    if (!numbers) return numbers.error().within("report");
    Plan plan = given;
    plan.numbers = std::move(*numbers);
    Result<Study> found = study(db, {.list_attempts = list_attempts, .plan = &plan, .ear = ear});
    if (!found) return found.error().within("report");
    ReportFacts facts;
    facts.totals = found->totals;
    facts.attempts = std::move(found->attempts);
    facts.attempts_not_listed = found->attempts_not_listed;
    facts.persons = std::move(found->persons);
    facts.joined = std::move(found->joined);
    facts.modules = std::move(found->modules);
    facts.indicators = std::move(found->indicators);
    facts.gains = std::move(found->gains);
    facts.items = std::move(found->items);
    if (Status s = read_rest(db, facts); !s) return s.error();
    facts.course = plan.course.title;
    facts.has_roster = !plan.roster.empty();
    facts.units = unit_rows(facts.persons, plan);
    return facts;
}

std::string lesson_title(const ReportFacts& facts, const std::string& lesson) {
    for (const ModuleRow& module : facts.modules) {
        if (module.pack + "/" + module.lesson == lesson && !module.title.empty()) {
            return module.title;
        }
    }
    return lesson;
}

}  // namespace suluh::collect
