// Corrected clocks of kiosks in the SQLite back end's tables. Only for it.
#pragma once

#include <cstdint>

#include "store/sqlite.h"

namespace suluh::collect {

struct DueClock {
    std::int64_t kiosk = 0, epoch = 0;
    std::int64_t number = 0;  // of the bundle
};
// Inside the transaction that merges a bundle: its rows' clock has to be looked at, because it is
// odd, or because others of that kiosk and epoch are and the new rows may tell more.
[[nodiscard]] Status mark_clock(store::Connection& db, const DueClock& due, bool is_odd);
// After rows were removed (those of temp.doomed): what is known of clocks names only rows that are
// there.
[[nodiscard]] Status shrink_clock_fixes(store::Connection& db);
// Works off the marks. What a bundle costs does not grow with how many its kiosk brought before:
// beside its own rows only the stretches are looked at whose time it can change. Only when a
// kiosk's clock is odd for the first time all its rows are read, once.
[[nodiscard]] Status correct_marked_clocks(store::Connection& db);

}  // namespace suluh::collect
