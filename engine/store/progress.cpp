#include "store/progress.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace suluh::store {

namespace {

constexpr std::string_view kAttempts =
    "SELECT a.pack, a.lesson, a.jp, a.steps, e.ref IS NOT NULL,"
    " json_extract(e.detail, '$.score'), json_extract(e.detail, '$.max'),"
    " json_extract(e.detail, '$.passed'), coalesce(c.position, 0), coalesce(c.steps, 0),"
    " a.title, e.wall_ms, e.doubt"
    " FROM attempt a JOIN epoch_log l ON l.epoch = a.epoch"
    " LEFT JOIN event e ON e.attempt_ref = a.ref AND e.name = 'attempt_finished'"
    " LEFT JOIN checkpoint c ON c.attempt_ref = a.ref"
    " WHERE a.person_ref IN (SELECT ref FROM person_rows WHERE nip = ?)"
    " ORDER BY l.ordinal, a.seq";

// Of something finished: a lesson that asks nothing for points is whole then.
double percent_of(double score, double max) {
    return max > 0 ? std::clamp(score / max * 100, 0.0, 100.0) : 100;
}

// Folds one attempt, in the order they were made, into what is known of its lesson.
void fold(LessonProgress& lesson, const Statement& row) {
    const bool finished = row.boolean(4);
    lesson.title = row.text(10);
    if (!finished) {
        lesson.state = LessonState::started;
        lesson.position = static_cast<int>(row.integer(8));
        lesson.steps = static_cast<int>(row.integer(row.integer(9) > 0 ? 9 : 3));
        return;
    }
    const double percent = percent_of(row.real(5), row.real(6));
    lesson.state = LessonState::done;
    lesson.position = lesson.steps = static_cast<int>(row.integer(3));
    lesson.finished_once = true;
    ++lesson.finished;
    lesson.last_wall_ms.reset();
    if (!row.boolean(12)) lesson.last_wall_ms = row.integer(11);
    lesson.latest = percent;
    lesson.best = std::max(lesson.best.value_or(0), percent);
    if (row.boolean(7)) {
        lesson.passed = true;
        lesson.jp = std::max(lesson.jp, row.real(2));
    }
}

struct Sum {
    double score = 0, max = 0;
    int n = 0;
};

// Per indicator, the last answer to each item.
Result<std::map<std::string, Sum>> sums_of(Database& db, Ref attempt) {
    Result<Statement> row = db.connection().prepare(
        "SELECT indicator, score, max, max(l.ordinal << 40 | r.seq) FROM response r"
        " JOIN epoch_log l ON l.epoch = r.epoch"
        " WHERE r.attempt_ref = ? AND r.indicator <> '' AND r.max > 0"
        " GROUP BY r.indicator, r.item",
        attempt);
    if (!row) return row.error();
    std::map<std::string, Sum> sums;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return sums;
        Sum& sum = sums[row->text(0)];
        sum.score += row->real(1);
        sum.max += row->real(2);
        ++sum.n;
    }
}

// The person's attempts before this one, newest first.
Result<std::vector<Ref>> earlier_attempts(Database& db, Ref attempt) {
    Result<Statement> row = db.connection().prepare(
        "SELECT a.ref FROM attempt a JOIN epoch_log l ON l.epoch = a.epoch"
        " JOIN attempt this ON this.ref = ?1 JOIN epoch_log now ON now.epoch = this.epoch"
        " WHERE a.person_ref IN (SELECT ref FROM person_rows WHERE nip ="
        "  (SELECT nip FROM person WHERE ref = this.person_ref))"
        " AND (l.ordinal, a.seq) < (now.ordinal, this.seq)"
        " ORDER BY l.ordinal DESC, a.seq DESC",
        attempt);
    if (!row) return row.error();
    std::vector<Ref> refs;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return refs;
        refs.push_back(row->ref(0));
    }
}

