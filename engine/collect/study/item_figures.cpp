#include "collect/study/item_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace suluh::collect {

namespace {

// How many the fringes hold: the nearest whole number to 27 %.
std::size_t fringe_of(std::size_t persons) {
    return static_cast<std::size_t>(std::lround(static_cast<double>(persons) * 0.27));
}

// Pearson's r of the item's share with that of the attempt's other items.
std::optional<double> discrimination_of(const std::vector<Placed>& ranked) {
    double n = 0, x = 0, y = 0, xy = 0, xx = 0, yy = 0;
    for (const Placed& one : ranked) {
        if (one.whole_full_score <= one.full_score) continue;  // there is no other
        const double share = one.share();
        const double rest = (one.whole_score - one.score) / (one.whole_full_score - one.full_score);
        n += 1;
        x += share;
        y += rest;
        xy += share * rest;
        xx += share * share;
        yy += rest * rest;
    }
    const double spread_x = n * xx - x * x, spread_y = n * yy - y * y;
    constexpr double kNothing = 1e-9;  // sums of doubles are not exact
    if (spread_x < kNothing || spread_y < kNothing) return std::nullopt;
    return (n * xy - x * y) / std::sqrt(spread_x * spread_y);
}

double mean_share(const std::vector<Placed>& ranked, std::size_t from, std::size_t to) {
    double sum = 0;
    for (std::size_t i = from; i < to; ++i) sum += ranked[i].share();
    return sum / static_cast<double>(to - from);
}

// The mean of the two middle ones where their number is even.
double median_ms(const std::vector<Placed>& ranked) {
    std::vector<std::int64_t> times;
    times.reserve(ranked.size());
    for (const Placed& one : ranked) times.push_back(one.duration_ms);
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    const auto upper = static_cast<double>(*middle);
    if (times.size() % 2 == 1) return upper;
    return (static_cast<double>(*std::max_element(times.begin(), middle)) + upper) / 2;
}

void tell_sureness(const std::vector<Placed>& ranked, ItemRow& row) {
    constexpr int kSure = 3;
    std::int64_t sure_wrong = 0;
    for (const Placed& one : ranked) {
        row.asked_sure += one.sure > 0 ? 1 : 0;
        sure_wrong += one.sure >= kSure && one.share() < 1 ? 1 : 0;
    }
    if (row.asked_sure < kFewestPersons) return;
    row.sure_wrong = static_cast<double>(sure_wrong) / static_cast<double>(row.asked_sure);
}

// Those who saw the same wording and chose the same are counted before anything is read.
struct Alike {
    std::int64_t newest_ms = INT64_MIN;
    double times = 0, upper = 0, lower = 0;
};
using AlikeBy = std::map<std::pair<std::uint32_t, std::uint32_t>, Alike>;

AlikeBy count_alike(const std::vector<Placed>& ranked) {
    AlikeBy groups;
    const std::size_t fringe = fringe_of(ranked.size());
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        Alike& group = groups[{ranked[i].form, ranked[i].choice}];
        group.newest_ms = std::max(group.newest_ms, ranked[i].wall_ms);
        ++group.times;
        group.upper += i >= ranked.size() - fringe ? 1 : 0;
        group.lower += i < fringe ? 1 : 0;
    }
    return groups;
}

// As a database orders ids: numbers before texts.
struct IdOrder {
    bool operator()(const Value& a, const Value& b) const {
        const double* x = a.number();
        const double* y = b.number();
        if (x != nullptr && y != nullptr) return *x < *y;
        if (x != nullptr || y != nullptr) return x != nullptr;
        return to_json(a) < to_json(b);
    }
};

struct Counted {
    Alike shown{}, chosen{};
    std::string words{};
    bool right = false;
};

double share(double part, double all) {
    return all > 0 ? part / all : 0;
}

}  // namespace

void rank(std::vector<Placed>& answers) {
    std::sort(answers.begin(), answers.end(), [](const Placed& a, const Placed& b) {
        const double x = a.total(), y = b.total();
        return x != y ? x < y : a.attempt < b.attempt;
    });
}

const Placed& newest(const std::vector<Placed>& ranked) {
    return *std::max_element(ranked.begin(), ranked.end(), [](const Placed& a, const Placed& b) {
        return a.wall_ms < b.wall_ms;
    });
}

ItemRow figures_of(const std::vector<Placed>& ranked) {
    ItemRow row;
    row.n = static_cast<std::int64_t>(ranked.size());
    if (row.n < kFewestPersons) return row;
    const std::size_t n = ranked.size(), fringe = fringe_of(n);
    row.facility = mean_share(ranked, 0, n);
    row.discrimination = discrimination_of(ranked);
    row.upper_lower = mean_share(ranked, n - fringe, n) - mean_share(ranked, 0, fringe);
    row.median_ms = median_ms(ranked);
    tell_sureness(ranked, row);
    return row;
}

std::vector<OptionRow> options_of(const std::vector<Placed>& ranked, const ItemTexts& texts) {
    std::map<Value, Counted, IdOrder> options;
    for (const auto& [seen, group] : count_alike(ranked)) {
        const Value::List& ids = texts.chosen_ids(seen.second);
        for (const Value& option : texts.options(seen.first)) {
            const Value* id = option.find("id");
            if (id == nullptr || id->is_nil()) continue;
            Counted& counted = options[*id];
            const bool chosen = std::find(ids.begin(), ids.end(), *id) != ids.end();
            for (Alike* sum : {&counted.shown, chosen ? &counted.chosen : nullptr}) {
                if (sum == nullptr) continue;
                sum->times += group.times;
                sum->upper += group.upper;
                sum->lower += group.lower;
            }
            counted.right = counted.right || option.boolean_or("right", false);
            if (group.newest_ms <= counted.shown.newest_ms) continue;
            counted.shown.newest_ms = group.newest_ms;
            counted.words = option.text_or("text", "");
        }
    }
    std::vector<OptionRow> rows;
    for (const auto& [id, counted] : options) {
        rows.push_back({counted.words, counted.right,
                        share(counted.chosen.times, counted.shown.times),
                        share(counted.chosen.upper, counted.shown.upper),
                        share(counted.chosen.lower, counted.shown.lower)});
    }
    return rows;
}

}  // namespace suluh::collect
