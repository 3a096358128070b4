// What attempts say about indicators, laid out by indicator: how people stand, and what they
// learned between pre-test and post-test.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "collect/gain.h"
#include "collect/query.h"
#include "collect/study/given.h"
#include "collect/study/item_book.h"
#include "collect/study/spill.h"

namespace suluh::collect {

// What authors call an indicator, by its code.
using Labels = std::map<std::string, std::string, std::less<>>;

struct IndicatorTexts {
    WordTexts& words;
    const Labels& labels;
};

class IndicatorBook {
public:
    explicit IndicatorBook(const std::filesystem::path& folder) : scores_(folder) {}
    // sum: of the answers of an attempt, which has its place among all attempts.
    [[nodiscard]] Status add(std::uint32_t attempt, const Sum& sum) {
        return scores_.add(indicators_.of(sum.indicator), {attempt, sum.answers, sum.percent()});
    }
    // By code.
    [[nodiscard]] Result<std::vector<IndicatorRow>> rows(
        const std::vector<StudiedAttempt>& attempts, const IndicatorTexts& texts);

private:
    struct Score {
        std::uint32_t attempt;
        std::int64_t answers;
        double percent;
    };
    Numbers<std::int64_t> indicators_{};
    Spill<Score> scores_;
};

class TestBook {
public:
    static constexpr std::int64_t kAllIndicators = -1;  // no word has this number

    explicit TestBook(const std::filesystem::path& folder) : scores_(folder) {}
    // sum.indicator: a word, or kAllIndicators. Not of guests, whom nobody can match.
    [[nodiscard]] Status add(std::uint32_t attempt, const Sum& sum) {
        return scores_.add(indicators_.of(sum.indicator),
                           {attempt, sum.test == Test::after, sum.percent()});
    }
    // All indicators together first, then by code.
    [[nodiscard]] Result<std::vector<GainRow>> rows(const std::vector<StudiedAttempt>& attempts,
                                                    const IndicatorTexts& texts);

private:
    struct Score {
        std::uint32_t attempt;
        bool after;
        double percent;
    };
    [[nodiscard]] static GainRow row_of(std::vector<Score>& scores,
                                        const std::vector<StudiedAttempt>& attempts);

    Numbers<std::int64_t> indicators_{};
    Spill<Score> scores_;
};

}  // namespace suluh::collect
