#include "collect/waiting_receipts.h"

#include "collect/query_sql.h"

namespace suluh::collect {

Status remember_waiting(CollectorDb& db, const std::string& kiosk, const ReceiptGoal& goal,
                        const std::string& reason, std::int64_t now_ms) {
    return db.connection().run(
        "INSERT INTO receipt_wait (kiosk, place, is_server, reason, since_ms) VALUES (?, ?, ?, ?, "
        "?)"
        " ON CONFLICT (kiosk, place) DO UPDATE SET reason = excluded.reason",
        kiosk, goal.place, goal.is_server, reason, now_ms);
}

Status forget_waiting(CollectorDb& db, const std::string& kiosk, const ReceiptGoal& goal) {
    return db.connection().run(
        "DELETE FROM receipt_wait WHERE kiosk = ?1 AND is_server = ?2 AND (NOT ?2 OR place = ?3)",
        kiosk, goal.is_server, goal.place);
}

Status wait_on(CollectorDb& db, const ReceiptGoal& goal, const std::string& reason) {
    return db.connection().run("UPDATE receipt_wait SET reason = ? WHERE place = ?", reason,
                               goal.place);
}

Result<std::vector<WaitingReceipt>> waiting_receipts(CollectorDb& db) {
    return read_all<WaitingReceipt>(
        db.connection().prepare(
            "SELECT w.kiosk, coalesce(k.name, ''), w.place, w.is_server, w.reason, w.since_ms"
            " FROM receipt_wait w LEFT JOIN kiosk k ON k.kiosk = w.kiosk"
            " ORDER BY k.name COLLATE NOCASE, w.kiosk, w.place"),
        [](const store::Statement& row) {
            return WaitingReceipt{row.text(0),
                                  row.text(1),
                                  {row.text(2), row.boolean(3)},
                                  row.text(4),
                                  row.integer(5)};
        });
}

}  // namespace suluh::collect
