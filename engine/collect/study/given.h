// Answers of one kiosk that count: of an item answered twice in an attempt the last one.
#pragma once

#include <cstdint>
#include <vector>

#include "collect/study/responses.h"

namespace suluh::collect {

struct Given {
    std::uint32_t attempt = 0;  // of the kiosk
    std::uint32_t came = 0;     // place among the kiosk's answers
    std::int64_t item = 0;      // this and the next three: words of the dictionary
    std::int64_t kind = 0, indicator = 0, question = 0;
    std::int64_t wall_ms = 0;  // as the kiosk said
    std::int64_t duration_ms = 0;
    double score = 0, full_score = 0;
    Said said{};
};

// Sorts by attempt and item and leaves the last of each.
void keep_last_given(std::vector<Given>& answers);

// Sums of an attempt's answers by what they belong to.
struct Sum {
    std::int64_t indicator = 0;
    Test test = Test::none;
    std::int64_t answers = 0;
    double score = 0, full_score = 0;
    [[nodiscard]] double percent() const { return score * 100.0 / full_score; }
};
// The entry of an indicator and a test; made where there is none.
[[nodiscard]] Sum& sum_for(std::vector<Sum>& sums, std::int64_t indicator, Test test);
void add_to(Sum& sum, const Given& answer);

}  // namespace suluh::collect
