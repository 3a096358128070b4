#include "sync/deliver.h"

#include <algorithm>

#include "base/log.h"
#include "sync/names.h"

namespace suluh::sync {
namespace {

// Faults of the medium: the next file would meet the same. Everything else concerns one file.
bool ends_reading(Fault fault) {
    return fault == Fault::gone || fault == Fault::io || fault == Fault::timed_out;
}

// A folder that was there when the drop was opened and is not any more went with its medium.
Error medium_error(Error error, const std::string& drop) {
    if (error.fault == Fault::not_found) error.fault = Fault::gone;
    return error.within(drop);
}

Result<Receipt> check_receipt(std::string_view bytes, std::string_view kiosk,
                              const ResultKeys& keys, std::set<std::string>& revoked) {
    Result<Receipt> receipt = verify_receipt(bytes);
    if (!receipt) return receipt;
    if (keys.revoked.contains(receipt->collector)) {
        revoked.insert(receipt->collector);
        return Error{Fault::refused, "the key of collector " + receipt->collector + " is revoked"};
    }
    const std::vector<crypto::PublicKey>& trusted = keys.collectors;
    const bool known =
        std::find(trusted.begin(), trusted.end(), receipt->collector_key) != trusted.end();
    if (!known) {
        return Error{Fault::refused,
                     "collector " + receipt->collector + " is not in this kiosk's configuration"};
    }
    if (receipt->kiosk != kiosk) {
        return Error{Fault::refused, "it is for kiosk " + receipt->kiosk};
    }
    return receipt;
}

// Trusted collectors by their own names first, so that a crowd of forged names cannot hide them.
Result<std::vector<std::string>> candidate_names(Drop& drop, std::string_view kiosk,
                                                 const std::vector<crypto::PublicKey>& trusted) {
    std::vector<std::string> names;
    for (const crypto::PublicKey& key : trusted) {
        names.push_back(receipt_name(kiosk, collector_id(key)));
    }
    const Result<std::vector<std::string>> listed = drop.receipt_names();
    if (!listed) return listed.error();
    for (const std::string& name : *listed) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    return names;
}

}  // namespace

Result<FoundReceipts> read_receipts(Drop& drop, std::string_view kiosk, const ResultKeys& keys) {
    const Result<std::vector<std::string>> names = candidate_names(drop, kiosk, keys.collectors);
    if (!names) return names.error();
    FoundReceipts found;
    for (const std::string& name : *names) {
        const Result<std::string> bytes = drop.read_receipt(name);
        if (!bytes && ends_reading(bytes.error().fault)) return bytes.error();
        if (!bytes && bytes.error().fault == Fault::not_found) continue;
        Result<Receipt> receipt = bytes ? check_receipt(*bytes, kiosk, keys, found.revoked)
                                        : Result<Receipt>(bytes.error());
        if (receipt) {
            found.good.push_back(std::move(*receipt));
        } else {
            log_info("sync",
                     drop.name() + ": receipt " + name + " ignored: " + receipt.error().detail);
        }
    }
    return found;
}

Delivered deliver(Drop& drop, const Outbox& outbox, const std::vector<SealedBundle>& bundles,
                  const std::function<bool(const DeliveryStep&)>& progress) {
    Delivered delivered;
    DeliveryStep step;
    step.total = bundles.size();
    for (const SealedBundle& bundle : bundles) step.bytes_total += bundle.size;
    for (const SealedBundle& bundle : bundles) {
        if (!progress(step)) {
            delivered.stopped = true;
            return delivered;
        }
        const Result<std::string> bytes = outbox.read(bundle);
        if (!bytes) {
            log_error("sync", bytes.error().detail);
            delivered.unreadable.push_back(bytes.error());
        } else {
            const Result<Placed> placed = drop.put(bundle, *bytes);
            if (!placed) {
                delivered.ended_by = medium_error(placed.error(), drop.name());
                return delivered;
            }
            delivered.there.push_back(bundle);
            if (*placed == Placed::now) delivered.placed_now.push_back(bundle);
        }
        ++step.done;
        step.bytes_done += bundle.size;
    }
    (void)progress(step);
    return delivered;
}

}  // namespace suluh::sync
