#include "collect/study/given.h"

#include <algorithm>
#include <tuple>

namespace suluh::collect {

// Numbers of one kiosk and epoch give the order; the clock decides only between epochs.
void keep_last_given(std::vector<Given>& answers) {
    std::sort(answers.begin(), answers.end(), [](const Given& a, const Given& b) {
        return std::tie(a.attempt, a.item, a.wall_ms, a.came) <
               std::tie(b.attempt, b.item, b.wall_ms, b.came);
    });
    const auto same = [](const Given& a, const Given& b) {
        return a.attempt == b.attempt && a.item == b.item;
    };
    std::size_t kept = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (i + 1 < answers.size() && same(answers[i], answers[i + 1])) continue;
        answers[kept++] = answers[i];
    }
    answers.resize(kept);
}

Sum& sum_for(std::vector<Sum>& sums, std::int64_t indicator, Test test) {
    for (Sum& sum : sums) {
        if (sum.indicator == indicator && sum.test == test) return sum;
    }
    return sums.emplace_back(Sum{indicator, test});
}

void add_to(Sum& sum, const Given& answer) {
    ++sum.answers;
    sum.score += answer.score;
    sum.full_score += answer.full_score;
}

}  // namespace suluh::collect
