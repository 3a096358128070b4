// Item statistics, compared with the same figures reckoned the long way.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "collect/item_analysis.h"
#include "collect/merge.h"
#include "collect/study/study.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

std::string nip_of(int person) {
    std::string number = std::to_string(100 + person);
    return "198501152010011" + number;
}

class ItemAnalysis : public CollectTest {
protected:
    void send() { ASSERT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, 1'790'000'000'000)); }
    std::vector<ItemRow> items() {
        const Result<Study> found = study(db_, {});
        EXPECT_TRUE(found) << (found ? "" : found.error().detail);
        return found.value_or(Study()).items;
    }

    CollectorDb db_ = CollectorDb::open(folder_ / "r.db").value();
};

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double pearson(const std::vector<double>& x, const std::vector<double>& y) {
    const double mx = mean(x), my = mean(y);
    double xy = 0, xx = 0, yy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - mx) * (y[i] - my);
        xx += (x[i] - mx) * (x[i] - mx);
        yy += (y[i] - my) * (y[i] - my);
    }
    return xy / std::sqrt(xx * yy);
}

TEST_F(ItemAnalysis, agrees_with_the_same_figures_reckoned_the_long_way) {
    constexpr int kPersons = 37;
    constexpr std::size_t kItems = 5;
    std::mt19937 dice(7);
    std::vector<std::vector<double>> table;
    std::vector<double> durations;
    for (int person = 0; person < kPersons; ++person) {
        std::vector<double> scores;
        for (std::size_t item = 0; item < kItems; ++item) {
            const double skill = static_cast<double>(person) / kPersons;
            const double chance = static_cast<double>(dice() % 1000) / 1000;
            scores.push_back(chance < skill ? 1 : 0);
        }
        kiosk_.duration_ms = 1000 + static_cast<std::int64_t>(dice() % 30'000);
        durations.push_back(static_cast<double>(kiosk_.duration_ms));
        kiosk_.visit(nip_of(person), "Orang", scores);
        table.push_back(scores);
    }
    send();

    // The fringes, as the query ranks: by score of the attempt, earlier attempts first.
    std::vector<std::size_t> order(kPersons);
    std::iota(order.begin(), order.end(), 0U);
    const auto total = [&](std::size_t person) {
        return std::accumulate(table[person].begin(), table[person].end(), 0.0);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return total(a) < total(b); });
    const auto fringe = static_cast<std::size_t>(std::lround(0.27 * kPersons));
    std::sort(durations.begin(), durations.end());

    const std::vector<ItemRow> rows = items();
    ASSERT_EQ(rows.size(), kItems);
    for (std::size_t item = 0; item < kItems; ++item) {
        std::vector<double> points, rest, upper, lower;
        for (std::size_t i = 0; i < kPersons; ++i) {
            points.push_back(table[i][item]);
            rest.push_back(total(i) - table[i][item]);
        }
        for (std::size_t i = 0; i < fringe; ++i) {
            lower.push_back(table[order[i]][item]);
            upper.push_back(table[order[kPersons - 1 - i]][item]);
        }
        const ItemRow& row = rows[item];
        EXPECT_EQ(row.item, "q" + std::to_string(item));
        EXPECT_EQ(row.question, "Soal " + row.item);
        EXPECT_EQ(row.n, kPersons);
        EXPECT_NEAR(row.facility.value(), mean(points), 1e-9);
        EXPECT_NEAR(row.discrimination.value(), pearson(points, rest), 1e-9);
        EXPECT_NEAR(row.upper_lower.value(), mean(upper) - mean(lower), 1e-9);
        EXPECT_EQ(row.median_ms.value(), durations[kPersons / 2]);
        ASSERT_EQ(row.options.size(), 2U);
        EXPECT_EQ(row.options[0].text, "Adil");
        EXPECT_TRUE(row.options[0].right);
        EXPECT_FALSE(row.options[1].right);
        EXPECT_NEAR(row.options[0].chosen, mean(points), 1e-9);
        EXPECT_NEAR(row.options[1].upper, 1 - mean(upper), 1e-9);
        EXPECT_NEAR(row.options[1].lower, 1 - mean(lower), 1e-9);
    }
}

TEST_F(ItemAnalysis, says_only_how_many_below_ten_persons) {
    for (int person = 0; person < 9; ++person) kiosk_.visit(nip_of(person), "Orang", {1, 0});
    send();
    for (const ItemRow& row : items()) {
        EXPECT_EQ(row.n, 9);
        EXPECT_FALSE(row.facility || row.discrimination || row.upper_lower || row.median_ms);
        EXPECT_TRUE(row.options.empty());
    }
    EXPECT_EQ(items().size(), 2U);
}

TEST_F(ItemAnalysis, counts_the_first_attempt_of_a_person) {
    for (int person = 0; person < 10; ++person) {
        kiosk_.visit(nip_of(person), "Orang", {0, 1});
        kiosk_.clock.pass(60'000);
        kiosk_.visit(nip_of(person), "Orang", {1, 1});
    }
    send();
    const std::vector<ItemRow> rows = items();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].n, 10);
    EXPECT_EQ(rows[0].facility.value(), 0);
    EXPECT_EQ(rows[1].facility.value(), 1);
    EXPECT_FALSE(rows[0].discrimination) << "what never varies correlates with nothing";
}

TEST_F(ItemAnalysis, counts_who_was_sure_and_wrong_once_ten_were_asked) {
    for (int person = 0; person < 12; ++person) {
        kiosk_.sure = person < 9 ? 3 : 2;
        kiosk_.visit(nip_of(person), "Orang", {person < 4 ? 0.0 : 1.0});
    }
    kiosk_.sure = 0;
    kiosk_.visit(nip_of(20), "Orang", {0.0});
    send();
    const ItemRow row = items().at(0);
    EXPECT_EQ(row.n, 13);
    EXPECT_EQ(row.asked_sure, 12);
    EXPECT_NEAR(row.sure_wrong.value(), 4.0 / 12, 1e-12);
}

TEST_F(ItemAnalysis, is_silent_about_sureness_of_a_few) {
    for (int person = 0; person < 12; ++person) {
        kiosk_.sure = person < 9 ? 4 : 0;
        kiosk_.visit(nip_of(person), "Orang", {0.0});
    }
    send();
    EXPECT_EQ(items().at(0).asked_sure, 9);
    EXPECT_FALSE(items().at(0).sure_wrong);
}

}  // namespace
}  // namespace suluh::collect
