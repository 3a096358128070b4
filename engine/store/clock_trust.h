// Somebody's word that the clock is right now, though a later time was seen before: that one was a
// mistake, and without this word every row would be in doubt until it has come.
#pragma once

#include "store/database.h"

namespace suluh::store {

enum class ClockTrust { given, not_needed };

// From the next row on only times before this moment are in doubt. The event "clock_trusted" says
// which time is taken back. Fault::refused: the clock stands before the day of the build.
[[nodiscard]] Result<ClockTrust> trust_clock(Database& db);

}  // namespace suluh::store
