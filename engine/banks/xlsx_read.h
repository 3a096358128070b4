// The first sheet of a workbook (Office Open XML), as Excel, LibreOffice and Google write it.
#pragma once

#include <string_view>

#include "banks/item.h"

namespace suluh::banks {

// Rows become those of a table (banks/table.h); shared and inline texts, numbers, truth values and
// what formulas gave last are read. Never fails as a whole.
[[nodiscard]] Reading read_xlsx(std::string_view bytes, const std::string& file);

}  // namespace suluh::banks
