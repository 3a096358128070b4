#include "sync/receipts.h"

#include <algorithm>

#include "base/log.h"

namespace suluh::sync {
namespace {

bool same_bundle(const store::BundleRecord& a, const store::BundleRecord& b) {
    return a.number == b.number && a.range.epoch == b.range.epoch;
}

std::string named(const Receipt& receipt, const ReceiptEntry& entry) {
    return "receipt of " + receipt.collector + " for epoch " + std::to_string(entry.epoch) +
           ", bundle " + std::to_string(entry.number);
}

Status doubt_history(store::Database& db, const ReceiptEntry& entry, const std::string& what) {
    log_warning("sync", what + "; the bundles go on travelling");
    const Result<std::int64_t> epoch = db.epoch();
    if (!epoch) return epoch.error();
    if (*epoch != entry.epoch) return {};
    return db.begin_new_epoch(what);
}

Status record_entry(store::Database& db, const Receipt& receipt, const ReceiptEntry& entry) {
    const Result<store::ReceiptEffect> effect =
        store::record_receipt(db, {receipt.collector, entry.epoch, entry.number, entry.chain_hash});
    if (!effect) return effect.error();
    switch (*effect) {
        case store::ReceiptEffect::recorded:
            log_info("sync", named(receipt, entry) + " is recorded");
            return {};
        case store::ReceiptEffect::known: return {};
        case store::ReceiptEffect::unknown_bundle:
            return doubt_history(db, entry, named(receipt, entry) + " is not known here");
        case store::ReceiptEffect::other_chain:
            return doubt_history(db, entry, named(receipt, entry) + " speaks of another file");
    }
    return Error{Fault::internal, "unknown effect of a receipt"};
}

}  // namespace

Result<std::vector<store::BundleRecord>> record_receipts(store::Database& db,
                                                         const std::vector<Receipt>& receipts) {
    Result<std::vector<store::BundleRecord>> before = store::unreceipted_bundles(db);
    if (!before) return before;
    for (const Receipt& receipt : receipts) {
        for (const ReceiptEntry& entry : receipt.entries) {
            if (Status s = record_entry(db, receipt, entry); !s) return s.error();
        }
    }
    const Result<std::vector<store::BundleRecord>> after = store::unreceipted_bundles(db);
    if (!after) return after;
    std::erase_if(*before, [&](const store::BundleRecord& bundle) {
        return std::any_of(after->begin(), after->end(), [&](const store::BundleRecord& other) {
            return same_bundle(bundle, other);
        });
    });
    return before;
}

}  // namespace suluh::sync
