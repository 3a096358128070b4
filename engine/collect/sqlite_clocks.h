// Corrected clocks of kiosks in the SQLite back end's tables. Only for it.
#pragma once

#include <cstdint>

#include "store/sqlite.h"

namespace suluh::collect {

// Inside the transaction that merges: the clock of this kiosk and epoch has to be looked at again.
[[nodiscard]] Status mark_clock(store::Connection& db, std::int64_t kiosk, std::int64_t epoch);
// Marks it too if it was corrected before: the new rows may tell more.
[[nodiscard]] Status mark_corrected_clock(store::Connection& db, std::int64_t kiosk,
                                          std::int64_t epoch);
// After rows were removed: what is known of clocks names only rows that are there.
[[nodiscard]] Status shrink_clock_fixes(store::Connection& db);
// Works off the marks.
[[nodiscard]] Status correct_marked_clocks(store::Connection& db);

}  // namespace suluh::collect
