#include "store/history.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace suluh::store {

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;
constexpr std::array<std::int64_t, 3> kIntervals = {7 * kDayMs, 30 * kDayMs, 90 * kDayMs};

constexpr std::string_view kPast =
    "WITH done AS (SELECT a.ref, a.pack, a.lesson, l.ordinal, a.seq, row_number() OVER"
    "  (PARTITION BY a.pack, a.lesson ORDER BY l.ordinal DESC, a.seq DESC) AS nth"
    " FROM attempt a JOIN epoch_log l ON l.epoch = a.epoch"
    " WHERE a.person_ref IN (SELECT ref FROM person_rows WHERE nip = ?1)"
    " AND EXISTS (SELECT 1 FROM event e WHERE e.attempt_ref = a.ref"
    "  AND e.name = 'attempt_finished'))"
    " SELECT d.lesson, r.step, r.item, r.indicator,"
    " coalesce(json_extract(r.response, '$.pillar'), ''), r.score, r.max, d.pack,"
    " CASE r.kind WHEN 'scale' THEN coalesce(json_extract(r.response, '$.answers'), '')"
    "  ELSE '' END"
    " FROM done d JOIN response r ON r.attempt_ref = d.ref"
    " WHERE d.nth = 1 AND CASE r.kind WHEN 'scale' THEN 1"
    "  ELSE json_extract(r.response, '$.quiz') IS NOT NULL AND (d.pack = ?2"
    "   OR json_extract(r.response, '$.purpose') = 'pretest') END"
    " ORDER BY d.pack <> ?2, d.ordinal DESC, d.seq DESC, r.ref LIMIT ?3";

// Sessions and answers of one person, in the order they happened.
constexpr std::string_view kDeeds =
    "WITH me AS (SELECT ref FROM person_rows WHERE nip = ?1),"
    " deed AS (SELECT epoch, seq, wall_ms, doubt, 0 AS attempt, '' AS pack, '' AS bank,"
    "  '' AS step, 0 AS is_right, 0 AS is_refresher FROM session"
    "  WHERE person_ref IN (SELECT ref FROM me)"
    " UNION ALL SELECT r.epoch, r.seq, r.wall_ms, r.doubt, r.attempt_ref, a.pack,"
    "  json_extract(r.response, '$.bank'), r.step, r.score >= r.max,"
    "  coalesce(json_extract(r.response, '$.purpose') = 'refresher', 0)"
    "  FROM response r JOIN attempt a ON a.ref = r.attempt_ref"
    "  WHERE a.person_ref IN (SELECT ref FROM me) AND r.max > 0"
    "  AND json_extract(r.response, '$.bank') IS NOT NULL)"
    " SELECT d.wall_ms, d.doubt, d.attempt, d.pack, d.bank, d.step, d.is_right, d.is_refresher"
    " FROM deed d JOIN epoch_log l ON l.epoch = d.epoch ORDER BY l.ordinal, d.seq";

// But for times that were taken back (clock_trust): the person came later, at an earlier time.
constexpr std::string_view kFinishes =
    "WITH me AS (SELECT ref FROM person_rows WHERE nip = ?1)"
    " SELECT a.pack, a.lesson, e.wall_ms FROM event e JOIN attempt a ON a.ref = e.attempt_ref"
    " JOIN epoch_log l ON l.epoch = e.epoch"
    " WHERE e.name = 'attempt_finished' AND e.doubt = 0 AND a.person_ref IN (SELECT ref FROM me)"
    " AND NOT EXISTS (SELECT 1 FROM session s JOIN epoch_log m ON m.epoch = s.epoch"
    "  WHERE s.person_ref IN (SELECT ref FROM me) AND s.doubt = 0"
    "  AND (m.ordinal, s.seq) > (l.ordinal, e.seq) AND s.wall_ms < e.wall_ms - ?2)"
    " ORDER BY l.ordinal, e.seq";

struct Deed {
    std::int64_t wall_ms = 0;
    bool is_doubtful = false;
    std::int64_t attempt = 0;  // 0: a session began
    std::string pack, bank, question;
    bool is_right = false, is_refresher = false;
};

// What stands behind the quiz in "<quiz>/<question>".
std::string question_of(const std::string& step) {
    const std::size_t slash = step.find('/');
    return slash == std::string::npos ? step : step.substr(slash + 1);
}

