#include <algorithm>

#include "store/bundles.h"
#include "store/schema.h"

namespace suluh::store {

namespace {

// Sessions of an epoch that began at or before ?2 and ended after it.
constexpr std::string_view kSpanning =
    " FROM session s JOIN event e ON e.session_ref = s.ref AND e.name = 'session_ended'"
    " AND e.epoch = s.epoch WHERE s.ref BETWEEN ?1 << 40 AND (?1 << 40 | ?2)"
    " AND e.seq > ?2";

Result<std::vector<std::int64_t>> epochs_in_order(Connection& sql) {
    Result<Statement> row = sql.prepare("SELECT epoch FROM epoch_log ORDER BY ordinal");
    if (!row) return row.error();
    std::vector<std::int64_t> epochs;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return epochs;
        epochs.push_back(row->integer(0));
    }
}

// 0: the epoch has no row.
Result<std::int64_t> last_row(Connection& sql, std::int64_t epoch) {
    std::int64_t last = 0;
    for (const Table& table : typed_tables()) {
        const Result<std::int64_t> seq = sql.integer(
            "SELECT coalesce(max(ref) & 1099511627775, 0) FROM " + std::string(table.name) +
                " WHERE ref BETWEEN ?1 << 40 AND (?1 << 40 | 1099511627775)",
            epoch);
        if (!seq) return seq.error();
        last = std::max(last, *seq);
    }
    return last;
}

// The last row before any session that is still open.
Result<std::int64_t> last_settled(Connection& sql, std::int64_t epoch) {
    const Result<std::int64_t> last = last_row(sql, epoch);
    if (!last) return last;
    const Result<std::int64_t> open = sql.integer(
        "SELECT coalesce(min(session_ref) & 1099511627775, 0) FROM open_session"
        " WHERE session_ref >> 40 = ?",
        epoch);
    if (!open) return open;
    return *open > 0 ? std::min(*last, *open - 1) : *last;
}

// Moves an end out of the middle of a session: down if that leaves something, else up.
Result<std::int64_t> session_border(Connection& sql, const SeqRange& range) {
    std::int64_t end = range.to;
    while (true) {
        const Result<std::int64_t> start = sql.integer(
            "SELECT coalesce(min(s.seq), 0)" + std::string(kSpanning), range.epoch, end);
        if (!start) return start;
        if (*start == 0) break;
        end = *start - 1;
    }
    if (end >= range.from) return end;
    end = range.to;
    while (true) {
        const Result<std::int64_t> stop = sql.integer(
            "SELECT coalesce(max(e.seq), 0)" + std::string(kSpanning), range.epoch, end);
        if (!stop) return stop;
        if (*stop == 0) return end;
        end = *stop;
    }
}

Result<std::optional<SeqRange>> range_in(Connection& sql, std::int64_t epoch,
                                         std::int64_t max_rows) {
    const Result<std::int64_t> from =
        sql.integer("SELECT coalesce(max(seq_to), 0) + 1 FROM bundle WHERE epoch = ?", epoch);
    if (!from) return from.error();
    const Result<std::int64_t> settled = last_settled(sql, epoch);
    if (!settled) return settled.error();
    if (*settled < *from) return std::optional<SeqRange>();
    SeqRange range{epoch, *from, std::min(*settled, *from + max_rows - 1)};
    const Result<std::int64_t> border = session_border(sql, range);
    if (!border) return border.error();
    range.to = *border;
    // A session that reaches past the settled rows waits until it is over.
    if (range.to > *settled) return std::optional<SeqRange>();
    return std::optional(range);
}

}  // namespace

Result<std::optional<SeqRange>> next_bundle_range(Database& db, std::int64_t max_rows) {
    const Result<std::vector<std::int64_t>> epochs = epochs_in_order(db.connection());
    if (!epochs) return epochs.error();
    for (const std::int64_t epoch : *epochs) {
        Result<std::optional<SeqRange>> range = range_in(db.connection(), epoch, max_rows);
        if (!range || *range) return range;
    }
    return std::optional<SeqRange>();
}

}  // namespace suluh::store
