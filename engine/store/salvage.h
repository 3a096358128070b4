// Taking over what can still be read of a corrupt database. Only for database.cpp.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "store/sqlite.h"

namespace suluh::store {

// Renames file and its companions (-wal, -journal) to a dated name that is not taken; gives the
// new name. Nothing is deleted.
[[nodiscard]] Result<std::filesystem::path> move_aside(const std::filesystem::path& file,
                                                       std::int64_t wall_ms);

// Copies every readable row of old (a file moved aside or a snapshot; not changed) into db, under
// its own ref: typed tables, checkpoints, bundles, receipts, epochs. What db has already stays.
// Gives the number of typed rows. An unreadable file gives 0.
[[nodiscard]] Result<std::int64_t> take_over(Connection& db, const std::filesystem::path& old);

}  // namespace suluh::store
