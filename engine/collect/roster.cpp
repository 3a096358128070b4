#include "collect/roster.h"

#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

using store::Person;
using store::Statement;

constexpr std::string_view kDeadline = "deadline";

enum class Change { added, changed, unchanged };

Person person_at(const Statement& row) {
    Person person;
    person.nip = row.text(0);
    person.name = row.text(1);
    person.unit = row.text(2);
    person.position_level = row.text(3);
    person.office = row.text(4);
    return person;
}

Result<Statement> finder(CollectorDb& db) {
    return db.connection().prepare(
        "SELECT nip, name, unit, position_level, office FROM roster WHERE nip = ?");
}

// What would be kept of the person, and how that differs.
Result<Change> meet(Statement& find, Person& person) {
    find.reset();
    find.bind(1, person.nip);
    const Result<bool> found = find.step();
    if (!found) return found.error();
    if (!*found) return Change::added;
    const Person known = person_at(find);
    person = store::with_known(person, known);
    return store::is_same(person, known) ? Change::unchanged : Change::changed;
}

void count(RosterChanges& changes, Change change) {
    switch (change) {
        case Change::added: ++changes.added; break;
        case Change::changed: ++changes.changed; break;
        case Change::unchanged: ++changes.unchanged; break;
    }
}

Status keep(CollectorDb& db, const Person& person) {
    return db.connection().run(
        "INSERT INTO roster (nip, name, unit, position_level, office) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (nip) DO UPDATE SET name = excluded.name, unit = excluded.unit,"
        " position_level = excluded.position_level, office = excluded.office",
        person.nip, person.name, person.unit, person.position_level, person.office);
}

Status keep_number(CollectorDb& db, const std::string& former, const std::string& nip) {
    return db.connection().run(
        "INSERT INTO roster_number VALUES (?, ?)"
        " ON CONFLICT (former) DO UPDATE SET nip = excluded.nip",
        former, nip);
}

using TextByText = std::map<std::string, std::string>;

Result<TextByText> read_pairs(CollectorDb& db, std::string_view sql) {
    const auto rows = read_all<TextByText::value_type>(
        db.connection().prepare(sql),
        [](const Statement& row) { return TextByText::value_type(row.text(0), row.text(1)); });
    if (!rows) return rows.error();
    return TextByText(rows->begin(), rows->end());
}

}  // namespace

Result<RosterChanges> compare_roster(CollectorDb& db, const std::vector<Person>& persons) {
    Result<Statement> find = finder(db);
    if (!find) return find.error();
    RosterChanges changes;
    for (Person person : persons) {
        const Result<Change> change = meet(*find, person);
        if (!change) return change.error();
        count(changes, *change);
    }
    return changes;
}

Result<RosterChanges> keep_roster(CollectorDb& db, const std::vector<Person>& persons,
                                  const TextByText& numbers) {
    Result<store::Transaction> work = store::Transaction::begin(db.connection());
    if (!work) return work.error();
    RosterChanges changes;
    {
        Result<Statement> find = finder(db);
        if (!find) return find.error();
        for (Person person : persons) {
            const Result<Change> change = meet(*find, person);
            if (!change) return change.error();
            count(changes, *change);
            find->reset();
            if (Status s = keep(db, person); !s) return s.error();
        }
    }
    for (const auto& [former, nip] : numbers) {
        if (Status s = keep_number(db, former, nip); !s) return s.error();
    }
    if (Status s = work->commit(); !s) return s.error();
    return changes;
}

Result<std::vector<Person>> kept_roster(CollectorDb& db) {
    return read_all<Person>(
        db.connection().prepare(
            "SELECT nip, name, unit, position_level, office FROM roster ORDER BY nip"),
        person_at);
}

Result<std::string> kept_deadline(CollectorDb& db) {
    return db.setting(kDeadline);
}

Result<TextByText> kept_unit_deadlines(CollectorDb& db) {
    return read_pairs(db, "SELECT unit, day FROM unit_deadline");
}

Result<TextByText> days_of_units(CollectorDb& db) {
    return read_pairs(db,
                      "SELECT u.unit, coalesce(d.day, '') FROM (SELECT unit FROM roster"
                      " UNION SELECT unit FROM unit_deadline UNION SELECT unit FROM latest_person)"
                      " u LEFT JOIN unit_deadline d ON d.unit = u.unit WHERE u.unit <> ''");
}

Status keep_deadline(CollectorDb& db, const std::string& day, const std::string& unit) {
    if (!day.empty()) {
        if (const Result<Plan> plan = read_plan({"", "", {day}}); !plan) return plan.error();
    }
    if (unit.empty()) return db.set_setting(kDeadline, day);
    if (day.empty()) return db.connection().run("DELETE FROM unit_deadline WHERE unit = ?", unit);
    return db.connection().run(
        "INSERT INTO unit_deadline VALUES (?, ?) ON CONFLICT (unit) DO UPDATE SET day ="
        " excluded.day",
        unit, day);
}

Result<Plan> plan_for(CollectorDb& db, const PlanSource& source) {
    PlanSource whole = source;
    const Result<std::string> day = kept_deadline(db);
    if (!day) return day.error();
    const Result<TextByText> days = kept_unit_deadlines(db);
    if (!days) return days.error();
    if (whole.deadlines.empty()) {
        if (!day->empty()) whole.deadlines.push_back(*day);
        for (const auto& [unit, own] : *days) whole.deadlines.push_back(unit + "=" + own);
    }
    Result<Plan> plan = read_plan(whole);
    if (!plan || !whole.roster.empty()) return plan;
    Result<TextByText> numbers = read_pairs(db, "SELECT former, nip FROM roster_number");
    if (!numbers) return numbers.error();
    plan->numbers = std::move(*numbers);
    Result<std::vector<Person>> roster = kept_roster(db);
    if (!roster) return roster.error();
    plan->roster = std::move(*roster);
    return plan;
}

}  // namespace suluh::collect
