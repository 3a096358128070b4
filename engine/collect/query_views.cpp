#include "collect/query_views.h"

#include <string>
#include <utility>

#include "base/log.h"
#include "collect/collector_db.h"
#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

// told: what kiosks and lists of staff said. Numbers that are one person's, in whatever order that
// was told, form a group: reach has every number with every other of its group. Today's is the one
// that nobody calls a former one; where lists contradict each other, the one told last.
constexpr const char* kJoined = R"(
WITH RECURSIVE told (former, nip, believed, told_ms) AS (
    SELECT json_extract(detail, '$.former'), json_extract(detail, '$.nip'), NOT doubt, wall_ms
    FROM event WHERE name = 'numbers_joined' AND json_valid(detail)
        AND json_type(detail, '$.former') = 'text' AND json_type(detail, '$.nip') = 'text'
    UNION ALL SELECT former, nip, 2, 0 FROM roster_number
    UNION ALL SELECT former, nip, 3, 0 FROM listed_number),
link (a, b) AS (SELECT former, nip FROM told UNION SELECT nip, former FROM told),
reach (a, b) AS (SELECT a, b FROM link UNION SELECT r.a, l.b FROM reach r JOIN link l ON l.a = r.b),
rated AS (
    SELECT n.nip, n.nip IN (SELECT former FROM told) AS is_former, max(t.believed) AS believed,
        max(t.told_ms) AS told_ms
    FROM (SELECT DISTINCT b AS nip FROM reach) n LEFT JOIN told t ON t.nip = n.nip GROUP BY n.nip)
SELECT number, nip FROM (
    SELECT r.a AS number, r.b AS nip, row_number() OVER (PARTITION BY r.a ORDER BY
        o.is_former, o.believed DESC, o.told_ms DESC, r.b DESC) AS place
    FROM reach r JOIN rated o ON o.nip = r.b)
WHERE place = 1 AND number <> nip ORDER BY number
)";

// A person is a NIP over all kiosks; a guest is a visit. Clocks that can be believed go first.
constexpr const char* kLatestPerson = R"(
SELECT nip, name, unit FROM (
    SELECT coalesce(j.nip, p.nip) AS nip, p.name, p.unit, row_number() OVER
        (PARTITION BY coalesce(j.nip, p.nip) ORDER BY p.doubt, p.wall_ms DESC, p.kiosk, p.epoch,
            p.seq DESC) AS place
    FROM person p LEFT JOIN joined j ON j.number = p.nip) WHERE place = 1
)";

constexpr const char* kOutcome = R"(
SELECT kiosk, attempt_ref, max(coalesce(json_extract(detail, '$.score'), 0)) AS score,
    max(coalesce(json_extract(detail, '$.max'), 0)) AS full_score,
    max(coalesce(json_extract(detail, '$.passed'), 0)) AS passed
FROM event WHERE name = 'attempt_finished' AND attempt_ref IS NOT NULL
GROUP BY kiosk, attempt_ref
)";

// fix: what is known of the clock of that row. how: see ClockKnowledge; up to 1 it is exact.
constexpr const char* kTried = R"(
SELECT kiosk, ref, epoch, seq, pack, lesson, title, jp,
    wall_ms + coalesce(shift_ms, 0) AS wall_ms,
    CASE WHEN how IS NULL THEN doubt ELSE how > 1 END AS doubt,
    coalesce(shift_ms, 0) AS shift_ms, nip, who, finished, passed, percent
FROM (
    SELECT a.kiosk, (a.epoch << 40 | a.seq) AS ref, a.epoch, a.seq, a.pack, a.lesson, a.title,
        a.jp, a.wall_ms, a.doubt, coalesce(j.nip, p.nip, '') AS nip,
        coalesce(j.nip, p.nip, 'guest ' || a.kiosk || ' ' || a.session_ref) AS who,
        o.score IS NOT NULL AS finished, coalesce(o.passed, 0) AS passed,
        CASE WHEN o.full_score > 0 THEN min(100.0, o.score * 100.0 / o.full_score) END AS percent,
        f.shift_ms, f.how
    FROM attempt a
    LEFT JOIN person p ON p.kiosk = a.kiosk AND p.epoch = a.person_ref >> 40
        AND p.seq = a.person_ref & 1099511627775
    LEFT JOIN joined j ON j.number = p.nip
    LEFT JOIN outcome o ON o.kiosk = a.kiosk AND o.attempt_ref = (a.epoch << 40 | a.seq)
    LEFT JOIN clock_fix f ON f.kiosk = a.kiosk AND f.epoch = a.epoch AND f.seq_from =
        (SELECT max(seq_from) FROM clock_fix c WHERE c.kiosk = a.kiosk AND c.epoch = a.epoch
            AND c.seq_from <= a.seq) AND f.seq_to >= a.seq)
)";

