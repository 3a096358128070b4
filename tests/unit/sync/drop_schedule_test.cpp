#include "sync/drop_schedule.h"

#include <gtest/gtest.h>

namespace suluh::sync {
namespace {

using namespace std::chrono_literals;

class Schedule : public ::testing::Test {
protected:
    // The wait is a first minute, doubling to four, plus or minus a fifth.
    void expect_due_in(Millis expected) const {
        EXPECT_GE(schedule_.due(), now_ + expected * 8 / 10);
        EXPECT_LE(schedule_.due(), now_ + expected * 12 / 10);
    }

    DropSchedule::Time now_{1h};
    DropSchedule schedule_{{60s, 240s}, 1h, 7, now_};
};

TEST_F(Schedule, a_drop_is_visited_at_once_and_then_now_and_again_for_receipts) {
    EXPECT_EQ(schedule_.due(), now_);
    schedule_.succeeded(now_);
    EXPECT_EQ(schedule_.due(), now_ + 1h);
}

TEST_F(Schedule, new_rows_make_it_due) {
    schedule_.succeeded(now_);
    schedule_.rows_added(now_ + 5min);
    EXPECT_EQ(schedule_.due(), now_ + 5min);
}

TEST_F(Schedule, failures_are_waited_for_longer_and_longer) {
    for (const Millis expected : {60s, 120s, 240s, 240s}) {
        schedule_.failed(now_);
        expect_due_in(expected);
        now_ = schedule_.due();
    }
    schedule_.succeeded(now_);
    schedule_.failed(now_);
    expect_due_in(60s);
}

TEST_F(Schedule, a_failing_drop_is_not_hurried_by_sessions_but_by_a_hand) {
    schedule_.failed(now_);
    const auto due = schedule_.due();
    schedule_.rows_added(now_ + 1s);
    EXPECT_EQ(schedule_.due(), due);
    schedule_.asked_for(now_ + 2s);
    EXPECT_EQ(schedule_.due(), now_ + 2s);
}

TEST_F(Schedule, an_interruption_is_no_failure) {
    schedule_.interrupted(now_);
    EXPECT_EQ(schedule_.due(), now_);
    schedule_.failed(now_);
    expect_due_in(60s);
}

}  // namespace
}  // namespace suluh::sync
