#include "collect/query.h"

#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

using store::Statement;

// Rows of an attempt, whatever their table: what its time and its last moment are read from. A
// session runs in one boot, so that its rows share one clock that nobody can set.
constexpr const char* kAttempts = R"(
WITH deed AS (
    SELECT kiosk, (epoch << 40 | seq) AS ref, session_ref, mono_ms, wall_ms, 0 AS n FROM attempt
    UNION ALL SELECT kiosk, attempt_ref, session_ref, mono_ms, wall_ms, 1 FROM answer
    UNION ALL SELECT kiosk, attempt_ref, session_ref, mono_ms, wall_ms, 0
    FROM event WHERE attempt_ref IS NOT NULL),
stretch AS (
    SELECT kiosk, ref, max(mono_ms) - min(mono_ms) AS ms, sum(n) AS answers, max(wall_ms) AS last_ms
    FROM deed GROUP BY kiosk, ref, session_ref),
activity AS (
    SELECT kiosk, ref, sum(ms) AS active_ms, sum(answers) AS answers, max(last_ms) AS last_ms
    FROM stretch GROUP BY kiosk, ref)
SELECT t.nip, coalesce(l.name, ''), coalesce(l.unit, ''), iif(k.name = '', k.kiosk, k.name),
    t.pack, t.lesson, t.title, t.finished, t.passed, t.percent, coalesce(y.answers, 0),
    coalesce(y.active_ms, 0), t.jp, 
    CASE WHEN t.shift_ms = 0 THEN coalesce(y.last_ms, t.wall_ms)
        ELSE t.wall_ms + coalesce(y.active_ms, 0) END, t.doubt,
    k.kiosk, t.epoch, t.seq
FROM tried t JOIN kiosk k ON k.id = t.kiosk
LEFT JOIN latest_person l ON l.nip = t.nip
LEFT JOIN activity y ON y.kiosk = t.kiosk AND y.ref = t.ref
ORDER BY t.nip = '', l.name COLLATE NOCASE, t.nip, t.wall_ms, t.kiosk, t.epoch, t.seq
)";

constexpr const char* kModules = R"(
WITH named AS (
    SELECT pack, lesson, title FROM (
        SELECT pack, lesson, title, row_number() OVER
            (PARTITION BY pack, lesson ORDER BY title = '', doubt, wall_ms DESC) AS place FROM tried)
    WHERE place = 1)
SELECT t.pack, t.lesson, n.title, count(DISTINCT t.who), count(*), sum(t.finished), sum(t.passed),
    avg(t.percent)
FROM tried t JOIN named n ON n.pack = t.pack AND n.lesson = t.lesson
GROUP BY t.pack, t.lesson ORDER BY n.title COLLATE NOCASE, t.pack, t.lesson
)";

// The last answer to an item counts; attempts of a person are compared first with latest.
const std::string kIndicators = "WITH " + std::string(kLabelSql) + R"(,
summed AS (
    SELECT g.kiosk, g.attempt_ref, g.indicator, count(*) AS answers,
        sum(g.score) * 100.0 / sum(g.full_score) AS percent
    FROM given g GROUP BY g.kiosk, g.attempt_ref, g.indicator),
scored AS (
    SELECT w.text AS indicator, t.who, t.wall_ms, t.kiosk, t.epoch, t.seq, s.answers, s.percent
    FROM summed s JOIN word w ON w.id = s.indicator
    JOIN tried t ON t.kiosk = s.kiosk AND t.ref = s.attempt_ref WHERE w.text <> ''),
ranked AS (
    SELECT indicator, who, answers, percent,
        row_number() OVER (PARTITION BY indicator, who ORDER BY wall_ms, kiosk, epoch, seq) AS nth,
        count(*) OVER (PARTITION BY indicator, who) AS total
    FROM scored)
SELECT r.indicator, coalesce(max(label.label), r.indicator), count(DISTINCT who), sum(answers), avg(percent) FILTER (WHERE nth = total),
    count(*) FILTER (WHERE nth = 1 AND total > 1),
    avg(percent) FILTER (WHERE nth = 1 AND total > 1),
    avg(percent) FILTER (WHERE nth = total AND total > 1)
FROM ranked r LEFT JOIN label ON label.indicator = r.indicator
GROUP BY r.indicator ORDER BY r.indicator
)";

Result<std::vector<Gap>> gaps_of(CollectorDb& db, const std::string& kiosk, std::int64_t epoch) {
    return read_all<Gap>(db.connection().prepare(
                             "SELECT before + 1, number - 1 FROM (SELECT b.number,"
                             " lag(b.number, 1, 0) OVER (ORDER BY b.number) AS before FROM bundle b"
                             " JOIN kiosk k ON k.id = b.kiosk WHERE k.kiosk = ? AND b.epoch = ?)"
                             " WHERE number > before + 1 ORDER BY 1",
                             kiosk, epoch),
                         [](const Statement& row) {
                             return Gap{row.integer(0), row.integer(1)};
                         });
}

