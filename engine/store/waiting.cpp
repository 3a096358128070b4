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

Result<std::int64_t> answers_in(Database& db, const std::vector<SeqRange>& ranges) {
    std::int64_t all = 0;
    for (const SeqRange& range : ranges) {
        const Result<std::int64_t> answers = db.connection().integer(
            "SELECT count(*) FROM response WHERE ref BETWEEN ? AND ?",
            make_ref(range.epoch, range.from), make_ref(range.epoch, range.to));
        if (!answers) return answers;
        all += *answers;
    }
    return all;
}

Result<std::int64_t> answers_in_no_bundle(Database& db) {
    return db.connection().integer(
        "SELECT coalesce(sum(n), 0) FROM (SELECT (SELECT count(*) FROM response r WHERE r.ref"
        " BETWEEN (l.epoch << 40) + 1 + (SELECT coalesce(max(seq_to), 0) FROM bundle b"
        " WHERE b.epoch = l.epoch) AND (l.epoch << 40) + 1099511627775) AS n FROM epoch_log l)");
}

}  // namespace suluh::store
