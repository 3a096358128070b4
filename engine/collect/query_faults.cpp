// What went wrong on the way: clocks, refused files, bundles set aside.
#include "collect/query.h"
#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

using store::Statement;

ClockFixRow read_fix(const Statement& row) {
    ClockFixRow one;
    one.kiosk = row.text(0);
    one.name = row.text(1);
    one.epoch = row.integer(2);
    one.fix = {row.integer(3), row.integer(4), row.integer(5),
               row.integer(6), row.integer(7), static_cast<ClockKnowledge>(row.integer(8))};
    one.from = {row.integer(9) + one.fix.shift_ms, one.fix.how != ClockKnowledge::same_boot};
    return one;
}

// The time that a row of whatever kind has.
std::string wall_of_row() {
    std::string sql;
    for (const char* table : {"person", "session", "attempt", "answer", "event"}) {
        sql += sql.empty() ? "coalesce(" : ", ";
        sql += std::string("(SELECT wall_ms FROM ") + table +
               " WHERE kiosk = f.kiosk AND epoch = f.epoch AND seq = f.seq_from)";
    }
    return sql + ", 0)";
}

}  // namespace

Result<std::vector<ClockFixRow>> clock_fixes(CollectorDb& db) {
    return read_all<ClockFixRow>(
        db.connection().prepare("SELECT k.kiosk, k.name, f.epoch, f.seq_from, f.seq_to, f.rows,"
                                " f.shift_ms, f.error_ms, f.how, " +
                                wall_of_row() +
                                " FROM clock_fix f JOIN kiosk k ON k.id = f.kiosk WHERE f.how <> 0"
                                " ORDER BY k.name, k.kiosk, f.epoch, f.seq_from"),
        read_fix);
}

Result<OddArrivals> odd_arrivals(CollectorDb& db) {
    const auto rows = read_all<OddArrivals>(
        db.connection().prepare(
            "SELECT count(*), coalesce(max(added_ms), 0) FROM bundle WHERE added_ms < ?",
            kFirstDay),
        [](const Statement& row) {
            return OddArrivals{row.integer(0), row.integer(1)};
        });
    if (!rows) return rows.error();
    return rows->front();
}

Result<std::vector<RefusedRow>> refused_files(CollectorDb& db) {
    return read_all<RefusedRow>(
        db.connection().prepare("SELECT kiosk, reason, file, epoch, number FROM refused"
                                " ORDER BY kiosk, epoch, number, file"),
        [](const Statement& row) {
            return RefusedRow{row.text(0), row.text(1), row.text(2), row.integer(3),
                              row.integer(4)};
        });
}

Result<std::vector<SetAsideRow>> set_aside_bundles(CollectorDb& db) {
    return read_all<SetAsideRow>(
        db.connection().prepare(
            "SELECT k.kiosk, k.name, q.reason, q.epoch, q.number FROM quarantine q"
            " JOIN kiosk k ON k.id = q.kiosk ORDER BY k.name, k.kiosk, q.epoch, q.number"),
        [](const Statement& row) {
            return SetAsideRow{row.text(0), row.text(1), row.text(2), row.integer(3),
                               row.integer(4)};
        });
}

// By its last word of each chore, in the epoch that was heard of last: one that was lost with its
// disk can never take its word back.
Result<std::vector<ChoreRow>> failing_chores(CollectorDb& db) {
    return read_all<ChoreRow>(
        db.connection().prepare(
            "WITH heard AS (SELECT kiosk, epoch, max(added_ms) FROM bundle GROUP BY kiosk),"
            " word AS (SELECT e.kiosk, max(e.seq), json_extract(e.detail, '$.chore') AS chore,"
            " json_extract(e.detail, '$.fault') AS fault,"
            " json_extract(e.detail, '$.since_ms') AS since_ms FROM event e JOIN heard h"
            " ON h.kiosk = e.kiosk AND h.epoch = e.epoch"
            " WHERE e.name = 'upkeep' AND json_valid(e.detail) GROUP BY e.kiosk, chore)"
            " SELECT k.kiosk, k.name, w.chore, w.fault, coalesce(w.since_ms, 0) FROM word w"
            " JOIN kiosk k ON k.id = w.kiosk WHERE w.chore IN ('copy', 'prune')"
            " AND w.fault <> '' ORDER BY k.name, k.kiosk, w.chore"),
        [](const Statement& row) {
            return ChoreRow{row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4)};
        });
}

Result<std::vector<EpochRow>> begun_epochs(CollectorDb& db) {
    return read_all<EpochRow>(
        db.connection().prepare(
            "SELECT k.kiosk, k.name, coalesce(json_extract(e.detail, '$.because'), ''), e.epoch,"
            " coalesce(json_extract(e.detail, '$.rows'), 0), e.wall_ms FROM event e"
            " JOIN kiosk k ON k.id = e.kiosk WHERE e.name = 'epoch_began' AND json_valid(e.detail)"
            " ORDER BY k.name, k.kiosk, e.wall_ms"),
        [](const Statement& row) {
            return EpochRow{row.text(0),    row.text(1),    row.text(2),
                            row.integer(3), row.integer(4), row.integer(5)};
        });
}

Result<std::vector<std::string>> silent_kiosks(CollectorDb& db) {
    return read_all<std::string>(
        db.connection().prepare("SELECT kiosk FROM enrolled WHERE kiosk NOT IN"
                                " (SELECT kiosk FROM kiosk) ORDER BY kiosk"),
        [](const store::Statement& row) { return row.text(0); });
}

}  // namespace suluh::collect
