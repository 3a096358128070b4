#include "collect/query.h"

#include <algorithm>

#include "collect/natural_order.h"
#include "collect/query_sql.h"
#include "collect/study/study.h"

namespace suluh::collect {

namespace {

using store::Statement;

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

}  // namespace

Result<Totals> totals(CollectorDb& db) {
    Result<Study> found = study(db, {.depth = StudyDepth::attempts});
    if (!found) return found.error();
    const Result<std::int64_t> answers = db.connection().integer("SELECT count(*) FROM answer");
    if (!answers) return answers.error();
    found->totals.answers = *answers;
    return found->totals;
}

Result<std::vector<AttemptRow>> attempts(CollectorDb& db) {
    Result<Study> found = study(db, {.depth = StudyDepth::time});
    if (!found) return found.error();
    return std::move(found->attempts);
}

Result<std::vector<KioskRow>> kiosks(CollectorDb& db) {
    Result<std::vector<KioskRow>> rows = read_all<KioskRow>(
        db.connection().prepare(
            "SELECT k.kiosk, k.name, b.epoch, max(b.number), max(b.seq_to), max(b.added_ms),"
            " coalesce(max(r.number), 0) FROM bundle b JOIN kiosk k ON k.id = b.kiosk"
            " LEFT JOIN receipt r ON r.kiosk = b.kiosk AND r.epoch = b.epoch"
            " GROUP BY k.id, b.epoch ORDER BY k.kiosk, min(b.added_ms), b.epoch"),
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
    std::stable_sort(rows->begin(), rows->end(), [](const KioskRow& a, const KioskRow& b) {
        return comes_before(a.name, b.name);
    });
    for (KioskRow& kiosk : *rows) {
        Result<std::vector<Gap>> gaps = gaps_of(db, kiosk.kiosk, kiosk.epoch);
        if (!gaps) return gaps.error();
        kiosk.gaps = std::move(*gaps);
    }
    return rows;
}

}  // namespace suluh::collect
