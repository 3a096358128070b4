#include "collect/standing.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "collect/study/lessons.h"

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

// What one person did under any number; the name is that of the newest in the order of names.
struct PersonTally::Merged {
    const Learner* learner = nullptr;
    Deeds deeds{};
};

void PersonTally::add_passed(Deeds& deeds, const Passed& passed) {
    const auto known = std::find_if(deeds.passed.begin(), deeds.passed.end(),
                                    [&](const Passed& one) { return one.lesson == passed.lesson; });
    if (known == deeds.passed.end()) {
        deeds.passed.push_back(passed);
        return;
    }
    if (is_before(passed.first, known->first)) known->first = passed.first;
    known->jp = std::max(known->jp, passed.jp);
}

void PersonTally::add(std::uint32_t person, std::uint32_t lesson, const LessonDone& done) {
    if (person >= deeds_.size()) deeds_.resize(person + 1);
    Deeds& deeds = deeds_[person];
    deeds.started = true;
    deeds.active_ms += done.active_ms;
    if (done.passed) add_passed(deeds, {lesson, done.last, done.jp});
}

std::map<std::string, PersonTally::Merged> PersonTally::merged(
    const Plan& plan, const std::vector<Learner>& learners) const {
    std::vector<std::size_t> order;
    for (std::size_t person = 0; person < deeds_.size(); ++person) {
        if (deeds_[person].started) order.push_back(person);
    }
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const int names = compare_nocase(learners[a].name, learners[b].name);
        return names != 0 ? names < 0 : learners[a].nip < learners[b].nip;
    });
    std::map<std::string, Merged> all;
    for (const std::size_t person : order) {
        const Learner& learner = learners[person];
        Merged& one = all[today_of(learner.nip, plan)];
        one.learner = &learner;
        one.deeds.active_ms += deeds_[person].active_ms;
        for (const Passed& passed : deeds_[person].passed) add_passed(one.deeds, passed);
    }
    return all;
}

void PersonTally::tell(PersonRow& row, const Deeds& deeds, const Plan& plan,
                       const std::vector<std::string>& lessons) {
    row.active_ms = deeds.active_ms;
    std::map<std::string_view, Moment> first;
    std::map<std::string_view, double> jp;
    for (const Passed& passed : deeds.passed) {
        first[lessons[passed.lesson]] = passed.first;
        jp[lessons[passed.lesson]] = passed.jp;
    }
    for (const auto& [lesson, points] : jp) row.jp += points;
    compare_with_course(row, first, plan.course);
}

std::vector<PersonRow> PersonTally::rows(const Plan& plan, const std::vector<Learner>& learners,
                                         const std::vector<std::string>& lessons) const {
    const std::map<std::string, Merged> all = merged(plan, learners);
    std::vector<PersonRow> rows;
    const std::map<std::string, const store::Person*> listed = listed_persons(plan);
    const auto add = [&](const std::string& nip, const store::Person* person, const Merged* one) {
        PersonRow& row =
            rows.emplace_back(row_of(nip, person, one != nullptr ? one->learner : nullptr, plan));
        if (one != nullptr) tell(row, one->deeds, plan, lessons);
        if (one == nullptr) row.missing = plan.course.lessons;
        row.standing = judge(row, one != nullptr, plan);
    };
    for (const auto& [nip, person] : listed) {
        const auto found = all.find(nip);
        add(nip, person, found != all.end() ? &found->second : nullptr);
    }
    for (const auto& [nip, one] : all) {
        if (!listed.contains(nip)) add(nip, nullptr, &one);
    }
    std::sort(rows.begin(), rows.end(), [](const PersonRow& a, const PersonRow& b) {
        return std::tie(a.unit, a.name, a.nip) < std::tie(b.unit, b.name, b.nip);
    });
    return rows;
}

std::vector<PersonRow> person_rows(const std::vector<AttemptRow>& attempts, const Plan& plan) {
    PersonTally tally;
    std::map<std::string, std::uint32_t> persons, numbers;
    std::vector<Learner> learners;
    std::vector<std::string> lessons;
    for (const AttemptRow& row : attempts) {
        if (row.nip.empty()) continue;
        const auto person = persons.try_emplace(row.nip, persons.size());
        if (person.second) learners.push_back({row.nip, row.name, row.unit});
        const std::string name = row.pack + "/" + row.lesson;
        const auto lesson = numbers.try_emplace(name, numbers.size());
        if (lesson.second) lessons.push_back(name);
        tally.add(person.first->second, lesson.first->second,
                  {row.finished && row.passed, row.last, row.active_ms, row.jp});
    }
    return tally.rows(plan, learners, lessons);
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
