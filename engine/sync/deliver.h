// Lays bundles on a drop and reads the receipts that lie there. Decides, moves nothing by itself.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "sync/drop.h"
#include "sync/key_ring.h"
#include "sync/receipt.h"

namespace suluh::sync {

struct FoundReceipts {
    std::vector<Receipt> good{};
    std::set<std::string> revoked{};  // collectors whose keys are revoked, with a receipt there
};
// Receipts on the drop that a trusted collector signed for this kiosk. Unknown collectors and bad
// files get a log line each and are passed over; only the drop itself failing is an error.
[[nodiscard]] Result<FoundReceipts> read_receipts(Drop& drop, std::string_view kiosk,
                                                  const ResultKeys& keys);

struct DeliveryStep {
    std::size_t done = 0;  // bundles
    std::size_t total = 0;
    std::int64_t bytes_done = 0;
    std::int64_t bytes_total = 0;
};

struct Delivered {
    std::vector<SealedBundle> there;       // in full on the drop now
    std::vector<SealedBundle> placed_now;  // of these, new on this drop
    std::vector<Error> unreadable;  // outbox copies that failed their check; the rest went on
    std::optional<Error> ended_by;  // the drop failed; what is there stays there
    bool stopped = false;           // progress said so
};

// Bundles go in batches that wait for the medium together: more after a quick one, fewer after a
// slow one, so that progress keeps moving and nobody waits long for a stop.
struct BatchRule {
    std::int64_t least_bytes = std::int64_t{256} << 10;
    std::int64_t first_bytes = std::int64_t{4} << 20;
    std::int64_t most_bytes = std::int64_t{16} << 20;
    std::size_t most_bundles = 64;
    std::chrono::milliseconds quick{300};
    std::chrono::milliseconds slow{1000};
};

// Progress is called before each batch and at the end; false stops after the batch at hand. What it
// counts as done is there, read back. The same call made again goes on where this one ended.
[[nodiscard]] Delivered deliver(Drop& drop, const Outbox& outbox,
                                const std::vector<SealedBundle>& bundles,
                                const std::function<bool(const DeliveryStep&)>& progress,
                                const BatchRule& rule = {});

}  // namespace suluh::sync
