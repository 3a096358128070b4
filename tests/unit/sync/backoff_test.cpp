#include "sync/backoff.h"

#include <gtest/gtest.h>

namespace suluh::sync {
namespace {

TEST(Backoff, doubles_up_to_its_limit_within_a_fifth) {
    Backoff backoff({Millis(1000), Millis(6000)}, 7);
    EXPECT_FALSE(backoff.is_waiting());
    for (const std::int64_t expected : {1000, 2000, 4000, 6000, 6000}) {
        const Millis wait = backoff.next();
        EXPECT_GE(wait.count(), expected * 8 / 10);
        EXPECT_LE(wait.count(), expected * 12 / 10);
    }
    EXPECT_TRUE(backoff.is_waiting());
    backoff.reset();
    EXPECT_LE(backoff.next().count(), 1200);
}

TEST(Backoff, differs_from_kiosk_to_kiosk) {
    Backoff one({Millis(60'000), Millis(60'000)}, 1);
    Backoff two({Millis(60'000), Millis(60'000)}, 2);
    int same = 0;
    for (int i = 0; i < 20; ++i) same += one.next() == two.next() ? 1 : 0;
    EXPECT_LT(same, 10);
}

}  // namespace
}  // namespace suluh::sync
