#include "collect/standing.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace suluh::collect {

namespace {

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

// The lessons of the course that are not among those passed, and when the last of them was.
void compare_with_course(PersonRow& row, const std::map<std::string_view, Moment>& passed,
                         const Course& course) {
    std::optional<Moment> last;
    for (const std::string& lesson : course.lessons) {
        const auto found = passed.find(lesson);
        if (found == passed.end()) {
            row.missing.push_back(lesson);
            continue;
        }
        ++row.passed;
        const Moment& moment = found->second;
        const bool later =
            !last || (!moment.doubt && (last->doubt || moment.wall_ms > last->wall_ms));
        if (later) last = moment;
    }
    if (row.missing.empty()) row.completed = last;
}

PersonRow row_of(const std::string& nip, const store::Person* listed, const Learner* learner,
                 const Plan& plan) {
    PersonRow row;
    row.nip = nip;
    row.listed = listed != nullptr || plan.roster.empty();
    if (learner != nullptr) {
        row.name = learner->name;
        row.unit = learner->unit;
    }
    if (listed != nullptr && !listed->name.empty()) row.name = listed->name;
    if (listed != nullptr && !listed->unit.empty()) row.unit = listed->unit;
    row.lessons = static_cast<std::int64_t>(plan.course.lessons.size());
    return row;
}

}  // namespace

void PersonTally::add(std::uint32_t person, std::uint32_t lesson, const LessonDone& done) {
    if (person >= deeds_.size()) deeds_.resize(person + 1);
    Deeds& deeds = deeds_[person];
    deeds.started = true;
    deeds.active_ms += done.active_ms;
    if (!done.passed) return;
    const auto known = std::find_if(deeds.passed.begin(), deeds.passed.end(),
                                    [&](const Passed& one) { return one.lesson == lesson; });
    if (known == deeds.passed.end()) {
        deeds.passed.push_back({lesson, done.last, done.jp});
        return;
    }
    if (is_before(done.last, known->first)) known->first = done.last;
    known->jp = std::max(known->jp, done.jp);
}

void PersonTally::tell(PersonRow& row, const Deeds& deeds, const Plan& plan,
                       const std::vector<std::string>& lessons) {
    row.active_ms = deeds.active_ms;
    std::map<std::string_view, Moment> first;
    for (const Passed& passed : deeds.passed) {
        first[lessons[passed.lesson]] = passed.first;
        row.jp += passed.jp;
    }
    compare_with_course(row, first, plan.course);
}

std::vector<PersonRow> PersonTally::rows(const Plan& plan, const std::vector<Learner>& learners,
                                         const std::vector<std::string>& lessons) const {
    std::map<std::string_view, std::size_t> started;
    for (std::size_t person = 0; person < deeds_.size(); ++person) {
        if (deeds_[person].started) started.emplace(learners[person].nip, person);
    }
    std::vector<PersonRow> rows;
    const auto add_started = [&](std::size_t person, const store::Person* listed) {
        const Learner& learner = learners[person];
        PersonRow& row = rows.emplace_back(row_of(learner.nip, listed, &learner, plan));
        tell(row, deeds_[person], plan, lessons);
        row.standing = judge(row, true, plan);
    };
    const std::map<std::string, const store::Person*> listed = listed_persons(plan);
    for (const auto& [nip, person] : listed) {
        if (const auto known = started.find(nip); known != started.end()) {
            add_started(known->second, person);
            continue;
        }
        PersonRow& row = rows.emplace_back(row_of(nip, person, nullptr, plan));
        row.missing = plan.course.lessons;
        row.standing = judge(row, false, plan);
    }
    for (const auto& [nip, person] : started) {
        if (!listed.contains(learners[person].nip)) add_started(person, nullptr);
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
