// What of this kiosk's rows has been packed into bundles, where they went and what was received.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/hash.h"
#include "store/database.h"

namespace suluh::store {

struct SeqRange {
    std::int64_t epoch = 0;
    std::int64_t from = 0, to = 0;  // both inclusive
    friend bool operator==(const SeqRange&, const SeqRange&) = default;
};

// The rows that no bundle holds yet, oldest epoch first, up to (not with) the first row of a
// session that is still open. Nothing when there is none. At most about max_rows rows, but never
// less than one whole session.
[[nodiscard]] Result<std::optional<SeqRange>> next_bundle_range(Database& db,
                                                                std::int64_t max_rows = 50'000);

struct BundleRecord {
    std::int64_t number = 0;  // 1, 2, 3... within the epoch
    SeqRange range{};
    crypto::Hash hash{};       // of the whole file
    crypto::Hash prev_hash{};  // zeros for number 1
    std::int64_t size = 0;     // bytes of the file
    std::string file{};        // its name in the outbox
};

[[nodiscard]] Result<std::optional<BundleRecord>> last_bundle(Database& db, std::int64_t epoch);
[[nodiscard]] Result<std::optional<BundleRecord>> find_bundle(Database& db, std::int64_t epoch,
                                                              std::int64_t number);
// The first one with a higher number: the next, or behind a gap that a damaged database left.
[[nodiscard]] Result<std::optional<BundleRecord>> bundle_after(Database& db, std::int64_t epoch,
                                                               std::int64_t number);
// Number, range and prev_hash must follow the last bundle of the epoch (Fault::refused names which
// does not); marks the high water before it commits.
[[nodiscard]] Status record_bundle(Database& db, const BundleRecord& bundle);
// All bundles no accepted receipt covers, oldest first: what every drop gets.
[[nodiscard]] Result<std::vector<BundleRecord>> unreceipted_bundles(Database& db);

// A bundle was copied whole to a drop (its name as people see it: a volume label or folder).
[[nodiscard]] Status record_delivery(Database& db, const BundleRecord& bundle,
                                     std::string_view drop);

struct ReceiptRecord {
    std::string collector{};
    std::int64_t epoch = 0;
    std::int64_t number = 0;  // all of 1..number are merged there
    crypto::Hash chain_hash{};
};
enum class ReceiptEffect { recorded, known, unknown_bundle, other_chain };
// Checks against our own bundles: chain_hash must be our bundle's. A lower number than known
// changes nothing (known). unknown_bundle: this database went back, or it is not ours.
[[nodiscard]] Result<ReceiptEffect> record_receipt(Database& db, const ReceiptRecord& receipt);

struct TransferState {
    std::int64_t bundles = 0, unreceipted = 0;
    std::int64_t rows = 0, unbundled_rows = 0;
    std::int64_t last_delivery_wall_ms = 0;  // 0: never
};
[[nodiscard]] Result<TransferState> transfer_state(Database& db);

}  // namespace suluh::store
