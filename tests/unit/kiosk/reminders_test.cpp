#include "kiosk/reminders.h"

#include <gtest/gtest.h>

namespace suluh::kiosk {
namespace {

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000;
constexpr std::int64_t kStart = 20'000 * kDay;

LessonCard card(const std::string& pack, const std::string& module) {
    LessonCard one;
    one.pack = one.lesson = pack;
    one.module = module;
    return one;
}

std::vector<LessonCard> course() {
    std::vector<LessonCard> cards = {card("pascates", "M13"), card("penyegaran", "")};
    cards.back().reminder = packs::ReminderPlan{"M13", {7, 30, 90}, true};
    return cards;
}

// So many days after the start: what was finished on which day, and whether the reminder is due.
bool is_due(int now, const std::vector<std::pair<std::string, int>>& finished,
            std::optional<int> election = {}) {
    store::Finishes done;
    done.now_ms = kStart + now * kDay;
    for (const auto& [pack, day] : finished)
        done.lessons.push_back({pack, pack, kStart + day * kDay});
    const auto since = election ? std::optional(kStart + *election * kDay) : std::nullopt;
    const std::vector<LessonCard> cards = course();
    const LessonCard* due = due_reminder(cards, done, since);
    EXPECT_TRUE(due == nullptr || due->pack == "penyegaran");
    return due != nullptr;
}

TEST(Reminders, come_back_7_30_and_90_days_after_the_module) {
    const std::pair<std::string, int> test{"pascates", 0};
    EXPECT_FALSE(is_due(6, {test}));
    EXPECT_TRUE(is_due(7, {test}));
    EXPECT_FALSE(is_due(29, {test, {"penyegaran", 8}}));
    EXPECT_TRUE(is_due(30, {test, {"penyegaran", 8}}));
    EXPECT_FALSE(is_due(89, {test, {"penyegaran", 8}, {"penyegaran", 31}}));
    EXPECT_TRUE(is_due(90, {test, {"penyegaran", 8}, {"penyegaran", 31}}));
    EXPECT_FALSE(is_due(4000, {test, {"penyegaran", 91}}));
}

TEST(Reminders, one_missed_is_not_asked_twice_and_a_new_test_begins_anew) {
    EXPECT_FALSE(is_due(41, {{"pascates", 0}, {"penyegaran", 40}}));
    EXPECT_FALSE(is_due(44, {{"pascates", 0}, {"penyegaran", 8}, {"pascates", 38}}));
    EXPECT_TRUE(is_due(45, {{"pascates", 0}, {"penyegaran", 8}, {"pascates", 38}}));
}

TEST(Reminders, come_once_in_an_election_period_to_everybody) {
    EXPECT_FALSE(is_due(100, {}));
    EXPECT_TRUE(is_due(100, {}, 95));
    EXPECT_FALSE(is_due(100, {{"penyegaran", 96}}, 95));
    EXPECT_TRUE(is_due(100, {{"pascates", 0}, {"penyegaran", 91}}, 95));
}

TEST(Reminders, wait_while_the_time_is_in_doubt) {
    const store::Finishes done{{{"pascates", "pascates", kStart}}, {}};
    EXPECT_EQ(due_reminder(course(), done, kStart), nullptr);
}

TEST(Reminders, an_election_period_has_both_its_days) {
    const std::optional<Period> period = Period{{2029, 1, 15}, {2029, 2, 14}};
    EXPECT_FALSE(is_within(period, store::Date{2029, 1, 14}));
    EXPECT_TRUE(is_within(period, store::Date{2029, 1, 15}));
    EXPECT_TRUE(is_within(period, store::Date{2029, 2, 14}));
    EXPECT_FALSE(is_within(period, store::Date{2029, 2, 15}));
    EXPECT_FALSE(is_within(period, std::nullopt));
    EXPECT_FALSE(is_within(std::nullopt, store::Date{2029, 1, 20}));
    EXPECT_EQ(day_began_ms({2029, 1, 16}) - day_began_ms({2029, 1, 15}), kDay);
}

}  // namespace
}  // namespace suluh::kiosk
