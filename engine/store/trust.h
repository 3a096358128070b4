// What the database keeps about keys that are not believed any more.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.h"

namespace suluh::store {

// Forgets every receipt of these collectors: what they alone said they have travels again. Returns
// the number of receipts forgotten.
[[nodiscard]] Result<std::int64_t> forget_receipts_of(Database& db,
                                                      const std::set<std::string>& collectors);

// A receipt whose collector's key is revoked was found on a drop. Kept for the maintenance screen.
struct RefusedCollector {
    std::string collector{};
    std::string drop{};        // where it was found last
    std::int64_t wall_ms = 0;  // when
};
[[nodiscard]] Status note_refused_collector(Database& db, std::string_view collector,
                                            std::string_view drop);
[[nodiscard]] Result<std::vector<RefusedCollector>> refused_collectors(Database& db);

}  // namespace suluh::store
