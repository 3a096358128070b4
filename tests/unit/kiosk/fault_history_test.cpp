#include "kiosk/fault_history.h"

#include <gtest/gtest.h>

namespace suluh::kiosk {
namespace {

constexpr std::int64_t kMinute = 60'000;

TEST(FaultHistory, three_faults_in_ten_minutes_make_a_lesson_unavailable) {
    FaultHistory history;
    history.add("m06/netral", 0);
    history.add("m06/netral", 4 * kMinute);
    EXPECT_FALSE(history.is_unavailable("m06/netral"));
    history.add("m06/netral", 9 * kMinute);
    EXPECT_TRUE(history.is_unavailable("m06/netral"));
    EXPECT_FALSE(history.is_unavailable("m06/other"));
}

TEST(FaultHistory, faults_far_apart_do_not_add_up) {
    FaultHistory history;
    for (int n = 0; n < 9; ++n) history.add("a", n * 6 * kMinute);
    EXPECT_FALSE(history.is_unavailable("a"));
}

TEST(FaultHistory, unavailable_stays_unavailable) {
    FaultHistory history;
    for (int n = 0; n < 3; ++n) history.add("a", n);
    history.add("a", 600 * kMinute);
    EXPECT_TRUE(history.is_unavailable("a"));
}

}  // namespace
}  // namespace suluh::kiosk
