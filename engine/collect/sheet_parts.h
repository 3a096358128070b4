// What the files that make tables share. For sheet*.cpp only.
#pragma once

#include "collect/history_words.h"
#include "collect/sheet.h"

namespace suluh::collect {

[[nodiscard]] inline Cell whole_cell(std::int64_t value) {
    return static_cast<double>(value);
}

// The last ones: troubles, kiosks, set_aside, clocks, joined, purged.
void add_history_sheets(const ReportFacts& facts, const Words& words, std::vector<Sheet>& sheets);

}  // namespace suluh::collect
