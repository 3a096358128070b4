#include "sync/deliver.h"

#include <algorithm>
#include <future>

#include "base/in_parallel.h"
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

namespace {

using Bytes = std::vector<Result<std::string>>;

class Delivery {
public:
    Delivery(Drop& drop, const Outbox& outbox, const std::vector<SealedBundle>& bundles,
             const BatchRule& rule)
        : drop_(drop), outbox_(outbox), bundles_(bundles), rule_(rule), bytes_(rule.first_bytes) {}

    [[nodiscard]] Delivered run(const std::function<bool(const DeliveryStep&)>& progress);

private:
    [[nodiscard]] std::size_t end_of_batch(std::size_t from) const;
    [[nodiscard]] Bytes read(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::vector<Cargo> packed(std::size_t from, Bytes bytes);
    void lay_down(const std::vector<Cargo>& cargo);
    void learn_from(std::chrono::steady_clock::duration took);

    Drop& drop_;
    const Outbox& outbox_;
    const std::vector<SealedBundle>& bundles_;
    BatchRule rule_;
    std::int64_t bytes_;  // of the next batch
    Delivered delivered_;
};

// At least one bundle, whatever its size.
std::size_t Delivery::end_of_batch(std::size_t from) const {
    std::size_t to = from;
    std::int64_t bytes = 0;
    while (to < bundles_.size() && to - from < rule_.most_bundles) {
        bytes += bundles_[to].size;
        if (to > from && bytes > bytes_) break;
        ++to;
    }
    return to;
}

Bytes Delivery::read(std::size_t from, std::size_t to) const {
    Bytes bytes(to - from);
    in_parallel(bytes.size(), [&](std::size_t i) { bytes[i] = outbox_.read(bundles_[from + i]); });
    return bytes;
}

std::vector<Cargo> Delivery::packed(std::size_t from, Bytes bytes) {
    std::vector<Cargo> cargo;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i]) {
            cargo.push_back({bundles_[from + i], std::move(*bytes[i])});
        } else {
            log_error("sync", bytes[i].error().detail);
            delivered_.unreadable.push_back(bytes[i].error());
        }
    }
    return cargo;
}

void Delivery::lay_down(const std::vector<Cargo>& cargo) {
    const auto begin = std::chrono::steady_clock::now();
    const Laid laid = drop_.put_all(cargo);
    learn_from(std::chrono::steady_clock::now() - begin);
    for (std::size_t i = 0; i < cargo.size(); ++i) {
        if (!laid.placed[i]) continue;
        delivered_.there.push_back(cargo[i].bundle);
        if (*laid.placed[i] == Placed::now) delivered_.placed_now.push_back(cargo[i].bundle);
    }
    if (laid.ended_by) delivered_.ended_by = medium_error(*laid.ended_by, drop_.name());
}

void Delivery::learn_from(std::chrono::steady_clock::duration took) {
    if (took < rule_.quick) bytes_ = std::min(bytes_ * 4, rule_.most_bytes);
    if (took > rule_.slow) bytes_ = std::max(bytes_ / 2, rule_.least_bytes);
}

Delivered Delivery::run(const std::function<bool(const DeliveryStep&)>& progress) {
    DeliveryStep step;
    step.total = bundles_.size();
    for (const SealedBundle& bundle : bundles_) step.bytes_total += bundle.size;
    std::size_t from = 0, to = end_of_batch(0);
    Bytes bytes = read(from, to);
    while (from < bundles_.size()) {
        if (!progress(step)) {
            delivered_.stopped = true;
            return std::move(delivered_);
        }
        const std::vector<Cargo> cargo = packed(from, std::move(bytes));
        // The next batch is read and checked while the medium is busy with this one.
        const std::size_t after = end_of_batch(to);
        std::future<Bytes> next =
            std::async(std::launch::async, [this, to, after] { return read(to, after); });
        lay_down(cargo);
        bytes = next.get();
        if (delivered_.ended_by) return std::move(delivered_);
        for (; from < to; ++from) {
            ++step.done;
            step.bytes_done += bundles_[from].size;
        }
        to = after;
    }
    (void)progress(step);
    return std::move(delivered_);
}

}  // namespace

Delivered deliver(Drop& drop, const Outbox& outbox, const std::vector<SealedBundle>& bundles,
                  const std::function<bool(const DeliveryStep&)>& progress, const BatchRule& rule) {
    return Delivery(drop, outbox, bundles, rule).run(progress);
}

}  // namespace suluh::sync
