#include "stage/touch_watch.h"

#include <gtest/gtest.h>

#include <set>

namespace suluh::stage {
namespace {

using Kind = ui::PointerEvent::Kind;

class Touches : public testing::Test {
protected:
    void hear(Kind kind, std::int64_t finger, std::int64_t now) {
        if (kind == Kind::down) known_.insert(finger);
        if (kind == Kind::up) known_.erase(finger);
        watch_.heard({kind, finger, 0, 0}, now);
    }
    std::set<std::int64_t> known_;
    TouchWatch watch_{[this](std::int64_t finger) { return known_.contains(finger); }};
};

TEST_F(Touches, a_finger_whose_screen_was_unplugged_is_cancelled_once) {
    hear(Kind::down, 3, 1000);
    EXPECT_EQ(watch_.next_wake(), std::optional<std::int64_t>(1500));
    known_.clear();
    EXPECT_FALSE(watch_.lost(1400));
    const auto gone = watch_.lost(1500);
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->kind, Kind::cancel);
    EXPECT_EQ(gone->finger, 3);
    EXPECT_FALSE(watch_.lost(3000));
    EXPECT_FALSE(watch_.next_wake());
}

TEST_F(Touches, a_resting_finger_stays) {
    hear(Kind::down, 3, 1000);
    EXPECT_FALSE(watch_.lost(1500));
    EXPECT_FALSE(watch_.lost(2000));
    EXPECT_EQ(watch_.next_wake(), std::optional<std::int64_t>(2500));
    hear(Kind::move, 3, 2100);
    EXPECT_EQ(watch_.next_wake(), std::optional<std::int64_t>(2600));
}

TEST_F(Touches, nothing_is_asked_when_no_finger_is_down) {
    hear(Kind::down, 3, 1000);
    hear(Kind::up, 3, 1100);
    EXPECT_FALSE(watch_.next_wake());
    EXPECT_FALSE(watch_.lost(9000));
    hear(Kind::down, 4, 9000);
    watch_.heard({Kind::cancel, ui::PointerEvent::kAnyFinger, 0, 0}, 9100);
    EXPECT_FALSE(watch_.next_wake());
}

TEST_F(Touches, a_robots_finger_is_not_looked_for) {
    watch_.heard({Kind::down, -1, 0, 0}, 1000);
    EXPECT_FALSE(watch_.next_wake());
    EXPECT_FALSE(watch_.lost(5000));
}

TEST_F(Touches, a_second_finger_is_not_followed) {
    hear(Kind::down, 3, 1000);
    hear(Kind::down, 4, 1100);
    hear(Kind::up, 4, 1200);
    known_.clear();
    const auto gone = watch_.lost(1700);
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->finger, 3);
}

}  // namespace
}  // namespace suluh::stage
