#include "collect/certificate/choose.h"

#include <algorithm>
#include <cmath>
#include <map>
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

struct Person {
    std::string nip, name;
    bool named = false;  // by NIP
};

// In the order of the rows.
std::vector<Person> persons_of(const std::vector<AttemptRow>& attempts, const Wanted& wanted) {
    std::set<std::string> units;
    for (const std::string& unit : wanted.units) units.insert(lower(unit));
    std::set<std::string> seen;
    std::vector<Person> persons;
    for (const AttemptRow& row : attempts) {
        if (row.nip.empty()) continue;
        const bool named = contains(wanted.nips, row.nip);
        const bool meant = named || wanted.everyone || units.contains(lower(row.unit));
        if (meant && seen.insert(row.nip).second) persons.push_back({row.nip, row.name, named});
    }
    return persons;
}

Status check_known(const std::vector<AttemptRow>& attempts, const Wanted& wanted) {
    const auto any = [&](const auto& fits) {
        return std::any_of(attempts.begin(), attempts.end(), fits);
    };
    for (const std::string& nip : wanted.nips) {
        if (any([&](const AttemptRow& row) { return row.nip == nip; })) continue;
        return Error{Fault::not_found, "there are no results of NIP " + nip};
    }
    for (const std::string& unit : wanted.units) {
        if (any([&](const AttemptRow& row) { return lower(row.unit) == lower(unit); })) continue;
        return Error{Fault::not_found, "nobody of the unit '" + unit + "' has results"};
    }
    if (wanted.lesson.empty() || wanted.course) return {};
    if (any([&](const AttemptRow& row) { return row.pack + "/" + row.lesson == wanted.lesson; })) {
        return {};
    }
    return Error{Fault::not_found, "there are no results of the lesson " + wanted.lesson};
}

std::string why_no_lesson(const std::vector<AttemptRow>& attempts, const Person& person,
                          const std::string& lesson) {
    std::optional<double> best;
    bool opened = false, passed = false;
    for (const AttemptRow& row : attempts) {
        if (row.nip != person.nip || row.pack + "/" + row.lesson != lesson) continue;
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

std::string why_no_course(const std::vector<Award>& modules, const Person& person,
                          const Course& course) {
    std::set<std::string> passed;
    for (const Award& module : modules) {
        if (module.nip == person.nip) passed.insert(module.subject);
    }
    std::string missing;
    for (const std::string& lesson : course.lessons) {
        if (!passed.contains(lesson)) missing += (missing.empty() ? "" : ", ") + lesson;
    }
    return "has not passed all of " + course.id + "; missing: " + missing;
}

std::string why_none(const std::vector<AttemptRow>& attempts, const std::vector<Award>& modules,
                     const Person& person, const Course& course, const Wanted& wanted) {
    const std::string who = person.name.empty() ? person.nip : person.name;
    if (wanted.course) return who + " " + why_no_course(modules, person, course);
    if (wanted.lesson.empty()) return who + " has not passed any module";
    return who + " " + why_no_lesson(attempts, person, wanted.lesson);
}

}  // namespace

Result<Chosen> choose_awards(const std::vector<AttemptRow>& attempts, const Course& course,
                             const Wanted& wanted) {
    if (Status s = check_known(attempts, wanted); !s) return s.error();
    const std::vector<Award> modules = module_awards(attempts);
    std::map<std::string, std::vector<Award>> by_person;
    const std::vector<Award> all =
        wanted.course ? course_awards(modules, course, wanted.language) : modules;
    for (const Award& award : all) {
        const bool meant = wanted.course || wanted.lesson.empty() || award.subject == wanted.lesson;
        if (!wanted.course && !is_worth_paper(award, wanted.without_mark)) continue;
        if (meant) by_person[award.nip].push_back(award);
    }
    Chosen chosen;
    for (const Person& person : persons_of(attempts, wanted)) {
        if (const auto found = by_person.find(person.nip); found != by_person.end()) {
            chosen.awards.insert(chosen.awards.end(), found->second.begin(), found->second.end());
        } else if (person.named) {
            chosen.refused.push_back(why_none(attempts, modules, person, course, wanted));
        } else {
            ++chosen.passed_over;
        }
    }
    return chosen;
}

}  // namespace suluh::collect
