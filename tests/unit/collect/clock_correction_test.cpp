#include "collect/clock_correction.h"

#include <gtest/gtest.h>

namespace suluh::collect {
namespace {

constexpr std::int64_t kHour = 3'600'000, kDay = 24 * kHour;
constexpr std::int64_t kNow = 1'790'000'000'000;  // true time of the first row
constexpr std::int64_t kHeard = kNow + 30 * kDay;

// Rows first..first+9 of a boot, an hour long, that truly began at true_ms.
ClockStretch stretch(std::int64_t first, const char* boot, std::int64_t mono, std::int64_t wall,
                     bool doubt = false) {
    return {first, first + 9, 10, boot, mono, mono + kHour, wall, doubt, kHeard};
}

TEST(ClockCorrection, a_clock_that_is_right_needs_none) {
    EXPECT_TRUE(correct_clock({}).empty());
    EXPECT_TRUE(
        correct_clock({stretch(1, "a", 0, kNow), stretch(11, "b", 0, kNow + kDay)}).empty());
}

TEST(ClockCorrection, is_exact_where_the_clock_was_set_during_the_boot) {
    const auto fixes = correct_clock(
        {stretch(1, "a", 0, 5000, true), stretch(11, "a", 2 * kHour, kNow + 2 * kHour)});
    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes[0].seq_from, 1);
    EXPECT_EQ(fixes[0].seq_to, 10);
    EXPECT_EQ(fixes[0].how, ClockKnowledge::same_boot);
    EXPECT_EQ(fixes[0].shift_ms, kNow - 5000);
    EXPECT_EQ(fixes[0].error_ms, 0);
}

TEST(ClockCorrection, else_rows_lie_between_their_neighbours) {
    const auto fixes = correct_clock({stretch(1, "a", 0, kNow), stretch(11, "b", 0, 5000, true),
                                      stretch(21, "c", 0, kNow + 10 * kHour)});
    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes[0].how, ClockKnowledge::between);
    // One hour long, between hours 1 and 10: it begins at hour 1 to 9.
    EXPECT_EQ(5000 + fixes[0].shift_ms, kNow + 5 * kHour);
    EXPECT_EQ(fixes[0].error_ms, 4 * kHour);
}

TEST(ClockCorrection, a_boot_keeps_its_own_distances) {
    // Somebody set the clock from one wrong time to another.
    const auto fixes = correct_clock({stretch(1, "a", 0, kNow), stretch(11, "b", 0, 5000, true),
                                      stretch(21, "b", 2 * kHour, 77'000, true),
                                      stretch(31, "c", 0, kNow + 10 * kHour)});
    ASSERT_EQ(fixes.size(), 2U);
    EXPECT_EQ((77'000 + fixes[1].shift_ms) - (5000 + fixes[0].shift_ms), 2 * kHour);
    EXPECT_EQ(fixes[0].error_ms, 3 * kHour);
}

TEST(ClockCorrection, with_nothing_before_it_is_as_late_as_can_be) {
    auto fixes = correct_clock({stretch(1, "a", 0, 5000, true), stretch(11, "b", 0, kNow + kDay)});
    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes[0].how, ClockKnowledge::at_latest);
    EXPECT_EQ(5000 + fixes[0].shift_ms, kNow + kDay - kHour);
    fixes = correct_clock({stretch(1, "a", 0, 5000, true)});
    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(5000 + fixes[0].shift_ms, kHeard - kHour);
}

TEST(ClockCorrection, a_clock_ahead_is_wrong_and_what_it_made_doubtful_is_right) {
    const auto fixes =
        correct_clock({stretch(1, "a", 0, kNow), stretch(11, "b", 0, kNow + 900 * kDay),
                       stretch(21, "c", 0, kNow + 2 * kDay, true)});
    ASSERT_EQ(fixes.size(), 2U);
    EXPECT_EQ(fixes[0].how, ClockKnowledge::between);
    EXPECT_LT(fixes[0].shift_ms, -800 * kDay);
    EXPECT_EQ(fixes[1].how, ClockKnowledge::as_said);
    EXPECT_EQ(fixes[1].shift_ms, 0);
}

TEST(ClockCorrection, a_time_that_the_kiosk_took_back_is_as_wrong) {
    // store/clock_trust: what follows is no longer in doubt.
    const auto fixes =
        correct_clock({stretch(1, "a", 0, kNow), stretch(11, "b", 0, kNow + 900 * kDay),
                       stretch(21, "b", 2 * kHour, kNow + 2 * kDay)});
    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes[0].seq_from, 11);
    EXPECT_EQ(fixes[0].how, ClockKnowledge::same_boot);
    EXPECT_EQ(kNow + 900 * kDay + fixes[0].shift_ms, kNow + 2 * kDay - 2 * kHour);
}

TEST(ClockCorrection, a_boot_right_after_being_ahead_is_an_anchor_for_itself) {
    const auto fixes = correct_clock({stretch(1, "a", 0, kNow + 900 * kDay),
                                      stretch(11, "a", 2 * kHour, kNow + 2 * kHour, true)});
    // Nothing before it was right: doubt stays, and both are put as late as they can be.
    ASSERT_EQ(fixes.size(), 2U);
    EXPECT_EQ(fixes[0].how, ClockKnowledge::at_latest);
}

// The collector's own clock is in 1970: nothing is ahead of it.
TEST(ClockCorrection, a_collector_that_does_not_know_the_time_blames_no_kiosk) {
    const auto heard_in_1970 = [](ClockStretch one) {
        one.heard_ms = 5000;
        return one;
    };
    EXPECT_FALSE(is_suspicious(kNow, false, 5000));
    EXPECT_TRUE(correct_clock({heard_in_1970(stretch(1, "a", 0, kNow))}).empty());
    // What the kiosk itself doubts lies before the latest time that it did not.
    const auto fixes = correct_clock({heard_in_1970(stretch(1, "a", 0, kNow)),
                                      heard_in_1970(stretch(11, "b", 0, 7000, true)),
                                      heard_in_1970(stretch(21, "c", 0, kNow + 10 * kHour))});
    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(7000 + fixes[0].shift_ms, kNow + 5 * kHour);
    EXPECT_TRUE(correct_clock({heard_in_1970(stretch(1, "a", 0, 7000, true))}).empty())
        << "nobody knows";
}

}  // namespace
}  // namespace suluh::collect
