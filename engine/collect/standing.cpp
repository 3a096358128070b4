#include "collect/standing.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace suluh::collect {

namespace {

struct Deeds {
    std::string name{}, unit{};
    std::map<std::string, Moment> first_pass{};  // by lesson
    std::map<std::string, double> jp{};
    std::int64_t active_ms = 0;
};

bool is_before(const Moment& a, const Moment& b) {
    return std::make_tuple(a.doubt, a.wall_ms) < std::make_tuple(b.doubt, b.wall_ms);
}

const std::string& today_of(const std::string& nip, const Plan& plan) {
    const auto today = plan.numbers.find(nip);
    return today != plan.numbers.end() ? today->second : nip;
}

// A list may still have a former number, beside that of today or alone.
std::map<std::string, const store::Person*> listed_persons(const Plan& plan) {
    std::map<std::string, const store::Person*> listed;
    for (const store::Person& person : plan.roster) {
        const std::string& nip = today_of(person.nip, plan);
        const auto [entry, fresh] = listed.try_emplace(nip, &person);
        if (!fresh && person.nip == nip && entry->second->nip != nip) entry->second = &person;
    }
    return listed;
}

using DeedsByNip = std::map<std::string, Deeds>;

void add_attempt(DeedsByNip& all, const Plan& plan, const AttemptRow& row) {
    if (row.nip.empty()) return;
    Deeds& deeds = all[today_of(row.nip, plan)];
    deeds.name = row.name;
    deeds.unit = row.unit;
    deeds.active_ms += row.active_ms;
    if (!row.finished || !row.passed) return;
    const std::string lesson = row.pack + "/" + row.lesson;
    const auto [entry, fresh] = deeds.first_pass.try_emplace(lesson, row.last);
    if (!fresh && is_before(row.last, entry->second)) entry->second = row.last;
    deeds.jp[lesson] = std::max(deeds.jp[lesson], row.jp);
}

std::optional<std::int64_t> deadline_of(const std::string& unit, const Plan& plan) {
    const auto own = plan.unit_deadlines_ms.find(unit);
    return own != plan.unit_deadlines_ms.end() ? std::optional(own->second) : plan.deadline_ms;
}

// A clock in doubt is taken in the person's favour, as the kiosk does with hours.
Standing judge(const PersonRow& row, bool started, const Plan& plan) {
    if (!row.completed) return started ? Standing::under_way : Standing::not_started;
    const std::optional<std::int64_t> deadline = deadline_of(row.unit, plan);
    if (!deadline) return Standing::completed;
    const bool late = !row.completed->doubt && row.completed->wall_ms > *deadline;
    return late ? Standing::late : Standing::on_time;
}

void add_deeds(PersonRow& row, const Deeds& deeds, const Course& course) {
    row.active_ms = deeds.active_ms;
    for (const auto& [lesson, jp] : deeds.jp) row.jp += jp;
    std::optional<Moment> last;
    for (const std::string& lesson : course.lessons) {
        const auto passed = deeds.first_pass.find(lesson);
        if (passed == deeds.first_pass.end()) {
            row.missing.push_back(lesson);
            continue;
        }
        ++row.passed;
        const Moment& moment = passed->second;
        const bool later =
            !last || (!moment.doubt && (last->doubt || moment.wall_ms > last->wall_ms));
        if (later) last = moment;
    }
    if (row.missing.empty()) row.completed = last;
}

PersonRow row_of(const std::string& nip, const store::Person* listed, const Deeds* deeds,
                 const Plan& plan) {
    PersonRow row;
    row.nip = nip;
    row.listed = listed != nullptr || plan.roster.empty();
    if (deeds != nullptr) {
        row.name = deeds->name;
        row.unit = deeds->unit;
    }
    if (listed != nullptr && !listed->name.empty()) row.name = listed->name;
    if (listed != nullptr && !listed->unit.empty()) row.unit = listed->unit;
    row.lessons = static_cast<std::int64_t>(plan.course.lessons.size());
    if (deeds != nullptr) add_deeds(row, *deeds, plan.course);
    if (deeds == nullptr) row.missing = plan.course.lessons;
    row.standing = judge(row, deeds != nullptr, plan);
    return row;
}

}  // namespace

struct PersonTally::All {
    const Plan& plan;
    DeedsByNip deeds{};
};

PersonTally::PersonTally(const Plan& plan) : all_(new All{plan}) {}
PersonTally::~PersonTally() = default;

void PersonTally::add(const AttemptRow& attempt) {
    add_attempt(all_->deeds, all_->plan, attempt);
}

std::vector<PersonRow> person_rows(const std::vector<AttemptRow>& attempts, const Plan& plan) {
    PersonTally tally(plan);
    for (const AttemptRow& attempt : attempts) tally.add(attempt);
    return tally.rows();
}

std::vector<PersonRow> PersonTally::rows() const {
    const Plan& plan = all_->plan;
    const DeedsByNip& deeds = all_->deeds;
    std::vector<PersonRow> rows;
    const std::map<std::string, const store::Person*> listed = listed_persons(plan);
    for (const auto& [nip, person] : listed) {
        const auto found = deeds.find(nip);
        rows.push_back(row_of(nip, person, found != deeds.end() ? &found->second : nullptr, plan));
    }
    for (const auto& [nip, own] : deeds) {
        if (!listed.contains(nip)) rows.push_back(row_of(nip, nullptr, &own, plan));
    }
    std::sort(rows.begin(), rows.end(), [](const PersonRow& a, const PersonRow& b) {
        return std::tie(a.unit, a.name, a.nip) < std::tie(b.unit, b.name, b.nip);
    });
    return rows;
}

double UnitRow::percent() const {
    return persons > 0 ? static_cast<double>(completed) * 100 / static_cast<double>(persons) : 0;
}

std::vector<UnitRow> unit_rows(const std::vector<PersonRow>& persons, const Plan& plan) {
    std::vector<UnitRow> units;
    for (const PersonRow& person : persons) {
        if (!person.listed) continue;
        if (units.empty() || units.back().unit != person.unit) {
            units.push_back({});
            units.back().unit = person.unit;
            units.back().deadline_ms = deadline_of(person.unit, plan);
        }
        UnitRow& unit = units.back();
        ++unit.persons;
        if (person.standing != Standing::not_started) ++unit.started;
        if (person.completed) ++unit.completed;
        if (person.standing == Standing::late) ++unit.late;
        unit.active_ms += person.active_ms;
        unit.jp += person.jp;
    }
    return units;
}

UnitRow all_units(const std::vector<UnitRow>& units) {
    UnitRow all;
    for (const UnitRow& unit : units) {
        all.persons += unit.persons;
        all.started += unit.started;
        all.completed += unit.completed;
        all.late += unit.late;
        all.active_ms += unit.active_ms;
        all.jp += unit.jp;
    }
    return all;
}

}  // namespace suluh::collect
