// Services of the list of staff: looked at first, then kept; and of the day it is all due.
#include "collect/roster.h"
#include "collect/window/desk.h"
#include "store/roster_file.h"

namespace suluh::collect {

namespace {

constexpr std::size_t kMostBad = 30;

Result<Value> roster_work(Archive& archive, const std::string& file, bool keep) {
    const Result<store::Roster> read = store::read_roster(file);
    if (!read) return read.error();
    std::vector<store::Person> persons;
    std::map<std::string, std::string> numbers;
    for (const store::RosterLine& line : read->lines) {
        persons.push_back(line.person);
        if (!line.former.empty()) numbers[line.former] = line.person.nip;
    }
    const Result<CollectorDb*> db = archive.db();
    if (!db) return db.error();
    const Result<RosterChanges> changes =
        keep ? keep_roster(**db, persons, numbers) : compare_roster(**db, persons);
    if (!changes) return changes.error();
    Value::List bad;
    for (const store::BadLine& line : read->bad) {
        if (bad.size() >= kMostBad) break;
        bad.push_back(Value::Map{{"line", line.number},
                                 {"problem", store::line_problem_name(line.problem)},
                                 {"other", line.other}});
    }
    return Value(Value::Map{{"persons", static_cast<std::int64_t>(persons.size())},
                            {"added", changes->added},
                            {"changed", changes->changed},
                            {"unchanged", changes->unchanged},
                            {"bad", std::move(bad)},
                            {"bad_all", static_cast<std::int64_t>(read->bad.size())}});
}

}  // namespace

void Desk::provide_roster() {
    const auto provide = [this](const char* name, bool keep) {
        shell_->provide(name, [this, keep](const Value& args, const Reply& reply) {
            jobs_.ask([file = args.text_or("path", ""),
                       keep](Archive& archive) { return roster_work(archive, file, keep); },
                      reply);
        });
    };
    // {path} -> {persons, added, changed, unchanged, bad, bad_all}; the first changes nothing
    provide("roster.look", false);
    provide("roster.keep", true);
    // -> {day, units = [{unit, day}]}: "2031-06-30", or empty for none
    shell_->provide("deadline.look", [this](const Value&, const Reply& reply) {
        jobs_.ask(
            [](Archive& archive) -> Result<Value> {
                const Result<CollectorDb*> db = archive.db();
                if (!db) return db.error();
                const Result<std::string> day = kept_deadline(**db);
                if (!day) return day.error();
                const auto units = days_of_units(**db);
                if (!units) return units.error();
                Value::List list;
                for (const auto& [unit, own] : *units) {
                    list.push_back(Value::Map{{"unit", unit}, {"day", own}});
                }
                return Value(Value::Map{{"day", *day}, {"units", std::move(list)}});
            },
            reply);
    });
    // {day, unit}: as deadline.look has it; without a unit the day of all
    shell_->provide("deadline.set", [this](const Value& args, const Reply& reply) {
        jobs_.ask(
            [day = args.text_or("day", ""),
             unit = args.text_or("unit", "")](Archive& archive) -> Result<Value> {
                const Result<CollectorDb*> db = archive.db();
                if (!db) return db.error();
                if (Status s = keep_deadline(**db, day, unit); !s) return s.error();
                return Value();
            },
            reply);
    });
}

}  // namespace suluh::collect
