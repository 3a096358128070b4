#include "collect/certificate/award.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

std::string lesson_name(const AttemptRow& row) {
    return row.pack + "/" + row.lesson;
}

// Among those passed the best score counts, of equal ones the first.
bool is_better(const AttemptRow& row, const Award& than) {
    return row.percent.value_or(-1) > than.percent.value_or(-1);
}

void take_attempt(Award& award, const AttemptRow& row) {
    award.percent = row.percent;
    award.title = row.title.empty() ? lesson_name(row) : row.title;
    award.jp = row.jp;
    award.kiosk_id = row.kiosk_id;
    award.epoch = row.epoch;
    award.seq = row.seq;
    award.passed = row.last;
}

// Order over kiosks is by their clocks; those in doubt come first, so that one that can be believed
// gives the day.
bool is_earlier(const Award& a, const Award& b) {
    return std::make_tuple(!a.passed.doubt, a.passed.wall_ms) <
           std::make_tuple(!b.passed.doubt, b.passed.wall_ms);
}

Award whole(const std::map<std::string, const Award*>& passed, const Course& course,
            std::string_view language) {
    const Award* last = nullptr;
    Award award;
    for (const std::string& lesson : course.lessons) {
        const Award& module = *passed.at(lesson);
        award.modules.push_back(module.title);
        award.active_ms += module.active_ms;
        award.jp += module.jp;
        if (lesson == course.final) award.percent = module.percent;
        if (last == nullptr || is_earlier(*last, module)) last = &module;
    }
    award.kind = sync::CertificateKind::course;
    award.nip = last->nip;
    award.name = last->name;
    award.unit = last->unit;
    award.subject = course.id;
    award.title = language == "en" ? course.title_en : course.title;
    award.kiosk_id = last->kiosk_id;
    award.epoch = last->epoch;
    award.seq = last->seq;
    award.passed = last->passed;
    return award;
}

}  // namespace

std::vector<Award> module_awards(const std::vector<AttemptRow>& attempts) {
    struct Sum {
        Award award;
        bool passed = false;
        std::size_t place = 0;  // of the person among all
    };
    std::map<std::pair<std::string, std::string>, Sum> sums;  // NIP and lesson
    std::size_t place = 0;
    for (const AttemptRow& row : attempts) {
        ++place;
        if (row.nip.empty()) continue;
        Sum& sum = sums[{row.nip, lesson_name(row)}];
        Award& award = sum.award;
        if (award.nip.empty()) {
            award.nip = row.nip;
            award.name = row.name;
            award.unit = row.unit;
            award.subject = lesson_name(row);
            sum.place = place;
        }
        award.active_ms += row.active_ms;
        if (!row.finished || !row.passed || (sum.passed && !is_better(row, award))) continue;
        take_attempt(award, row);
        sum.passed = true;
    }
    std::vector<Sum> passed;
    for (auto& [key, sum] : sums) {
        if (sum.passed) passed.push_back(std::move(sum));
    }
    std::sort(passed.begin(), passed.end(),
              [](const Sum& a, const Sum& b) { return a.place < b.place; });
    std::vector<Award> awards;
    for (Sum& sum : passed) awards.push_back(std::move(sum.award));
    return awards;
}

Result<std::set<std::string>> lessons_without_pass_mark(CollectorDb& db) {
    const auto names = read_all<std::string>(
        db.connection().prepare("SELECT pack || '/' || lesson FROM attempt"
                                " GROUP BY pack, lesson HAVING max(pass_mark) <= 0"),
        [](const store::Statement& row) { return row.text(0); });
    if (!names) return names.error();
    return std::set<std::string>(names->begin(), names->end());
}

bool is_worth_paper(const Award& award, const std::set<std::string>& without_mark) {
    return !award.percent || !without_mark.contains(award.subject);
}

std::vector<Award> course_awards(const std::vector<Award>& modules, const Course& course,
                                 std::string_view language) {
    std::vector<std::string> order;
    std::map<std::string, std::map<std::string, const Award*>> by_person;
    for (const Award& module : modules) {
        auto [entry, fresh] = by_person.try_emplace(module.nip);
        if (fresh) order.push_back(module.nip);
        entry->second[module.subject] = &module;
    }
    std::vector<Award> awards;
    for (const std::string& nip : order) {
        const auto& passed = by_person[nip];
        const bool all = std::all_of(course.lessons.begin(), course.lessons.end(),
                                     [&](const auto& lesson) { return passed.contains(lesson); });
        if (all) awards.push_back(whole(passed, course, language));
    }
    return awards;
}

}  // namespace suluh::collect
