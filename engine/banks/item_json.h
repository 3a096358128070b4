// Items as the fenced process tells them: one JSON text each (script/bank_export.h).
#pragma once

#include "banks/item.h"

namespace suluh::banks {

// Data from the fence: every shape is checked.
[[nodiscard]] Result<std::vector<Item>> read_items(const std::vector<std::string>& told);

}  // namespace suluh::banks
