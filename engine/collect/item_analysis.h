// How well each question measures, in the terms of classical test theory. Of every person only the
// first attempt at a lesson counts, so that nobody's learning is taken for an easy question.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace suluh::collect {

// Below this many persons an item's figures say more about chance than about the item.
inline constexpr std::int64_t kFewestPersons = 10;

struct OptionRow {
    std::string text{};
    bool right = false;
    double chosen = 0;  // share of all persons who chose it, 0..1
    double upper = 0;   // the same among the best 27 %
    double lower = 0;   // and among the weakest 27 %
};

struct ItemRow {
    std::string pack{}, lesson{}, item{}, kind{}, indicator{};
    std::string question{};  // its words, as the newest answer saw them
    std::int64_t n = 0;      // persons
    // All empty where n < kFewestPersons.
    // Facility: mean share of the item's points, 0..1.
    std::optional<double> facility{};
    // Point-biserial correlation of the item's points with those of the attempt's other items
    // (item-rest, so that the item does not correlate with itself; Henrysson 1963). Empty too where
    // one of the two never varies.
    std::optional<double> discrimination{};
    // Facility among the best 27 % by attempt score minus that among the weakest (Kelley 1939).
    std::optional<double> upper_lower{};
    std::optional<double> median_ms{};  // time to answer
    // Of those who said how sure they were: the share that was sure and wrong. Empty where fewer
    // than kFewestPersons were asked.
    std::int64_t asked_sure = 0;
    std::optional<double> sure_wrong{};
    std::vector<OptionRow> options{};  // of questions with options; none below kFewestPersons
};

}  // namespace suluh::collect
