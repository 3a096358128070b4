// A kiosk's database with sessions in it, and a collector to answer its bundles.
#pragma once

#include "base/clock.h"
#include "stick_fixture.h"
#include "store/attempts.h"
#include "store/bundles.h"
#include "store/database.h"
#include "store/writer.h"
#include "sync/receipt.h"
#include "sync/receipts.h"
#include "sync/sealing.h"

namespace suluh::sync {

inline store::Database open_store(const fs::path& folder, const Clock& clock) {
    store::OpenOptions options;
    options.folder = folder;
    options.machine = "test machine";
    options.reserve_bytes = 4096;
    Result<store::Database> db = store::Database::open(options, clock);
    EXPECT_TRUE(db) << (db ? "" : db.error().detail);
    return std::move(*db);
}

// A guest's closed visit of `events` things.
inline void add_session(store::Database& db, int events = 2) {
    const Result<store::Ref> session = store::start_session(db, std::nullopt);
    ASSERT_TRUE(session) << session.error().detail;
    for (int i = 0; i < events; ++i) {
        ASSERT_TRUE(store::add_event(db, {*session, {}, "seen", Value(i)}));
    }
    ASSERT_TRUE(store::end_session(db, *session, "leave"));
}

inline Sealer office_sealer(const crypto::SigningKey& key) {
    return {"Kios Uji", &key, {office_key().public_key()}};
}

// One bundle by the three moves; nothing when there is nothing to seal.
inline std::optional<store::BundleRecord> seal_one(store::Database& db, const Sealer& sealer,
                                                   const Outbox& outbox) {
    const Result<std::optional<NextRows>> rows = next_rows(db);
    EXPECT_TRUE(rows) << (rows ? "" : rows.error().detail);
    if (!rows || !*rows) return std::nullopt;
    const Result<store::BundleRecord> record = seal_rows(**rows, sealer, outbox);
    EXPECT_TRUE(record) << (record ? "" : record.error().detail);
    const Status recorded = store::record_bundle(db, *record);
    EXPECT_TRUE(recorded) << (recorded ? "" : recorded.error().detail);
    return *record;
}

inline Receipt receipt_for(std::int64_t epoch, std::int64_t number, const crypto::Hash& hash) {
    return *verify_receipt(
        *make_receipt({"Dinas", kiosk(), {{epoch, number, hash}}}, collector_key()));
}

}  // namespace suluh::sync
