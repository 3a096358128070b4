// Which rows a purge takes, and their hash. Only for purge.cpp.
#pragma once

#include "collect/purge.h"

namespace suluh::collect {

// Fills the temporary table doomed (place, kiosk, epoch, seq): place is that of kPurgeTables.
[[nodiscard]] Status find_doomed(store::Connection& db, const PurgeRule& rule);
[[nodiscard]] Result<std::vector<PurgedPart>> doomed_parts(store::Connection& db,
                                                           const ProgressEar& ear);
// Lines of the kept list of staff that name the person.
[[nodiscard]] Result<std::int64_t> doomed_listings(store::Connection& db);
// Set-aside bundles that hold some of it. Their content goes whole: it was never merged.
[[nodiscard]] Result<std::vector<std::string>> doomed_images(store::Connection& db,
                                                             const PurgeRule& rule);
// Removes the rows, the lines of the list of staff, what is known of their clocks, and texts of the
// dictionary that no row names any more.
[[nodiscard]] Status remove_doomed(store::Connection& db, const ProgressEar& ear);

}  // namespace suluh::collect
