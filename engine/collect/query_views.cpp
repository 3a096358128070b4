#include "collect/query_views.h"

#include <string>
#include <utility>

#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

// told: what kiosks and lists of staff said. Numbers that are one person's, in whatever order that
// was told, form a group: reach has every number with every other of its group. Today's is the one
// that nobody calls a former one; where lists contradict each other, the one told last.
constexpr const char* kJoined = R"(
WITH RECURSIVE told (former, nip, believed, told_ms) AS MATERIALIZED (
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

struct View {
    const char* name;
    const char* select;
};
// Each may name those before it.
constexpr View kViews[] = {{"joined", kJoined}, {"latest_person", kLatestPerson}};

}  // namespace

Status create_query_views(store::Connection& db) {
    const char* const listed =
        "CREATE TEMP TABLE listed_number (former TEXT PRIMARY KEY, nip TEXT NOT NULL) WITHOUT "
        "ROWID";
    if (Status s = db.exec(listed); !s) return s;
    for (const View& view : kViews) {
        const std::string sql = std::string("CREATE TEMP VIEW ") + view.name + " AS " + view.select;
        if (Status s = db.exec(sql.c_str()); !s) return s;
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

}  // namespace suluh::collect
