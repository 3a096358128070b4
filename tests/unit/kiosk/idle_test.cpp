#include "kiosk/idle.h"

#include <gtest/gtest.h>

#include <vector>

namespace suluh::kiosk {
namespace {

using Kind = IdleSignal::Kind;
constexpr IdleSettings kSettings{60'000, 5'000};

TEST(Idle, says_nothing_before_the_first_touch) {
    IdleWatch watch(kSettings);
    EXPECT_FALSE(watch.tick(1'000'000));
    EXPECT_FALSE(watch.next_wake());
}

TEST(Idle, warns_once_a_second_then_is_over) {
    IdleWatch watch(kSettings);
    EXPECT_FALSE(watch.touch(1'000));
    std::vector<int> left;
    for (std::int64_t now = 1'000; now < 66'000; now += 100) {
        if (const auto signal = watch.tick(now)) {
            ASSERT_EQ(signal->kind, Kind::warning);
            left.push_back(signal->left_s);
        }
    }
    EXPECT_EQ(left, (std::vector<int>{5, 4, 3, 2, 1}));
    const auto over = watch.tick(66'000);
    ASSERT_TRUE(over);
    EXPECT_EQ(over->kind, Kind::over);
    EXPECT_FALSE(watch.tick(67'000));
    EXPECT_FALSE(watch.next_wake());
}

TEST(Idle, a_touch_before_the_warning_starts_the_wait_anew) {
    IdleWatch watch(kSettings);
    EXPECT_FALSE(watch.touch(0));
    EXPECT_FALSE(watch.touch(59'999));
    EXPECT_FALSE(watch.tick(60'000));
    EXPECT_EQ(watch.next_wake(), 119'999);
}

TEST(Idle, a_touch_in_the_countdown_cancels_it) {
    IdleWatch watch(kSettings);
    EXPECT_FALSE(watch.touch(0));
    ASSERT_TRUE(watch.tick(61'000));
    const auto signal = watch.touch(61'500);
    ASSERT_TRUE(signal);
    EXPECT_EQ(signal->kind, Kind::cancelled);
    EXPECT_FALSE(watch.is_counting_down());
    EXPECT_EQ(watch.next_wake(), 121'500);
}

TEST(Idle, wakes_exactly_when_the_shown_second_has_passed) {
    IdleWatch watch(kSettings);
    EXPECT_FALSE(watch.touch(0));
    EXPECT_EQ(watch.next_wake(), 60'000);
    ASSERT_TRUE(watch.tick(60'000));
    EXPECT_EQ(watch.next_wake(), 61'000);
    ASSERT_TRUE(watch.tick(64'700));  // woken late: the count is right all the same
    EXPECT_EQ(watch.next_wake(), 65'000);
}

TEST(Idle, a_machine_that_slept_through_it_is_over_at_once) {
    IdleWatch watch(kSettings);
    EXPECT_FALSE(watch.touch(0));
    const auto signal = watch.tick(10'000'000);
    ASSERT_TRUE(signal);
    EXPECT_EQ(signal->kind, Kind::over);
}

TEST(Idle, disarmed_it_stays_quiet) {
    IdleWatch watch(kSettings);
    EXPECT_FALSE(watch.touch(0));
    watch.disarm();
    EXPECT_FALSE(watch.tick(100'000));
}

}  // namespace
}  // namespace suluh::kiosk