Result<std::vector<Deed>> deeds_of(Database& db, std::string_view nip) {
    Result<Statement> row = db.connection().prepare(kDeeds, nip);
    if (!row) return row.error();
    std::vector<Deed> deeds;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return deeds;
        deeds.push_back({row->integer(0), row->boolean(1), row->integer(2), row->text(3),
                         row->text(4), question_of(row->text(5)), row->boolean(6),
                         row->boolean(7)});
    }
}

// A doubtful time becomes the next sure one: what happened, happened before it. Only a time that
// somebody took back (clock_trust) lies after one that came later.
void settle_times(std::vector<Deed>& deeds) {
    std::optional<std::int64_t> next;
    for (auto deed = deeds.rbegin(); deed != deeds.rend(); ++deed) {
        const bool was_taken_back = next && deed->wall_ms > *next + kOrdinaryCorrectionMs;
        if (!deed->is_doubtful && !was_taken_back) {
            next = deed->wall_ms;
        } else if (next) {
            deed->wall_ms = *next;
            deed->is_doubtful = false;
        }
    }
}

struct Standing {
    std::string bank;
    std::optional<std::size_t> interval;  // none: nothing to ask again
    std::int64_t since_ms = 0;
    std::int64_t moved_in = 0;  // the attempt that moved it last
};

void fold(Standing& standing, const Deed& deed) {
    standing.bank = deed.bank;
    if (!deed.is_right) {
        standing.interval = 0;
    } else if (standing.interval && deed.is_refresher && standing.moved_in != deed.attempt) {
        ++*standing.interval;
        if (*standing.interval == kIntervals.size()) standing.interval.reset();
    } else {
        return;  // right in another lesson: it is asked again all the same
    }
    standing.since_ms = deed.wall_ms;
    standing.moved_in = deed.attempt;
}

// When the person came in; none while that time is in doubt.
std::optional<std::int64_t> now_of(const std::vector<Deed>& deeds) {
    for (auto deed = deeds.rbegin(); deed != deeds.rend(); ++deed) {
        if (deed->attempt != 0) continue;
        return deed->is_doubtful ? std::nullopt : std::optional(deed->wall_ms);
    }
    return std::nullopt;
}

}  // namespace

Result<std::vector<PastLesson>> past_lessons(Database& db, std::string_view nip,
                                             std::string_view pack) {
    Result<Statement> row = db.connection().prepare(kPast, nip, pack, kMostPastAnswers);
    if (!row) return row.error();
    std::vector<PastLesson> lessons;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return lessons;
        const std::string lesson = row->text(0);
        const std::string from = row->text(7);
        if (lessons.empty() || lessons.back().lesson != lesson || lessons.back().pack != from) {
            lessons.push_back({lesson, {}, from});
        }
        lessons.back().answers.push_back({row->text(1), row->text(2), row->text(3), row->text(4),
                                          row->real(5), row->real(6), row->text(8)});
    }
}

Result<std::vector<DueQuestion>> due_questions(Database& db, std::string_view nip) {
    Result<std::vector<Deed>> deeds = deeds_of(db, nip);
    if (!deeds) return deeds.error();
    const std::optional<std::int64_t> now = now_of(*deeds);
    if (!now) return std::vector<DueQuestion>();
    settle_times(*deeds);
    std::map<std::pair<std::string, std::string>, Standing> standings;
    for (const Deed& deed : *deeds) {
        if (deed.attempt == 0 || deed.is_doubtful) continue;
        fold(standings[{deed.pack, deed.question}], deed);
    }
    std::vector<DueQuestion> due;
    for (const auto& [name, standing] : standings) {
        if (!standing.interval) continue;
        const std::int64_t when = standing.since_ms + kIntervals.at(*standing.interval);
        if (when <= *now) due.push_back({name.first, standing.bank, name.second, when});
    }
    std::stable_sort(due.begin(), due.end(), [](const DueQuestion& a, const DueQuestion& b) {
        return a.due_since_ms < b.due_since_ms;
    });
    return due;
}

Result<Finishes> finishes(Database& db, std::string_view nip) {
    Result<Statement> row = db.connection().prepare(kFinishes, nip, kOrdinaryCorrectionMs);
    if (!row) return row.error();
    Finishes found;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) break;
        found.lessons.push_back({row->text(0), row->text(1), row->integer(2)});
    }
    const Result<std::vector<Deed>> deeds = deeds_of(db, nip);
    if (!deeds) return deeds.error();
    found.now_ms = now_of(*deeds);
    return found;
}

}  // namespace suluh::store