AttemptRow read_attempt(const Statement& row) {
    AttemptRow attempt;
    attempt.nip = row.text(0);
    attempt.name = row.text(1);
    attempt.unit = row.text(2);
    attempt.kiosk = row.text(3);
    attempt.pack = row.text(4);
    attempt.lesson = row.text(5);
    attempt.title = row.text(6);
    attempt.finished = row.boolean(7);
    attempt.passed = row.boolean(8);
    attempt.percent = maybe_real(row, 9);
    attempt.answers = row.integer(10);
    attempt.active_ms = row.integer(11);
    attempt.jp = row.real(12);
    attempt.last = {row.integer(13), row.boolean(14)};
    attempt.kiosk_id = row.text(15);
    attempt.epoch = row.integer(16);
    attempt.seq = row.integer(17);
    return attempt;
}

}  // namespace

Result<Totals> totals(CollectorDb& db) {
    Result<Statement> row = db.connection().prepare(
        "SELECT (SELECT count(*) FROM kiosk), (SELECT count(*) FROM bundle),"
        " count(DISTINCT nip) FILTER (WHERE nip <> ''), count(DISTINCT who) FILTER (WHERE nip = "
        "''),"
        " count(*), sum(finished), sum(passed), (SELECT count(*) FROM response) FROM tried");
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    return Totals{row->integer(0), row->integer(1), row->integer(2), row->integer(3),
                  row->integer(4), row->integer(5), row->integer(6), row->integer(7)};
}

Status walk_attempts(CollectorDb& db, const std::function<void(AttemptRow)>& see) {
    Result<Statement> row = db.connection().prepare(kAttempts);
    if (!row) return row.error();
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return {};
        see(read_attempt(*row));
    }
}

Result<std::vector<AttemptRow>> attempts(CollectorDb& db) {
    std::vector<AttemptRow> rows;
    Status walked = walk_attempts(db, [&](AttemptRow row) { rows.push_back(std::move(row)); });
    if (!walked) return walked.error();
    return rows;
}

// Of persons who have results; what a list joins of others concerns no report.
Result<std::vector<JoinedRow>> joined_persons(CollectorDb& db) {
    return read_all<JoinedRow>(
        db.connection().prepare("SELECT j.number, j.nip, l.name, l.unit FROM joined j"
                                " JOIN latest_person l ON l.nip = j.nip"
                                " WHERE j.number IN (SELECT nip FROM person)"
                                " ORDER BY l.name COLLATE NOCASE, j.nip, j.number"),
        [](const Statement& row) {
            return JoinedRow{row.text(0), row.text(1), row.text(2), row.text(3)};
        });
}

Result<std::vector<ModuleRow>> modules(CollectorDb& db) {
    return read_all<ModuleRow>(db.connection().prepare(kModules), [](const Statement& row) {
        return ModuleRow{row.text(0),    row.text(1),    row.text(2),    row.integer(3),
                         row.integer(4), row.integer(5), row.integer(6), maybe_real(row, 7)};
    });
}

Result<std::vector<IndicatorRow>> indicators(CollectorDb& db) {
    return read_all<IndicatorRow>(db.connection().prepare(kIndicators), [](const Statement& row) {
        return IndicatorRow{row.text(0), row.text(1),    row.integer(2),     row.integer(3),
                            row.real(4), row.integer(5), maybe_real(row, 6), maybe_real(row, 7)};
    });
}

Result<std::vector<KioskRow>> kiosks(CollectorDb& db) {
    Result<std::vector<KioskRow>> rows = read_all<KioskRow>(
        db.connection().prepare(
            "SELECT k.kiosk, k.name, b.epoch, max(b.number), max(b.seq_to), max(b.added_ms),"
            " coalesce(max(r.number), 0) FROM bundle b JOIN kiosk k ON k.id = b.kiosk"
            " LEFT JOIN receipt r ON r.kiosk = b.kiosk AND r.epoch = b.epoch"
            " GROUP BY k.id, b.epoch"
            " ORDER BY k.name COLLATE NOCASE, k.kiosk, min(b.added_ms), b.epoch"),
        [](const Statement& row) {
            KioskRow kiosk;
            kiosk.kiosk = row.text(0);
            kiosk.name = row.text(1);
            kiosk.epoch = row.integer(2);
            kiosk.last_number = row.integer(3);
            kiosk.last_seq = row.integer(4);
            kiosk.last_added_ms = row.integer(5);
            kiosk.receipted = row.integer(6);
            return kiosk;
        });
    if (!rows) return rows;
    for (KioskRow& kiosk : *rows) {
        Result<std::vector<Gap>> gaps = gaps_of(db, kiosk.kiosk, kiosk.epoch);
        if (!gaps) return gaps.error();
        kiosk.gaps = std::move(*gaps);
    }
    return rows;
}

}  // namespace suluh::collect
