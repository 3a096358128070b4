#include "collect/sqlite_stretches.h"

#include <cstdlib>
#include <string>

#include "collect/batch.h"
#include "collect/collector_schema.h"
#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

using store::Connection;
using store::Statement;

// The rows of a kiosk and epoch within a range, by number.
std::string stamps_sql() {
    std::string sql;
    for (const BatchTable& table : batch_tables()) {
        const std::string_view stored = stored_table(table.name);
        sql += sql.empty() ? "SELECT seq, " : " UNION ALL SELECT seq, ";
        sql += stored != table.name ? "(SELECT text FROM word WHERE id = boot_id)" : "boot_id";
        sql.append(" AS boot, mono_ms, wall_ms, doubt FROM ").append(stored);
        sql += " WHERE kiosk = ?1 AND epoch = ?2 AND seq BETWEEN ?3 AND ?4";
    }
    return sql + " ORDER BY seq";
}

struct Arrival {  // of a bundle
    std::int64_t seq_to = 0, added_ms = 0;
};

Result<std::vector<Arrival>> read_arrivals(Connection& db, const ClockPlace& place,
                                           const SeqSpan& span) {
    return read_all<Arrival>(
        db.prepare("SELECT seq_to, added_ms FROM bundle WHERE kiosk = ?1 AND epoch = ?2"
                   " AND seq_to >= ?3 AND seq_from <= ?4 ORDER BY seq_to",
                   place.kiosk, place.epoch, span.from, span.to),
        [](const Statement& row) {
            return Arrival{row.integer(0), row.integer(1)};
        });
}

bool goes_on(const ClockStretch& last, const ClockStretch& row) {
    const std::int64_t drift = (row.wall_from - row.mono_from) - (last.wall_from - last.mono_from);
    return last.boot == row.boot && std::abs(drift) <= kClockDriftMs && last.doubt == row.doubt;
}

constexpr const char* kColumns =
    "SELECT seq_from, seq_to, rows, boot, mono_from, mono_to, wall_from, doubt, heard_ms,"
    " latest_ms, was_ahead, before_ms, open_heard_ms, is_right, shift_ms, how FROM clock_stretch"
    " WHERE kiosk = ?1 AND epoch = ?2 AND seq_from ";

JudgedStretch read_kept(const Statement& row) {
    JudgedStretch kept;
    kept.stretch = {row.integer(0), row.integer(1), row.integer(2), row.text(3),   row.integer(4),
                    row.integer(5), row.integer(6), row.boolean(7), row.integer(8)};
    kept.before = {row.integer(9), row.boolean(10), std::nullopt, row.integer(12)};
    if (!row.is_null(11)) kept.before.end_ms = row.integer(11);
    kept.is_right = row.boolean(13);
    if (row.is_null(15)) return kept;
    kept.fix = {kept.stretch.seq_from,
                kept.stretch.seq_to,
                kept.stretch.rows,
                row.integer(14),
                0,
                static_cast<ClockKnowledge>(row.integer(15))};
    return kept;
}

Status keep_one(Connection& db, const ClockPlace& place, const JudgedStretch& one) {
    const ClockStretch& own = one.stretch;
    std::optional<std::int64_t> how;
    if (one.fix) how = static_cast<std::int64_t>(one.fix->how);
    Status kept = db.run(
        "INSERT INTO clock_stretch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        place.kiosk, place.epoch, own.seq_from, own.seq_to, own.rows, own.boot, own.mono_from,
        own.mono_to, own.wall_from, own.doubt, own.heard_ms, one.before.latest_ms,
        one.before.was_ahead, one.before.end_ms, one.before.open_heard_ms, one.is_right,
        one.shift_ms(), how);
    if (!kept || !one.fix) return kept;
    return db.run("INSERT INTO clock_fix VALUES (?, ?, ?, ?, ?, ?, ?, ?)", place.kiosk, place.epoch,
                  one.fix->seq_from, one.fix->seq_to, one.fix->rows, one.fix->shift_ms,
                  one.fix->error_ms, static_cast<int>(one.fix->how));
}

}  // namespace

