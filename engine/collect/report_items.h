// The report's part about questions: how hard, how telling, and what people chose instead.
#pragma once

#include <string>
#include <vector>

#include "collect/item_analysis.h"
#include "collect/words.h"

namespace suluh::collect {

// Markup; items without enough persons show their n alone.
[[nodiscard]] std::string items_part(const Words& words, const std::vector<ItemRow>& items);

}  // namespace suluh::collect
