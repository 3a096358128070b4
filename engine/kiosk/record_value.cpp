#include "kiosk/record_value.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace suluh::kiosk {

namespace {

using store::LessonProgress;
using store::LessonState;
using store::Points;
using store::Standing;

constexpr double kMinuteMs = 60'000;
constexpr std::int64_t kSecondMs = 1000;

double percent_of(const Points& points) {
    return points.max > 0 ? std::round(points.score / points.max * 100) : 0;
}

Value date_value(std::int64_t wall_ms) {
    const std::time_t seconds = wall_ms / kSecondMs;
    std::tm day{};
    localtime_r(&seconds, &day);
    return Value::Map{{"y", day.tm_year + 1900}, {"m", day.tm_mon + 1}, {"d", day.tm_mday}};
}

Value lesson_value(const LessonProgress& lesson, const Shelf& shelf, const std::string& lang) {
    Value::Map line{{"title", title_of(lesson, shelf, lang)},
                    {"state", state_name(lesson.state)},
                    {"progress", share_of(lesson)},
                    {"passed", lesson.passed},
                    {"jp", lesson.jp},
                    {"times", lesson.finished}};
    if (lesson.best) line["score"] = std::round(*lesson.best);
    if (lesson.last_wall_ms) line["when"] = date_value(*lesson.last_wall_ms);
    return line;
}

Value lesson_values(const Record& record, const Shelf& shelf, const std::string& lang) {
    std::vector<const LessonProgress*> newest_first;
    for (const LessonProgress& lesson : record.lessons) newest_first.push_back(&lesson);
    std::sort(newest_first.begin(), newest_first.end(),
              [](const auto* a, const auto* b) { return a->order > b->order; });
    Value::List lessons;
    for (const LessonProgress* lesson : newest_first) {
        lessons.push_back(lesson_value(*lesson, shelf, lang));
    }
    return lessons;
}

Value indicator_value(const Standing& standing) {
    Value::Map value{{"id", standing.indicator},
                     {"label", standing.label.empty() ? standing.indicator : standing.label},
                     {"after", percent_of(standing.now)},
                     {"n", standing.now.n}};
    if (standing.before) value["before"] = percent_of(*standing.before);
    return value;
}

// One entry a pillar; standings come sorted by it.
Value pillar_values(const std::vector<Standing>& standings) {
    Value::List pillars;
    for (auto at = standings.begin(); at != standings.end();) {
        const auto end = std::find_if(
            at, standings.end(), [&](const Standing& one) { return one.pillar != at->pillar; });
        const Points sum = store::total_of({at, end});
        Value::List indicators;
        for (auto one = at; one != end; ++one) indicators.push_back(indicator_value(*one));
        pillars.emplace_back(Value::Map{{"id", at->pillar},
                                        {"score", percent_of(sum)},
                                        {"questions", sum.n},
                                        {"indicators", std::move(indicators)}});
        at = end;
    }
    return pillars;
}

}  // namespace

std::string_view state_name(LessonState state) {
    switch (state) {
        case LessonState::fresh: return "new";
        case LessonState::started: return "started";
        case LessonState::done: return "done";
    }
    return "new";
}

double share_of(const LessonProgress& progress) {
    if (progress.state == LessonState::done) return 1;
    if (progress.steps <= 0) return 0;
    return std::clamp(static_cast<double>(progress.position - 1) / progress.steps, 0.0, 1.0);
}

double minutes_of(std::int64_t active_ms) {
    return std::ceil(static_cast<double>(active_ms) / kMinuteMs);
}

Result<Record> read_record(store::Database& db, const store::StandingsOf& whose) {
    const Result<store::PersonRecord> own = store::person_record(db, whose.nip);
    if (!own) return own.error();
    Result<std::vector<LessonProgress>> lessons = store::lesson_progress(db, whose.nip);
    if (!lessons) return lessons.error();
    Result<std::vector<Standing>> standings = store::standings(db, whose);
    if (!standings) return standings.error();
    return Record{*own, std::move(*lessons), std::move(*standings)};
}

Value record_value(const Record& record, const Shelf& shelf, const std::string& lang) {
    const Points sum = store::total_of(record.standings);
    Value::List numbers;
    for (const std::string& number : record.own.other_numbers) numbers.emplace_back(number);
    Value::Map value{{"level", record.own.position_level},
                     {"office", record.own.office},
                     {"numbers", std::move(numbers)},
                     {"visits", record.own.sessions},
                     {"answers", record.own.answers},
                     {"minutes", minutes_of(record.own.active_ms)},
                     {"questions", sum.n},
                     {"lessons", lesson_values(record, shelf, lang)},
                     {"pillars", pillar_values(record.standings)}};
    if (sum.n > 0) value["score"] = percent_of(sum);
    return value;
}

}  // namespace suluh::kiosk
