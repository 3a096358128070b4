#include "store/bundles.h"

#include <algorithm>

#include "store/schema.h"

namespace suluh::store {

namespace {

// No receipt reaches it. What retention has taken since then cannot travel again, even if its
// receipt should lose its worth (store/retention).
constexpr std::string_view kUncovered =
    "b.number > (SELECT coalesce(max(number), 0) FROM receipt r WHERE r.epoch = b.epoch)"
    " AND b.number > coalesce((SELECT CAST(value AS INTEGER) FROM meta"
    "  WHERE key = 'pruned ' || b.epoch), 0)";

constexpr std::string_view kBundleColumns =
    "SELECT number, epoch, seq_from, seq_to, hash, prev_hash, size, file FROM bundle ";

crypto::Hash hash_of(const std::string& bytes) {
    crypto::Hash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

BundleRecord read_bundle(const Statement& row) {
    return {row.integer(0),       {row.integer(1), row.integer(2), row.integer(3)},
            hash_of(row.text(4)), hash_of(row.text(5)),
            row.integer(6),       row.text(7)};
}

Result<std::optional<BundleRecord>> first_bundle(Result<Statement> row) {
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return std::optional<BundleRecord>();
    return std::optional(read_bundle(*row));
}

Error does_not_follow(std::string_view what) {
    return Error{Fault::refused,
                 "recording a bundle: its " + std::string(what) + " does not follow the last one"};
}

Status check_follows(const std::optional<BundleRecord>& last, const BundleRecord& bundle) {
    if (bundle.range.from > bundle.range.to) return does_not_follow("range");
    if (!last) {
        if (bundle.number != 1) return does_not_follow("number");
        if (bundle.prev_hash != crypto::Hash{}) return does_not_follow("previous hash");
        return {};
    }
    if (bundle.number != last->number + 1) return does_not_follow("number");
    if (bundle.range.from != last->range.to + 1) return does_not_follow("range");
    if (bundle.prev_hash != last->hash) return does_not_follow("previous hash");
    return {};
}

}  // namespace

Result<std::optional<BundleRecord>> last_bundle(Database& db, std::int64_t epoch) {
    return first_bundle(db.connection().prepare(
        std::string(kBundleColumns) + "WHERE epoch = ? ORDER BY number DESC LIMIT 1", epoch));
}

Result<std::optional<BundleRecord>> find_bundle(Database& db, std::int64_t epoch,
                                                std::int64_t number) {
    return first_bundle(db.connection().prepare(
        std::string(kBundleColumns) + "WHERE epoch = ? AND number = ?", epoch, number));
}

Result<std::optional<BundleRecord>> bundle_after(Database& db, std::int64_t epoch,
                                                 std::int64_t number) {
    return first_bundle(db.connection().prepare(
        std::string(kBundleColumns) + "WHERE epoch = ? AND number > ? ORDER BY number LIMIT 1",
        epoch, number));
}

Status record_bundle(Database& db, const BundleRecord& bundle) {
    const Result<std::optional<BundleRecord>> last = last_bundle(db, bundle.range.epoch);
    if (!last) return last.error();
    if (Status s = check_follows(*last, bundle); !s) return s;
    // First: once a bundle is known it may leave, and a database put back behind it must be
    // noticed.
    if (Status s = db.mark_high_water(); !s) return s.error().within("recording a bundle");
    return db.transact([&]() -> Status {
        Result<Statement> insert = db.connection().prepare(
            "INSERT INTO bundle (epoch, number, seq_from, seq_to, size, file, wall_ms, hash,"
            " prev_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            bundle.range.epoch, bundle.number, bundle.range.from, bundle.range.to, bundle.size,
            bundle.file, db.clock().wall_ms());
        if (!insert) return insert.error();
        insert->bind_blob(8, crypto::view_of(bundle.hash));
        insert->bind_blob(9, crypto::view_of(bundle.prev_hash));
        return insert->run();
    });
}

Result<std::vector<BundleRecord>> unreceipted_bundles(Database& db) {
    Result<Statement> row = db.connection().prepare(
        "SELECT b.number, b.epoch, b.seq_from, b.seq_to, b.hash, b.prev_hash, b.size, b.file"
        " FROM bundle b JOIN epoch_log l ON l.epoch = b.epoch WHERE " +
        std::string(kUncovered) + " ORDER BY l.ordinal, b.number");
    if (!row) return row.error();
    std::vector<BundleRecord> bundles;
    while (true) {
        const Result<bool> more = row->step();
        if (!more) return more.error();
        if (!*more) return bundles;
        bundles.push_back(read_bundle(*row));
    }
}

Status record_delivery(Database& db, const BundleRecord& bundle, std::string_view drop) {
    return db.transact([&] {
        return db.connection().run(
            "INSERT INTO delivery (epoch, number, \"drop\", wall_ms) VALUES (?, ?, ?, ?)",
            bundle.range.epoch, bundle.number, drop, db.clock().wall_ms());
    });
}

Result<ReceiptEffect> record_receipt(Database& db, const ReceiptRecord& receipt) {
    const Result<std::optional<BundleRecord>> bundle =
        find_bundle(db, receipt.epoch, receipt.number);
    if (!bundle) return bundle.error();
    if (!*bundle) return ReceiptEffect::unknown_bundle;
    if ((*bundle)->hash != receipt.chain_hash) return ReceiptEffect::other_chain;
    const Result<std::int64_t> known = db.connection().integer(
        "SELECT coalesce(max(number), 0) FROM receipt WHERE collector = ? AND epoch = ?",
        receipt.collector, receipt.epoch);
    if (!known) return known.error();
    if (*known >= receipt.number) return ReceiptEffect::known;
    Status s = db.transact([&]() -> Status {
        Result<Statement> upsert = db.connection().prepare(
            "INSERT INTO receipt (collector, epoch, number, wall_ms, chain_hash)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (collector, epoch) DO UPDATE SET"
            " number = excluded.number, wall_ms = excluded.wall_ms,"
            " chain_hash = excluded.chain_hash",
            receipt.collector, receipt.epoch, receipt.number, db.clock().wall_ms());
        if (!upsert) return upsert.error();
        upsert->bind_blob(5, crypto::view_of(receipt.chain_hash));
        return upsert->run();
    });
    if (!s) return s.error();
    return ReceiptEffect::recorded;
}

Result<TransferState> transfer_state(Database& db) {
    TransferState state;
    std::string rows;
    std::string unbundled;
    for (const Table& table : typed_tables()) {
        const std::string name(table.name);
        rows += (rows.empty() ? "" : " + ") + ("(SELECT count(*) FROM " + name + ")");
        unbundled += (unbundled.empty() ? "" : " + ") +
                     ("(SELECT count(*) FROM " + name +
                      " t WHERE t.seq > coalesce((SELECT"
                      " max(seq_to) FROM bundle b WHERE b.epoch = t.epoch), 0))");
    }
    Result<Statement> row = db.connection().prepare(
        "SELECT (SELECT count(*) FROM bundle), (SELECT count(*) FROM bundle b WHERE " +
        std::string(kUncovered) + "), " + rows + ", " + unbundled +
        ", coalesce((SELECT wall_ms FROM delivery ORDER BY id DESC LIMIT 1), 0)");
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    state.bundles = row->integer(0);
    state.unreceipted = row->integer(1);
    state.rows = row->integer(2);
    state.unbundled_rows = row->integer(3);
    state.last_delivery_wall_ms = row->integer(4);
    return state;
}

}  // namespace suluh::store
