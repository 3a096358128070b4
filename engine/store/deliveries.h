// What reached which drop, and how the last visit to each drop ended.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/bundles.h"

namespace suluh::store {

// A drop that lost what it was given (a server restored from a backup) gets it again after this
// long, unless a receipt came first.
constexpr std::int64_t kOfferAgainMs = std::int64_t{7} * 24 * 60 * 60 * 1000;

// Bundles that no receipt covers and that were not delivered to this drop within kOfferAgainMs,
// oldest first. A clock that jumped leads to one offer too many, never to one too few.
[[nodiscard]] Result<std::vector<BundleRecord>> undelivered_bundles(Database& db,
                                                                    std::string_view drop);

// The last visit to a drop.
struct DropVisit {
    std::string drop{};        // as in the delivery table
    std::int64_t wall_ms = 0;  // when
    std::int64_t good_ms = 0;  // the last one that succeeded; 0: never
    std::optional<Error> failure{};
};
// Replaces what is known of this drop; good_ms is filled in here.
[[nodiscard]] Status record_visit(Database& db, std::string_view drop, const Status& ended);
[[nodiscard]] Result<std::vector<DropVisit>> drop_visits(Database& db);  // by name

}  // namespace suluh::store
