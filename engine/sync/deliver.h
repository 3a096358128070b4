// Lays bundles on a drop and reads the receipts that lie there. Decides, moves nothing by itself.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "crypto/sign.h"
#include "sync/drop.h"
#include "sync/receipt.h"

namespace suluh::sync {

// Receipts on the drop that a trusted collector signed for this kiosk. Unknown collectors and bad
// files get a log line each and are passed over; only the drop itself failing is an error.
[[nodiscard]] Result<std::vector<Receipt>> read_receipts(
    Drop& drop, std::string_view kiosk, const std::vector<crypto::PublicKey>& trusted);

// Highest covered number of an epoch that these receipts name, among bundles whose hash agrees; 0
// if none. A receipt whose chain hash is not ours covers nothing (it speaks of a fork).
[[nodiscard]] std::int64_t covered_number(const std::vector<Receipt>& receipts,
                                          const std::vector<SealedBundle>& known,
                                          std::int64_t epoch);

struct DeliveryStep {
    std::size_t done = 0;  // bundles
    std::size_t total = 0;
    std::int64_t bytes_done = 0;
    std::int64_t bytes_total = 0;
};

struct Delivered {
    std::vector<SealedBundle> there;  // in full on the drop now
    std::size_t newly_placed = 0;
    std::vector<Error> unreadable;  // bundles whose outbox copy failed its check; the rest went on
    bool stopped = false;           // progress said so
};

// Progress is called before each bundle and at the end; false stops after the bundle at hand. The
// first failure of the drop ends the delivery; what was placed before stays and is reported by the
// same call made again.
[[nodiscard]] Result<Delivered> deliver(Drop& drop, const Outbox& outbox,
                                        const std::vector<SealedBundle>& bundles,
                                        const std::function<bool(const DeliveryStep&)>& progress);

}  // namespace suluh::sync