Result<std::vector<ClockStretch>> stretches_of_rows(Connection& db, const ClockPlace& place,
                                                    const SeqSpan& span) {
    const Result<std::vector<Arrival>> arrivals = read_arrivals(db, place, span);
    if (!arrivals) return arrivals.error();
    Result<Statement> row = db.prepare(stamps_sql(), place.kiosk, place.epoch, span.from, span.to);
    if (!row) return row.error();
    std::vector<ClockStretch> all;
    auto came = arrivals->begin();
    auto last_came = came;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return all;
        const std::int64_t seq = row->integer(0), mono = row->integer(2);
        while (came != arrivals->end() && came->seq_to < seq) ++came;
        const std::int64_t heard_ms = came == arrivals->end() ? 0 : came->added_ms;
        const ClockStretch one{
            seq, seq, 1, row->text(1), mono, mono, row->integer(3), row->boolean(4), heard_ms};
        if (all.empty() || came != last_came || !goes_on(all.back(), one)) {
            all.push_back(one);
            last_came = came;
            continue;
        }
        all.back().seq_to = seq;
        all.back().mono_to = mono;
        ++all.back().rows;
    }
}

Result<KeptStretches> KeptStretches::after(Connection& db, const ClockPlace& place,
                                           std::int64_t seq) {
    Result<Statement> row =
        db.prepare(std::string(kColumns) + "> ?3 ORDER BY seq_from", place.kiosk, place.epoch, seq);
    if (!row) return row.error();
    return KeptStretches(std::move(*row));
}

Result<KeptStretches> KeptStretches::before(Connection& db, const ClockPlace& place,
                                            std::int64_t seq) {
    Result<Statement> row = db.prepare(std::string(kColumns) + "< ?3 ORDER BY seq_from DESC",
                                       place.kiosk, place.epoch, seq);
    if (!row) return row.error();
    return KeptStretches(std::move(*row));
}

Result<std::optional<JudgedStretch>> KeptStretches::next() {
    const Result<bool> more = row_.step();
    if (!more) return more.error();
    if (!*more) return std::optional<JudgedStretch>();
    return std::optional(read_kept(row_));
}

Result<bool> any_stretches(Connection& db, const ClockPlace& place, const SeqSpan& span) {
    // The last one that begins up to there.
    const Result<std::int64_t> end = db.integer(
        "SELECT coalesce((SELECT seq_to FROM clock_stretch WHERE kiosk = ? AND epoch = ?"
        " AND seq_from <= ? ORDER BY seq_from DESC LIMIT 1), -1)",
        place.kiosk, place.epoch, span.to);
    if (!end) return end.error();
    return *end >= span.from;
}

Status keep_stretches(Connection& db, const ClockPlace& place, const SeqSpan& span,
                      const std::vector<JudgedStretch>& judged) {
    for (const char* table : {"clock_stretch", "clock_fix"}) {
        Status cleared = db.run(std::string("DELETE FROM ") + table +
                                    " WHERE kiosk = ? AND epoch = ? AND seq_from BETWEEN ? AND ?",
                                place.kiosk, place.epoch, span.from, span.to);
        if (!cleared) return cleared;
    }
    for (const JudgedStretch& one : judged) {
        if (Status s = keep_one(db, place, one); !s) return s;
    }
    return {};
}

Status keep_before(Connection& db, const ClockPlace& place, std::int64_t seq,
                   const ClockBefore& before) {
    return db.run(
        "UPDATE clock_stretch SET latest_ms = ?4, was_ahead = ?5, before_ms = ?6,"
        " open_heard_ms = ?7 WHERE kiosk = ?1 AND epoch = ?2 AND seq_from = ?3",
        place.kiosk, place.epoch, seq, before.latest_ms, before.was_ahead, before.end_ms,
        before.open_heard_ms);
}

}  // namespace suluh::collect
