// Tables as an Excel workbook, with real numbers and dates and a native chart of the indicators.
#pragma once

#include <filesystem>

#include "collect/sheet.h"

namespace suluh::collect {

// Writes the workbook to target, whole or not at all, readable by its owner alone. A table longer
// than a worksheet (1 048 576 rows) is refused; CSV has no such bound.
[[nodiscard]] Status write_xlsx(const std::filesystem::path& target,
                                const std::vector<Sheet>& sheets, const Words& words);

}  // namespace suluh::collect
