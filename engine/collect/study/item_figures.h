// The figures of one item from its answers. Plain functions on plain data; what they mean is in
// item_analysis.h and REPORTS.md.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/value.h"
#include "collect/item_analysis.h"

namespace suluh::collect {

// A person's first answer to the item.
struct Placed {
    std::uint32_t attempt = 0;  // numbers give the order over all kiosks
    std::uint32_t form = 0;     // which wording was seen
    std::uint32_t choice = 0;   // which options were chosen
    std::uint8_t sure = 0;      // 1 to 4; 0: was not asked
    std::int64_t wall_ms = 0;   // of the attempt
    std::int64_t duration_ms = 0;
    double score = 0, full_score = 0;              // of the item
    double whole_score = 0, whole_full_score = 0;  // of the attempt
    [[nodiscard]] double share() const { return score / full_score; }
    [[nodiscard]] double total() const { return whole_score / whole_full_score; }
};

// By the attempt's share of points, ties by the attempt itself, so that every run ranks alike.
void rank(std::vector<Placed>& answers);
// Which of them saw the newest wording; there is at least one.
[[nodiscard]] const Placed& newest(const std::vector<Placed>& ranked);

// Everything but texts and options; only n below kFewestPersons.
[[nodiscard]] ItemRow figures_of(const std::vector<Placed>& ranked);

struct ItemTexts {
    std::function<const Value::List&(std::uint32_t form)> options;       // of a wording
    std::function<const Value::List&(std::uint32_t choice)> chosen_ids;  // of a response
};
// Who chose which option, of all and of the fringes; in the order of the options' ids.
[[nodiscard]] std::vector<OptionRow> options_of(const std::vector<Placed>& ranked,
                                                const ItemTexts& texts);

}  // namespace suluh::collect
