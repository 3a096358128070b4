// Taking over what can still be read of a corrupt database. Only for database.cpp.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

#include "store/sqlite.h"

namespace suluh::store {

// Renames file and its companions (-wal, -journal) to a dated name that is not taken; gives the
// new name. Nothing is deleted.
[[nodiscard]] Result<std::filesystem::path> move_aside(const std::filesystem::path& file,
                                                       std::int64_t wall_ms);
// Before file is opened: a cut in the middle of that has left companions behind. They go after it,
// or they would be taken for those of the new database.
[[nodiscard]] Status finish_moving_aside(const std::filesystem::path& file);
// All that were ever moved aside and are still there, oldest first.
[[nodiscard]] std::vector<std::filesystem::path> moved_aside(const std::filesystem::path& file);

// Copies every readable row of old (a file moved aside or a snapshot; not changed) into db, under
// its own ref: typed tables, checkpoints, bundles, receipts, epochs. What db has already stays: of
// several, the newest is taken first. Which others old took over itself is not: what it has lost of
// them since may still be there.
// Gives the number of typed rows. What the medium does not give any more is left out; a file that
// is no database at all gives 0. note: in the same transaction, with that number. An error (no room
// for the copy that is read) changes nothing.
[[nodiscard]] Result<std::int64_t> take_over(
    Connection& db, const std::filesystem::path& old,
    const std::function<Status(std::int64_t)>& note = [](std::int64_t) { return Status(); });

// Of an old file: the copy that a cut may have left while it was read.
void remove_reading_copy(const std::filesystem::path& old);

}  // namespace suluh::store
