#include "collect/certificate/choose.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace suluh::collect {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

bool is_of_unit(const std::string& unit, const std::vector<std::string>& units) {
    return std::any_of(units.begin(), units.end(),
                       [&](const std::string& one) { return lower(one) == lower(unit); });
}

Status check_known(const PersonAttempts& attempts, const Wanted& wanted) {
    const auto any = [&](const auto& fits) {
        return std::any_of(attempts.persons().begin(), attempts.persons().end(), fits);
    };
    for (const std::string& nip : wanted.nips) {
        if (any([&](const Learner& person) { return person.nip == nip; })) continue;
        return Error{Fault::not_found, "there are no results of NIP " + nip};
    }
    for (const std::string& unit : wanted.units) {
        if (any([&](const Learner& person) { return is_of_unit(person.unit, {unit}); })) continue;
        return Error{Fault::not_found, "nobody of the unit '" + unit + "' has results"};
    }
    // Of single persons only the kiosks where they were are looked at.
    const bool whole = wanted.only_nips().empty();
    if (wanted.lesson.empty() || wanted.course || !whole) return {};
    if (attempts.has_lesson(wanted.lesson)) return {};
    return Error{Fault::not_found, "there are no results of the lesson " + wanted.lesson};
}

std::string why_no_lesson(const std::vector<AttemptRow>& attempts, const std::string& lesson) {
    std::optional<double> best;
    bool opened = false, passed = false;
    for (const AttemptRow& row : attempts) {
        if (row.pack + "/" + row.lesson != lesson) continue;
        opened = true;
        passed = passed || row.passed;
        if (row.finished && row.percent) best = std::max(best.value_or(0), *row.percent);
    }
    if (passed) return "came to the end of " + lesson + ", which has no pass mark to certify";
    if (!opened) return "never opened " + lesson;
    if (!best) return "has not finished " + lesson;
    return "has not passed " + lesson + " (best score " +
           std::to_string(static_cast<int>(std::round(*best))) + " of 100)";
}

std::string why_no_course(const std::vector<Award>& modules, const Course& course) {
    std::set<std::string> passed;
    for (const Award& module : modules) passed.insert(module.subject);
    std::string missing;
    for (const std::string& lesson : course.lessons) {
        if (!passed.contains(lesson)) missing += (missing.empty() ? "" : ", ") + lesson;
    }
    return "has not passed all of " + course.id + "; missing: " + missing;
}

std::string why_none(const std::vector<AttemptRow>& attempts, const std::vector<Award>& modules,
                     const Course& course, const Wanted& wanted) {
    const AttemptRow& person = attempts.front();
    const std::string who = person.name.empty() ? person.nip : person.name;
    if (wanted.course) return who + " " + why_no_course(modules, course);
    if (wanted.lesson.empty()) return who + " has not passed any module";
    return who + " " + why_no_lesson(attempts, wanted.lesson);
}

std::vector<Award> awards_of(const std::vector<Award>& modules, const Course& course,
                             const Wanted& wanted) {
    if (wanted.course) return course_awards(modules, course, wanted.language);
    std::vector<Award> awards;
    for (const Award& module : modules) {
        const bool meant = wanted.lesson.empty() || module.subject == wanted.lesson;
        if (meant && is_worth_paper(module, wanted.without_mark)) awards.push_back(module);
    }
    return awards;
}

}  // namespace

std::vector<std::string> Wanted::only_nips() const {
    return everyone || !units.empty() ? std::vector<std::string>{} : nips;
}

PersonChoice choose_for(const std::vector<AttemptRow>& attempts, const Course& course,
                        const Wanted& wanted) {
    const AttemptRow& person = attempts.front();
    const bool named = contains(wanted.nips, person.nip);
    PersonChoice choice;
    choice.meant = named || wanted.everyone || is_of_unit(person.unit, wanted.units);
    if (!choice.meant) return choice;
    const std::vector<Award> modules = module_awards(attempts);
    choice.awards = awards_of(modules, course, wanted);
    if (named && choice.awards.empty()) {
        choice.refused = why_none(attempts, modules, course, wanted);
    }
    return choice;
}

Result<Chosen> count_awards(const PersonAttempts& attempts, const Course& course,
                            const Wanted& wanted) {
    if (Status s = check_known(attempts, wanted); !s) return s.error();
    Chosen chosen;
    Status counted = attempts.each([&](const std::vector<AttemptRow>& rows) -> Result<bool> {
        PersonChoice choice = choose_for(rows, course, wanted);
        chosen.awards += static_cast<std::int64_t>(choice.awards.size());
        if (!choice.refused.empty()) {
            chosen.refused.push_back(std::move(choice.refused));
        } else if (choice.meant && choice.awards.empty()) {
            ++chosen.passed_over;
        }
        return true;
    });
    if (!counted) return counted.error();
    return chosen;
}

Status each_award(const PersonAttempts& attempts, const Course& course, const Wanted& wanted,
                  const AwardSee& see) {
    return attempts.each([&](const std::vector<AttemptRow>& rows) -> Result<bool> {
        for (const Award& award : choose_for(rows, course, wanted).awards) {
            const Result<bool> more = see(award);
            if (!more || !*more) return more;
        }
        return true;
    });
}

}  // namespace suluh::collect
