// Which rows a purge takes, and their hash. Only for purge.cpp.
#pragma once

#include "collect/purge.h"

namespace suluh::collect {

// Fills the temporary table doomed (place, kiosk, epoch, seq): place is that of kPurgeTables.
[[nodiscard]] Status find_doomed(store::Connection& db, const PurgeRule& rule);
[[nodiscard]] Result<std::vector<PurgedPart>> doomed_parts(store::Connection& db);
// Set-aside bundles that hold some of it. Their content goes whole: it was never merged.
[[nodiscard]] Result<std::vector<std::string>> doomed_images(store::Connection& db,
                                                             const PurgeRule& rule);
// Removes the rows, what is known of their clocks, and texts of the dictionary that no row names
// any more.
[[nodiscard]] Status remove_doomed(store::Connection& db);

}  // namespace suluh::collect