// Numbers of one kiosk and epoch give the order; the clock decides only between epochs.
constexpr const char* kGiven = R"(
SELECT kiosk, attempt_ref, item, kind, indicator, question, response, score, full_score,
    duration_ms, wall_ms
FROM (
    SELECT kiosk, attempt_ref, item, kind, indicator, question, response, score,
        max AS full_score, duration_ms, wall_ms, row_number() OVER
        (PARTITION BY kiosk, attempt_ref, item ORDER BY wall_ms DESC, epoch DESC, seq DESC) AS nth
    FROM answer WHERE max > 0)
WHERE nth = 1
)";

struct View {
    const char* name;
    const char* columns;  // of the table that takes its place, with its key
    const char* select;
};
// Each may name those before it.
constexpr View kViews[] = {
    {"joined", "number PRIMARY KEY, nip", kJoined},
    {"latest_person", "nip PRIMARY KEY, name, unit", kLatestPerson},
    {"outcome", "kiosk, attempt_ref, score, full_score, passed, PRIMARY KEY (kiosk, attempt_ref)",
     kOutcome},
    {"tried",
     "kiosk, ref, epoch, seq, pack, lesson, title, jp, wall_ms, doubt, shift_ms, nip, who,"
     " finished, passed, percent, PRIMARY KEY (kiosk, ref)",
     kTried},
    {"given",
     "kiosk, attempt_ref, item, kind, indicator, question, response, score, full_score,"
     " duration_ms, wall_ms, PRIMARY KEY (kiosk, attempt_ref, item)",
     kGiven}};

Status create_view(store::Connection& db, const View& view) {
    const std::string name(view.name);
    return db.exec(("CREATE TEMP VIEW " + name + " AS " + view.select).c_str());
}

// The rows come in the order of the key: the table only grows at its end.
Status make_table(store::Connection& db, const View& view) {
    const std::string name(view.name);
    const std::string sql = "DROP VIEW temp." + name + "; CREATE TEMP TABLE " + name + " (" +
                            view.columns + ") WITHOUT ROWID; INSERT INTO temp." + name +
                            view.select;
    return db.exec(sql.c_str());
}

Status back_to_views(store::Connection& db) {
    for (const View& view : kViews) {
        const std::string name(view.name);
        const Result<std::int64_t> is_table = db.integer(
            "SELECT count(*) FROM temp.sqlite_schema WHERE type = 'table' AND name = ?", name);
        if (!is_table) return is_table.error();
        const std::string drop = *is_table != 0 ? "DROP TABLE temp." : "DROP VIEW IF EXISTS temp.";
        if (Status s = db.exec((drop + name).c_str()); !s) return s;
        if (Status s = create_view(db, view); !s) return s;
    }
    return {};
}

}  // namespace

Status create_query_views(store::Connection& db) {
    const char* const listed =
        "CREATE TEMP TABLE listed_number (former TEXT PRIMARY KEY, nip TEXT NOT NULL) WITHOUT "
        "ROWID";
    if (Status s = db.exec(listed); !s) return s;
    for (const View& view : kViews) {
        if (Status s = create_view(db, view); !s) return s;
    }
    return {};
}

Status set_listed_numbers(store::Connection& db,
                          const std::map<std::string, std::string>& numbers) {
    if (Status s = db.exec("DELETE FROM temp.listed_number"); !s) return s;
    Result<store::Statement> add = db.prepare("INSERT INTO temp.listed_number VALUES (?, ?)");
    if (!add) return add.error();
    for (const auto& [former, nip] : numbers) {
        add->reset();
        add->bind(1, former);
        add->bind(2, nip);
        if (Status s = add->run(); !s) return s;
    }
    return {};
}

Result<std::map<std::string, std::string>> joined_numbers(store::Connection& db) {
    using Pair = std::pair<std::string, std::string>;
    const auto rows =
        read_all<Pair>(db.prepare("SELECT number, nip FROM joined"),
                       [](const store::Statement& row) { return Pair(row.text(0), row.text(1)); });
    if (!rows) return rows.error();
    return std::map<std::string, std::string>(rows->begin(), rows->end());
}

Result<QueryTables> QueryTables::make(CollectorDb& db) {
    QueryTables tables(db.connection());  // goes back to views if a step fails
    for (const View& view : kViews) {
        if (Status s = make_table(db.connection(), view); !s) return s.error();
    }
    return tables;
}

QueryTables::QueryTables(QueryTables&& other) noexcept : db_(std::exchange(other.db_, nullptr)) {}

QueryTables::~QueryTables() {
    if (db_ == nullptr) return;
    if (Status s = back_to_views(*db_); !s) log_error("collect", s.error().detail);
}

}  // namespace suluh::collect
