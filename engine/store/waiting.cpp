#include "store/waiting.h"

namespace suluh::store {

Result<WaitingAnswers> waiting_answers(Database& db) {
    Result<Statement> row = db.connection().prepare(
        "WITH sent AS MATERIALIZED (SELECT b.epoch, max(b.seq_to) AS seq FROM bundle b"
        " WHERE EXISTS (SELECT 1 FROM delivery d WHERE d.epoch = b.epoch AND d.number = b.number)"
        " GROUP BY b.epoch)"
        " SELECT count(*), count(DISTINCT p.nip), (SELECT count(*) FROM response)"
        " FROM response r LEFT JOIN sent s ON s.epoch = r.epoch"
        " JOIN attempt a ON a.ref = r.attempt_ref LEFT JOIN person p ON p.ref = a.person_ref"
        " WHERE r.seq > coalesce(s.seq, 0)");
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    return WaitingAnswers{row->integer(0), row->integer(1), row->integer(2)};
}

}  // namespace suluh::store
