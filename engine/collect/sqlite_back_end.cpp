#include "collect/sqlite_back_end.h"

#include <sqlite3.h>

#include <algorithm>

#include "collect/sqlite_clocks.h"
#include "collect/sqlite_rows.h"

namespace suluh::collect {

namespace {

using store::Connection;
using store::Statement;

crypto::Hash hash_from(const std::string& bytes) {
    crypto::Hash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

class SqliteBackEnd final : public BackEnd {
public:
    SqliteBackEnd(Connection& db, SqliteRows rows) : db_(db), rows_(std::move(rows)) {}

    [[nodiscard]] Result<std::optional<MergeResult>> find(const crypto::Hash& hash) override;
    [[nodiscard]] Result<bool> knows_kiosk(const std::string& kiosk) override;
    [[nodiscard]] Status enrol(const std::string& kiosk, std::int64_t now_ms) override;
    [[nodiscard]] Result<MergeResult> merge(Batch& batch, std::int64_t now_ms) override;
    [[nodiscard]] Status record_refusal(const Refusal& refusal, std::int64_t now_ms) override;
    [[nodiscard]] Status forget_refusal(const crypto::Hash& hash) override;
    [[nodiscard]] Status correct_clocks() override { return correct_marked_clocks(db_); }
    [[nodiscard]] Result<std::vector<ChainLink>> chain(const std::string& kiosk) override;
    [[nodiscard]] Status record_receipt(const std::string& kiosk,
                                        const std::vector<ReceiptReach>& reach,
                                        std::int64_t now_ms) override;

private:
    [[nodiscard]] Result<MergeResult> merge_within(Batch& batch, std::int64_t now_ms);
    [[nodiscard]] Result<std::int64_t> number_of(const BatchFacts& facts, std::int64_t now_ms);
    [[nodiscard]] Result<Neighbours> neighbours(std::int64_t kiosk, const BatchFacts& facts);
    [[nodiscard]] Result<std::string> merge_rows(Batch& batch, const RowPlace& place,
                                                 MergeResult& result);
    [[nodiscard]] Status record(std::int64_t kiosk, const BatchFacts& facts, std::int64_t now_ms);
    [[nodiscard]] Status set_aside(std::int64_t kiosk, const Batch& batch,
                                   const std::string& reason, std::int64_t now_ms);

    Connection& db_;
    SqliteRows rows_;
    std::int64_t changes_ = 0;  // of the connection, after the last merge
};

Result<std::optional<MergeResult>> SqliteBackEnd::find(const crypto::Hash& hash) {
    Result<Statement> row = db_.prepare(
        "SELECT k.kiosk, k.name, b.epoch, b.number, '' FROM bundle b JOIN kiosk k ON k.id = b.kiosk"
        " WHERE b.hash = ?1 UNION ALL"
        " SELECT k.kiosk, k.name, q.epoch, q.number, q.reason FROM quarantine q"
        " JOIN kiosk k ON k.id = q.kiosk WHERE q.hash = ?1");
    if (!row) return row.error();
    row->bind_blob(1, crypto::view_of(hash));
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return std::optional<MergeResult>();
    MergeResult result;
    result.kiosk = row->text(0);
    result.kiosk_name = row->text(1);
    result.epoch = row->integer(2);
    result.number = row->integer(3);
    result.reason = row->text(4);
    result.outcome = result.reason.empty() ? MergeOutcome::known : MergeOutcome::set_aside;
    return std::optional(std::move(result));
}

Result<bool> SqliteBackEnd::knows_kiosk(const std::string& kiosk) {
    const Result<std::int64_t> count = db_.integer(
        "SELECT (SELECT count(*) FROM kiosk WHERE kiosk = ?1)"
        " + (SELECT count(*) FROM enrolled WHERE kiosk = ?1)",
        kiosk);
    if (!count) return count.error();
    return *count > 0;
}

Status SqliteBackEnd::enrol(const std::string& kiosk, std::int64_t now_ms) {
    return db_.run("INSERT INTO enrolled VALUES (?, ?) ON CONFLICT (kiosk) DO NOTHING", kiosk,
                   now_ms);
}

// The kiosk's number here; at first contact its key is pinned.
Result<std::int64_t> SqliteBackEnd::number_of(const BatchFacts& facts, std::int64_t now_ms) {
    Result<Statement> insert = db_.prepare(
        "INSERT INTO kiosk (kiosk, name, first_seen_ms, last_seen_ms, key) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (kiosk) DO UPDATE SET last_seen_ms = excluded.last_seen_ms,"
        " name = iif(excluded.name = '', name, excluded.name) WHERE key = excluded.key",
        facts.kiosk, facts.kiosk_name, now_ms, now_ms);
    if (!insert) return insert.error();
    insert->bind_blob(5, crypto::view_of(facts.kiosk_key));
    if (Status s = insert->run(); !s) return s.error();
    if (db_.changes() == 0) {
        return Error{Fault::refused,
                     "kiosk key: not the one that " + facts.kiosk + " had at its first contact"};
    }
    return db_.integer("SELECT id FROM kiosk WHERE kiosk = ?", facts.kiosk);
}

Result<Neighbours> SqliteBackEnd::neighbours(std::int64_t kiosk, const BatchFacts& facts) {
    Result<Statement> row = db_.prepare(
        "SELECT number, hash, prev_hash FROM bundle"
        " WHERE kiosk = ? AND epoch = ? AND number BETWEEN ? AND ?",
        kiosk, facts.epoch, facts.number - 1, facts.number + 1);
    if (!row) return row.error();
    Neighbours beside;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return beside;
        const std::int64_t number = row->integer(0);
        if (number < facts.number) beside.before = row->text(1);
        if (number == facts.number) beside.twin = row->text(1);
        if (number > facts.number) beside.after_prev = row->text(2);
    }
}

Status SqliteBackEnd::set_aside(std::int64_t kiosk, const Batch& batch, const std::string& reason,
                                std::int64_t now_ms) {
    const BatchFacts& facts = batch.facts();
    Result<Statement> insert = db_.prepare(
        "INSERT INTO quarantine (kiosk, epoch, number, reason, found_ms, hash, image)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        kiosk, facts.epoch, facts.number, reason, now_ms);
    if (!insert) return insert.error();
    insert->bind_blob(6, crypto::view_of(facts.hash));
    insert->bind_blob(7, batch.image());
    return insert->run();
}

Status SqliteBackEnd::record(std::int64_t kiosk, const BatchFacts& facts, std::int64_t now_ms) {
    Result<Statement> insert = db_.prepare(
        "INSERT INTO bundle (kiosk, epoch, number, seq_from, seq_to, rows, added_ms, hash,"
        " prev_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        kiosk, facts.epoch, facts.number, facts.seq_from, facts.seq_to, facts.rows, now_ms);
    if (!insert) return insert.error();
    insert->bind_blob(8, crypto::view_of(facts.hash));
    insert->bind_blob(9, crypto::view_of(facts.prev_hash));
    if (Status s = insert->run(); !s) return s;
    return db_.run("DELETE FROM refused WHERE kiosk = ? AND epoch IN (0, ?) AND number = ?",
                   facts.kiosk, facts.epoch, facts.number);
}

// Rows go in behind a savepoint, so that a contradiction found among them leaves none behind.
Result<std::string> SqliteBackEnd::merge_rows(Batch& batch, const RowPlace& place,
                                              MergeResult& result) {
    if (Status s = db_.exec("SAVEPOINT rows"); !s) return s.error();
    const Result<RowCounts> counts = rows_.merge(batch, place);
    if (!counts) return counts.error();
    if (!counts->conflict.empty()) {
        rows_.taken_back();
        if (Status s = db_.exec("ROLLBACK TO rows"); !s) return s.error();
    }
    if (Status s = db_.exec("RELEASE rows"); !s) return s.error();
    if (!counts->conflict.empty()) return counts->conflict;
    result.rows_new = counts->inserted;
    result.rows_known = counts->known;
    const DueClock due{place.kiosk, place.epoch, batch.facts().number};
    if (Status s = mark_clock(db_, due, counts->odd_clock); !s) return s.error();
    return std::string();
}

Result<MergeResult> SqliteBackEnd::merge_within(Batch& batch, std::int64_t now_ms) {
    const BatchFacts& facts = batch.facts();
    MergeResult result;
    result.kiosk = facts.kiosk;
    result.kiosk_name = facts.kiosk_name;
    result.epoch = facts.epoch;
    result.number = facts.number;
    Result<store::Transaction> work = store::Transaction::begin(db_);
    if (!work) return work.error();
    const Result<std::int64_t> kiosk = number_of(facts, now_ms);
    if (!kiosk) return kiosk.error();
    const Result<Neighbours> beside = neighbours(*kiosk, facts);
    if (!beside) return beside.error();
    Result<std::string> reason = contradiction(facts, *beside);
    if (reason->empty()) {
        const RowPlace place{*kiosk, facts.epoch, facts.seq_from, facts.seq_to, now_ms};
        reason = merge_rows(batch, place, result);
        if (!reason) return reason.error();
    }
    result.reason = *reason;
    result.outcome = reason->empty() ? MergeOutcome::merged : MergeOutcome::set_aside;
    Status kept =
        reason->empty() ? record(*kiosk, facts, now_ms) : set_aside(*kiosk, batch, *reason, now_ms);
    if (!kept) return kept.error();
    if (Status s = work->commit(); !s) return s.error();
    return result;
}

Result<MergeResult> SqliteBackEnd::merge(Batch& batch, std::int64_t now_ms) {
    // Somebody may have removed rows and texts since.
    if (sqlite3_total_changes64(db_.handle()) != changes_) rows_.taken_back();
    Result<MergeResult> result = merge_within(batch, now_ms);
    if (!result) rows_.taken_back();
    changes_ = sqlite3_total_changes64(db_.handle());
    return result;
}

Status SqliteBackEnd::record_refusal(const Refusal& refusal, std::int64_t now_ms) {
    // What nobody replaced in a quarter of a year nobody will; and numbers of rubbish never come.
    constexpr std::int64_t kKeepMs = std::int64_t{90} * 86'400'000;
    if (Status s = db_.run("DELETE FROM refused WHERE found_ms < ?", now_ms - kKeepMs); !s)
        return s;
    Result<Statement> insert = db_.prepare(
        "INSERT INTO refused (kiosk, epoch, number, reason, file, found_ms, hash)"
        " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE NOT EXISTS"
        " (SELECT 1 FROM bundle b JOIN kiosk k ON k.id = b.kiosk"
        " WHERE k.kiosk = ?1 AND (?2 = 0 OR b.epoch = ?2) AND b.number = ?3)"
        " ON CONFLICT (hash) DO UPDATE SET reason = excluded.reason, file = excluded.file,"
        " found_ms = excluded.found_ms",
        refusal.kiosk, refusal.epoch, refusal.number, refusal.reason, refusal.file, now_ms);
    if (!insert) return insert.error();
    insert->bind_blob(7, crypto::view_of(refusal.hash));
    return insert->run();
}

Status SqliteBackEnd::forget_refusal(const crypto::Hash& hash) {
    Result<Statement> gone = db_.prepare("DELETE FROM refused WHERE hash = ?");
    if (!gone) return gone.error();
    gone->bind_blob(1, crypto::view_of(hash));
    return gone->run();
}

Result<std::vector<ChainLink>> SqliteBackEnd::chain(const std::string& kiosk) {
    Result<Statement> row = db_.prepare(
        "SELECT b.epoch, b.number, b.hash, b.prev_hash, b.added_ms FROM bundle b"
        " JOIN kiosk k ON k.id = b.kiosk WHERE k.kiosk = ? ORDER BY b.epoch, b.number",
        kiosk);
    if (!row) return row.error();
    std::vector<ChainLink> links;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return links;
        links.push_back({row->integer(0), row->integer(1), hash_from(row->text(2)),
                         hash_from(row->text(3)), row->integer(4)});
    }
}

Status SqliteBackEnd::record_receipt(const std::string& kiosk,
                                     const std::vector<ReceiptReach>& reach, std::int64_t now_ms) {
    Result<store::Transaction> work = store::Transaction::begin(db_);
    if (!work) return work.error();
    for (const ReceiptReach& one : reach) {
        Status kept = db_.run(
            "INSERT INTO receipt SELECT id, ?2, ?3, ?4 FROM kiosk WHERE kiosk = ?1"
            " ON CONFLICT (kiosk, epoch) DO UPDATE SET number = excluded.number,"
            " written_ms = excluded.written_ms",
            kiosk, one.epoch, one.number, now_ms);
        if (!kept) return kept;
    }
    return work->commit();
}

}  // namespace

Result<std::unique_ptr<BackEnd>> make_sqlite_back_end(Connection& db) {
    Result<SqliteRows> rows = SqliteRows::over(db);
    if (!rows) return rows.error();
    return std::unique_ptr<BackEnd>(std::make_unique<SqliteBackEnd>(db, std::move(*rows)));
}

}  // namespace suluh::collect
