#include "collect/sqlite_clocks.h"

#include <cstdlib>
#include <utility>
#include <vector>

#include "collect/batch.h"
#include "collect/clock_correction.h"
#include "collect/collector_schema.h"
#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

using store::Connection;
using store::Statement;

using Place = std::pair<std::int64_t, std::int64_t>;  // kiosk and epoch

// columns: of a table whose texts are numbers of the dictionary, or of another.
template <class Columns>
std::string of_all_tables(const Columns& columns, std::string_view where) {
    std::string rows;
    for (const BatchTable& table : batch_tables()) {
        rows += rows.empty() ? "SELECT " : " UNION ALL SELECT ";
        rows += columns(stored_table(table.name) != table.name);
        rows.append(" FROM ").append(stored_table(table.name)).append(where);
    }
    return rows;
}

// All rows of a kiosk and epoch by number.
std::string stamps_sql() {
    const auto columns = [](bool coded) {
        return std::string("seq, ") +
               (coded ? "(SELECT text FROM word WHERE id = boot_id)" : "boot_id") +
               " AS boot, mono_ms, wall_ms, doubt";
    };
    return of_all_tables(columns, " WHERE kiosk = ?1 AND epoch = ?2") + " ORDER BY seq";
}

// When the rows up to a number came; by number.
struct Heard {
    std::int64_t seq_to, added_ms;
};

Result<std::vector<Heard>> read_heard(Connection& db, const Place& place) {
    return read_all<Heard>(db.prepare("SELECT seq_to, added_ms FROM bundle"
                                      " WHERE kiosk = ? AND epoch = ? ORDER BY seq_to",
                                      place.first, place.second),
                           [](const Statement& row) {
                               return Heard{row.integer(0), row.integer(1)};
                           });
}

bool goes_on(const ClockStretch& last, const ClockStretch& row) {
    const std::int64_t drift = (row.wall_from - row.mono_from) - (last.wall_from - last.mono_from);
    return last.boot == row.boot && std::abs(drift) <= kClockDriftMs && last.doubt == row.doubt &&
           last.heard_ms == row.heard_ms;
}

Result<std::vector<ClockStretch>> read_stretches(Connection& db, const Place& place) {
    const Result<std::vector<Heard>> heard = read_heard(db, place);
    if (!heard) return heard.error();
    Result<Statement> row = db.prepare(stamps_sql(), place.first, place.second);
    if (!row) return row.error();
    std::vector<ClockStretch> all;
    auto came = heard->begin();
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return all;
        const std::int64_t seq = row->integer(0), mono = row->integer(2);
        while (came != heard->end() && came->seq_to < seq) ++came;
        const std::int64_t heard_ms = came == heard->end() ? 0 : came->added_ms;
        const ClockStretch one{
            seq, seq, 1, row->text(1), mono, mono, row->integer(3), row->boolean(4), heard_ms};
        if (all.empty() || !goes_on(all.back(), one)) {
            all.push_back(one);
            continue;
        }
        all.back().seq_to = seq;
        all.back().mono_to = mono;
        ++all.back().rows;
    }
}

Status keep(Connection& db, const Place& place, const ClockFix& fix) {
    return db.run("INSERT INTO clock_fix VALUES (?, ?, ?, ?, ?, ?, ?, ?)", place.first,
                  place.second, fix.seq_from, fix.seq_to, fix.rows, fix.shift_ms, fix.error_ms,
                  static_cast<int>(fix.how));
}

Status correct_one(Connection& db, const Place& place) {
    const Result<std::vector<ClockStretch>> stretches = read_stretches(db, place);
    if (!stretches) return stretches.error();
    Status cleared =
        db.run("DELETE FROM clock_fix WHERE kiosk = ? AND epoch = ?", place.first, place.second);
    if (!cleared) return cleared;
    for (const ClockFix& fix : correct_clock(*stretches)) {
        if (Status s = keep(db, place, fix); !s) return s;
    }
    return db.run("DELETE FROM clock_mark WHERE kiosk = ? AND epoch = ?", place.first,
                  place.second);
}

Result<std::vector<Place>> marked(Connection& db) {
    return read_all<Place>(db.prepare("SELECT kiosk, epoch FROM clock_mark"),
                           [](const Statement& row) {
                               return Place{row.integer(0), row.integer(1)};
                           });
}

}  // namespace

Status mark_clock(Connection& db, std::int64_t kiosk, std::int64_t epoch) {
    return db.run("INSERT INTO clock_mark VALUES (?, ?) ON CONFLICT (kiosk, epoch) DO NOTHING",
                  kiosk, epoch);
}

Status mark_corrected_clock(Connection& db, std::int64_t kiosk, std::int64_t epoch) {
    return db.run(
        "INSERT INTO clock_mark SELECT ?1, ?2 WHERE EXISTS"
        " (SELECT 1 FROM clock_fix WHERE kiosk = ?1 AND epoch = ?2)"
        " ON CONFLICT (kiosk, epoch) DO NOTHING",
        kiosk, epoch);
}

Status shrink_clock_fixes(Connection& db) {
    const std::string left = of_all_tables(
        [](bool) { return "seq"; },
        " WHERE kiosk = f.kiosk AND epoch = f.epoch AND seq BETWEEN f.seq_from AND f.seq_to");
    Status shrunk = db.run(
        "UPDATE clock_fix AS f SET (seq_from, seq_to, rows) = (SELECT"
        " coalesce(min(seq), f.seq_from), coalesce(max(seq), f.seq_to), count(*) FROM (" +
        left + "))");
    if (!shrunk) return shrunk;
    return db.run("DELETE FROM clock_fix WHERE rows = 0");
}

Status correct_marked_clocks(Connection& db) {
    const Result<std::vector<Place>> places = marked(db);
    if (!places) return places.error();
    for (const Place& place : *places) {
        Result<store::Transaction> work = store::Transaction::begin(db);
        if (!work) return work.error();
        if (Status s = correct_one(db, place); !s) return s;
        if (Status s = work->commit(); !s) return s;
    }
    return {};
}

}  // namespace suluh::collect
