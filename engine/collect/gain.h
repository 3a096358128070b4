// What people learned between the pre-test and the post-test, on matched pairs only. Formulas and
// their sources: REPORTS.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace suluh::collect {

struct GainRow {
    std::string indicator{};     // empty: all indicators together
    std::string label{};         // the author's words, or the code
    std::int64_t pairs = 0;      // persons with both tests: n
    std::int64_t dropped = 0;    // with the pre-test only
    std::int64_t post_only = 0;  // with the post-test only
    // 0..100, of the pairs; empty where pairs < kFewestPersons.
    std::optional<double> before{}, after{};
    // (after - before) / (100 - before); empty, too, where before is 100.
    std::optional<double> normalised{};
};

}  // namespace suluh::collect
