#include "collect/study/indicator_book.h"

#include <algorithm>
#include <tuple>

namespace suluh::collect {

namespace {

// By person, of each the earliest attempt first.
template <class Score>
void sort_by_person(std::vector<Score>& scores, const std::vector<StudiedAttempt>& attempts) {
    std::sort(scores.begin(), scores.end(), [&](const Score& a, const Score& b) {
        const StudiedAttempt& x = attempts[a.attempt];
        const StudiedAttempt& y = attempts[b.attempt];
        return std::tie(x.who.number, x.wall_ms, a.attempt) <
               std::tie(y.who.number, y.wall_ms, b.attempt);
    });
}

// Calls see(begin, end) for each person's stretch.
template <class Score, class See>
void each_person(const std::vector<Score>& sorted, const std::vector<StudiedAttempt>& attempts,
                 const See& see) {
    for (std::size_t begin = 0; begin < sorted.size();) {
        std::size_t end = begin + 1;
        while (end < sorted.size() &&
               attempts[sorted[end].attempt].who == attempts[sorted[begin].attempt].who) {
            ++end;
        }
        see(begin, end);
        begin = end;
    }
}

std::string label_of(const Labels& labels, const std::string& code) {
    const auto found = labels.find(code);
    return found != labels.end() ? found->second : code;
}

struct Mean {
    double sum = 0;
    std::int64_t n = 0;
    void add(double value) {
        sum += value;
        ++n;
    }
    [[nodiscard]] double value() const { return n > 0 ? sum / static_cast<double>(n) : 0; }
};

}  // namespace

Result<std::vector<IndicatorRow>> IndicatorBook::rows(const std::vector<StudiedAttempt>& attempts,
                                                      const IndicatorTexts& texts) {
    std::vector<IndicatorRow> rows;
    for (std::uint32_t number = 0; number < indicators_.size(); ++number) {
        Result<std::vector<Score>> scores = scores_.read(number);
        if (!scores) return scores.error();
        const Result<std::string> code = texts.words.text(indicators_.key(number));
        if (!code) return code.error();
        IndicatorRow row{*code, label_of(texts.labels, *code)};
        Mean latest, first, again;
        sort_by_person(*scores, attempts);
        each_person(*scores, attempts, [&](std::size_t begin, std::size_t end) {
            ++row.persons;
            for (std::size_t i = begin; i < end; ++i) row.answers += (*scores)[i].answers;
            latest.add((*scores)[end - 1].percent);
            if (end - begin == 1) return;
            first.add((*scores)[begin].percent);
            again.add((*scores)[end - 1].percent);
        });
        row.latest = latest.value();
        row.compared = first.n;
        if (first.n > 0) row.first = first.value();
        if (first.n > 0) row.again = again.value();
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const IndicatorRow& a, const IndicatorRow& b) {
        return a.indicator < b.indicator;
    });
    return rows;
}

GainRow TestBook::row_of(std::vector<Score>& scores, const std::vector<StudiedAttempt>& attempts) {
    GainRow row;
    Mean before, after;
    sort_by_person(scores, attempts);
    each_person(scores, attempts, [&](std::size_t begin, std::size_t end) {
        const Score* first = nullptr;   // pre-test
        const Score* latest = nullptr;  // post-test
        for (std::size_t i = begin; i < end; ++i) {
            if (!scores[i].after && first == nullptr) first = &scores[i];
            if (scores[i].after) latest = &scores[i];
        }
        row.dropped += latest == nullptr ? 1 : 0;
        row.post_only += first == nullptr ? 1 : 0;
        if (first == nullptr || latest == nullptr) return;
        before.add(first->percent);
        after.add(latest->percent);
    });
    row.pairs = before.n;
    if (row.pairs < kFewestPersons) return row;
    row.before = before.value();
    row.after = after.value();
    constexpr double kNothing = 1e-9;
    if (*row.before < 100 - kNothing) {
        row.normalised = (*row.after - *row.before) / (100 - *row.before);
    }
    return row;
}

Result<std::vector<GainRow>> TestBook::rows(const std::vector<StudiedAttempt>& attempts,
                                            const IndicatorTexts& texts) {
    std::vector<GainRow> rows;
    for (std::uint32_t number = 0; number < indicators_.size(); ++number) {
        Result<std::vector<Score>> scores = scores_.read(number);
        if (!scores) return scores.error();
        GainRow row = row_of(*scores, attempts);
        if (indicators_.key(number) != kAllIndicators) {
            Result<std::string> code = texts.words.text(indicators_.key(number));
            if (!code) return code.error();
            row.indicator = std::move(*code);
        }
        row.label = label_of(texts.labels, row.indicator);
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(),
              [](const GainRow& a, const GainRow& b) { return a.indicator < b.indicator; });
    return rows;
}

}  // namespace suluh::collect
