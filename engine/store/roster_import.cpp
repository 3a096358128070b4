#include "store/roster_import.h"

namespace suluh::store {

namespace {

// The former number is not yet the same person's, whether it was ever here or not.
Result<bool> would_join(Connection& db, const RosterLine& line) {
    if (line.former.empty()) return false;
    const Result<std::int64_t> then = person_id(db, line.former);
    if (!then && then.error().fault == Fault::not_found) return true;
    if (!then) return then.error();
    const Result<std::int64_t> now = person_id(db, line.person.nip);
    if (!now && now.error().fault == Fault::not_found) return true;
    if (!now) return now.error();
    return *now != *then;
}

Status import_one(Database& db, const RosterLine& line, RosterImport& import) {
    const Result<std::optional<Person>> known = find_person(db, line.person.nip);
    if (!known) return known.error();
    const Result<bool> joins = would_join(db.connection(), line);
    if (!joins) return joins.error();
    const Result<Person> stored = remember_person_within(db, line.person);
    if (!stored) return stored.error();
    if (*joins) {
        if (Status s = take_former_number_within(db, line.person.nip, line.former); !s) return s;
    }
    if (!*known) {
        ++import.added;
    } else if (*joins || (*known)->ref != stored->ref) {
        ++import.changed;
    } else {
        ++import.unchanged;
    }
    return {};
}

}  // namespace

Result<RosterPlan> plan_roster(Connection& db, const Roster& roster) {
    RosterPlan plan;
    for (const RosterLine& line : roster.lines) {
        const Result<std::optional<Person>> known = find_person(db, line.person.nip);
        if (!known) return known.error();
        const Result<bool> joins = would_join(db, line);
        if (!joins) return joins.error();
        if (!*known) {
            plan.added.push_back(line);
            continue;
        }
        Person after = with_known(line.person, **known);
        if (*joins || !is_same(after, **known)) {
            plan.changed.push_back({line.number, **known, std::move(after), *joins});
        } else {
            ++plan.unchanged;
        }
    }
    return plan;
}

Result<RosterImport> import_roster(Database& db, const Roster& roster) {
    // Most starts find nothing new: then nothing is written.
    const Result<RosterPlan> plan = plan_roster(db.connection(), roster);
    if (!plan) return plan.error().within("roster");
    if (plan->added.empty() && plan->changed.empty()) return RosterImport{0, 0, plan->unchanged};
    RosterImport import;
    Status s = db.transact([&]() -> Status {
        import = {};
        for (const RosterLine& line : roster.lines) {
            if (Status done = import_one(db, line, import); !done) return done;
        }
        return {};
    });
    if (!s) return s.error().within("roster");
    return import;
}

}  // namespace suluh::store
