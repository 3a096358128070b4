// From rows to a registered bundle, in three moves: read (writer thread), seal (any thread),
// register (writer thread). A cut between any two leaves nothing half done: see Outbox.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/seal.h"
#include "crypto/sign.h"
#include "store/bundles.h"
#include "store/export.h"
#include "sync/outbox.h"

namespace suluh::sync {

// Small enough that the writer thread is back with the answers within a moment.
constexpr std::int64_t kRowsPerBundle = 5'000;

struct NextRows {
    store::SeqRange range;
    std::int64_t number = 0;
    crypto::Hash prev_hash{};
    store::Export content;
};

// The rows of the next bundle; nothing when all closed sessions are in bundles.
[[nodiscard]] Result<std::optional<NextRows>> next_rows(store::Database& db,
                                                        std::int64_t max_rows = kRowsPerBundle);

struct Sealer {
    std::string kiosk_name;
    const crypto::SigningKey* key = nullptr;  // borrowed
    std::vector<crypto::SealPublicKey> recipients;
};

// Seals into the outbox and says what to register with store::record_bundle. Where an earlier run
// was cut after sealing this very number, its file is taken up again, so that one number never gets
// two contents.
[[nodiscard]] Result<store::BundleRecord> seal_rows(const NextRows& rows, const Sealer& sealer,
                                                    const Outbox& outbox);

[[nodiscard]] SealedBundle sealed_bundle(const store::BundleRecord& record);

}  // namespace suluh::sync