// A clock of one boot measures a stretch; the stretches of all sessions add up.
constexpr std::string_view kActive =
    "SELECT coalesce(sum(stretch), 0) FROM ("
    " SELECT max(mono_ms) - min(mono_ms) AS stretch FROM ("
    "  SELECT session_ref, boot_id, mono_ms FROM attempt WHERE ref = ?1"
    "  UNION ALL SELECT session_ref, boot_id, mono_ms FROM response WHERE attempt_ref = ?1"
    "  UNION ALL SELECT session_ref, boot_id, mono_ms FROM event WHERE attempt_ref = ?1"
    " ) GROUP BY session_ref, boot_id)";

}  // namespace

Result<std::vector<LessonProgress>> lesson_progress(Database& db, std::string_view nip) {
    Result<Statement> row = db.connection().prepare(kAttempts, nip);
    if (!row) return row.error();
    std::map<std::pair<std::string, std::string>, LessonProgress> lessons;
    int attempts = 0;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) break;
        LessonProgress& lesson = lessons[{row->text(0), row->text(1)}];
        lesson.pack = row->text(0);
        lesson.lesson = row->text(1);
        lesson.order = ++attempts;
        fold(lesson, *row);
    }
    std::vector<LessonProgress> all;
    for (auto& [name, lesson] : lessons) all.push_back(std::move(lesson));
    return all;
}

Result<double> jp_done(Database& db, std::string_view nip, std::int64_t since_wall_ms) {
    Result<Statement> row = db.connection().prepare(
        "SELECT coalesce(sum(jp), 0.0) FROM (SELECT max(a.jp) AS jp FROM attempt a"
        " JOIN event e ON e.attempt_ref = a.ref AND e.name = 'attempt_finished'"
        " WHERE a.person_ref IN (SELECT ref FROM person_rows WHERE nip = ?)"
        " AND json_extract(e.detail, '$.passed') AND (e.doubt OR e.wall_ms >= ?)"
        " GROUP BY a.pack, a.lesson)",
        nip, since_wall_ms);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    return row->real(0);
}

Result<AttemptResult> attempt_result(Database& db, Ref attempt) {
    Result<Statement> row = db.connection().prepare(
        "SELECT a.pack, a.lesson, a.title, a.jp, coalesce(json_extract(e.detail, '$.score'), 0),"
        " coalesce(json_extract(e.detail, '$.max'), 0),"
        " coalesce(json_extract(e.detail, '$.passed'), 0), e.ref IS NOT NULL, a.pass_mark"
        " FROM attempt a"
        " LEFT JOIN event e ON e.attempt_ref = a.ref AND e.name = 'attempt_finished'"
        " WHERE a.ref = ?",
        attempt);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return Error{Fault::not_found, "no such attempt"};
    AttemptResult result{.attempt = attempt,
                         .pack = row->text(0),
                         .lesson = row->text(1),
                         .title = row->text(2),
                         .score = row->real(4),
                         .max = row->real(5),
                         .passed = row->boolean(6),
                         .pass_mark = row->real(8),
                         .jp = row->real(3)};
    if (row->boolean(7)) result.percent = percent_of(result.score, result.max);
    const Result<std::int64_t> active = db.connection().integer(kActive, attempt);
    if (!active) return active.error();
    result.active_ms = *active;
    return result;
}

Result<std::vector<IndicatorResult>> indicator_results(Database& db, Ref attempt) {
    const Result<std::map<std::string, Sum>> now = sums_of(db, attempt);
    if (!now) return now.error();
    const Result<std::vector<Ref>> earlier = earlier_attempts(db, attempt);
    if (!earlier) return earlier.error();
    std::vector<IndicatorResult> results;
    std::set<std::string> without_before;
    for (const auto& [name, sum] : *now) {
        results.push_back({name, std::nullopt, percent_of(sum.score, sum.max), sum.n});
        without_before.insert(name);
    }
    for (const Ref ref : *earlier) {
        if (without_before.empty()) break;
        const Result<std::map<std::string, Sum>> then = sums_of(db, ref);
        if (!then) return then.error();
        for (IndicatorResult& result : results) {
            const auto found = then->find(result.indicator);
            if (result.before || found == then->end()) continue;
            result.before = percent_of(found->second.score, found->second.max);
            without_before.erase(result.indicator);
        }
    }
    return results;
}

}  // namespace suluh::store
