// A staff list as it lies on a stick or beside the settings: CSV or a workbook, told apart by what
// is in it, never by its name.
#pragma once

#include <filesystem>
#include <optional>

#include "store/roster.h"

namespace suluh::store {

// Besides parse_roster's faults: refused: larger than 16 MiB; corrupt: a workbook that cannot be
// read; gone: the reader of workbooks is not installed.
[[nodiscard]] Result<Roster> read_roster(const std::filesystem::path& file);

// roster.xlsx or roster.csv in a folder, in this order; nothing when there is none.
[[nodiscard]] std::optional<std::filesystem::path> find_roster(const std::filesystem::path& folder);

}  // namespace suluh::store
