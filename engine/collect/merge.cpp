#include "collect/merge.h"

#include <optional>

#include "collect/image_check.h"
#include "collect/merge_rows.h"
#include "sync/bundle.h"

namespace suluh::collect {

namespace {

using store::Connection;
using store::Statement;

// What is known of these bytes from an earlier time.
Result<std::optional<MergeResult>> find_known(Connection& db, const crypto::Hash& hash) {
    Result<Statement> row = db.prepare(
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

Result<bool> is_known(Connection& db, const std::string& kiosk) {
    const Result<std::int64_t> count = db.integer(
        "SELECT (SELECT count(*) FROM kiosk WHERE kiosk = ?1)"
        " + (SELECT count(*) FROM enrolled WHERE kiosk = ?1)",
        kiosk);
    if (!count) return count.error();
    return *count > 0;
}

Status meet(Connection& db, const sync::BundleHeader& header, const Trust& trust) {
    const Result<bool> known = is_known(db, header.kiosk);
    if (!known) return known.error();
    if (*known || !trust || trust({header.kiosk, header.facts.kiosk_name})) return {};
    return Error{Fault::refused, "not enrolled: " + header.kiosk +
                                     "; compare this id with the kiosk's maintenance screen, "
                                     "then: suluh-collect enrol " +
                                     header.kiosk};
}

// The kiosk's number here; at first contact its key is pinned.
Result<std::int64_t> number_of(Connection& db, const sync::BundleHeader& header,
                               std::int64_t now_ms) {
    const std::string_view key = crypto::view_of(header.kiosk_key);
    Result<Statement> insert = db.prepare(
        "INSERT INTO kiosk (kiosk, name, first_seen_ms, last_seen_ms, key) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (kiosk) DO UPDATE SET last_seen_ms = excluded.last_seen_ms,"
        " name = iif(excluded.name = '', name, excluded.name) WHERE key = excluded.key",
        header.kiosk, header.facts.kiosk_name, now_ms, now_ms);
    if (!insert) return insert.error();
    insert->bind_blob(5, key);
    if (Status s = insert->run(); !s) return s.error();
    if (db.changes() == 0) {
        return Error{Fault::refused,
                     "kiosk key: not the one that " + header.kiosk + " had at its first contact"};
    }
    return db.integer("SELECT id FROM kiosk WHERE kiosk = ?", header.kiosk);
}

Result<std::string> hash_at(Connection& db, std::int64_t kiosk, std::int64_t epoch,
                            std::int64_t number, const char* column) {
    Result<std::string> hash =
        db.text("SELECT " + std::string(column) +
                    " FROM bundle WHERE kiosk = ? AND epoch = ? AND number = ?",
                kiosk, epoch, number);
    if (!hash && hash.error().fault == Fault::not_found) return std::string();
    return hash;
}

// How the bundle contradicts its neighbours in the chain; empty: it does not.
Result<std::string> contradiction(Connection& db, std::int64_t kiosk,
                                  const sync::OpenedBundle& bundle) {
    const sync::BundleFacts& facts = bundle.header.facts;
    const auto neighbour = [&](std::int64_t number, const char* column) {
        return hash_at(db, kiosk, facts.epoch, number, column);
    };
    const Result<std::string> twin = neighbour(facts.number, "hash");
    if (!twin) return twin;
    if (!twin->empty()) return std::string("fork: another bundle with this number is merged");
    const Result<std::string> before = neighbour(facts.number - 1, "hash");
    if (!before) return before;
    if (!before->empty() && *before != crypto::view_of(facts.prev_hash)) {
        return std::string("fork: it does not follow the merged bundle before it");
    }
    const Result<std::string> after = neighbour(facts.number + 1, "prev_hash");
    if (!after) return after;
    if (!after->empty() && *after != crypto::view_of(bundle.hash)) {
        return std::string("fork: the merged bundle after it does not follow it");
    }
    return std::string();
}

Status set_aside(Connection& db, std::int64_t kiosk, const sync::OpenedBundle& bundle,
                 const std::string& reason, std::int64_t now_ms) {
    Result<Statement> insert = db.prepare(
        "INSERT INTO quarantine (kiosk, epoch, number, reason, found_ms, hash, image)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        kiosk, bundle.header.facts.epoch, bundle.header.facts.number, reason, now_ms);
    if (!insert) return insert.error();
    insert->bind_blob(6, crypto::view_of(bundle.hash));
    insert->bind_blob(7, bundle.image);
    return insert->run();
}

Status record(Connection& db, std::int64_t kiosk, const sync::OpenedBundle& bundle,
              std::int64_t now_ms) {
    const sync::BundleFacts& facts = bundle.header.facts;
    Result<Statement> insert = db.prepare(
        "INSERT INTO bundle (kiosk, epoch, number, seq_from, seq_to, rows, added_ms, hash,"
        " prev_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        kiosk, facts.epoch, facts.number, facts.seq_from, facts.seq_to, facts.rows, now_ms);
    if (!insert) return insert.error();
    insert->bind_blob(8, crypto::view_of(bundle.hash));
    insert->bind_blob(9, crypto::view_of(facts.prev_hash));
    return insert->run();
}

// Rows go in behind a savepoint, so that a contradiction found among them leaves none behind.
Result<std::string> merge_all_rows(Connection& db, Connection& image, const RowPlace& place,
                                   MergeResult& result) {
    if (Status s = db.exec("SAVEPOINT rows"); !s) return s.error();
    const Result<RowCounts> counts = merge_rows(db, image, place);
    if (!counts) return counts.error();
    if (!counts->conflict.empty()) {
        if (Status s = db.exec("ROLLBACK TO rows"); !s) return s.error();
    }
    if (Status s = db.exec("RELEASE rows"); !s) return s.error();
    if (counts->conflict.empty()) {
        result.rows_new = counts->inserted;
        result.rows_known = counts->known;
    }
    return counts->conflict;
}

}  // namespace

Status enrol_kiosk(CollectorDb& db, const std::string& kiosk, std::int64_t now_ms) {
    return db.connection().run("INSERT INTO enrolled VALUES (?, ?) ON CONFLICT (kiosk) DO NOTHING",
                               kiosk, now_ms);
}

Result<MergeResult> merge_bundle(CollectorDb& collector, std::string_view file,
                                 const crypto::SealKeyPair& key, std::int64_t now_ms,
                                 const Trust& trust) {
    Connection& db = collector.connection();
    Result<std::optional<MergeResult>> known = find_known(db, sync::bundle_hash(file));
    if (!known) return known.error();
    if (*known) return std::move(**known);
    const Result<sync::OpenedBundle> bundle = sync::open_bundle(file, key);
    if (!bundle) return bundle.error();
    if (Status s = meet(db, bundle->header, trust); !s) return s.error();
    Result<Connection> image = open_checked_image(*bundle);
    if (!image) return image.error();

    const sync::BundleFacts& facts = bundle->header.facts;
    MergeResult result;
    result.kiosk = bundle->header.kiosk;
    result.kiosk_name = facts.kiosk_name;
    result.epoch = facts.epoch;
    result.number = facts.number;
    Result<store::Transaction> work = store::Transaction::begin(db);
    if (!work) return work.error();
    const Result<std::int64_t> kiosk = number_of(db, bundle->header, now_ms);
    if (!kiosk) return kiosk.error();
    Result<std::string> reason = contradiction(db, *kiosk, *bundle);
    if (!reason) return reason.error();
    if (reason->empty()) {
        const RowPlace place{*kiosk, facts.epoch, facts.seq_from, facts.seq_to};
        reason = merge_all_rows(db, *image, place, result);
        if (!reason) return reason.error();
    }
    result.reason = *reason;
    result.outcome = reason->empty() ? MergeOutcome::merged : MergeOutcome::set_aside;
    Status kept = reason->empty() ? record(db, *kiosk, *bundle, now_ms)
                                  : set_aside(db, *kiosk, *bundle, *reason, now_ms);
    if (!kept) return kept.error();
    if (Status s = work->commit(); !s) return s.error();
    return result;
}

}  // namespace suluh::collect
