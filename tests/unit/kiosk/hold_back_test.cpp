#include "kiosk/hold_back.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace suluh::kiosk {
namespace {

using Texts = std::vector<std::string>;

TEST(HoldBack, lets_through_while_nothing_waits) {
    HoldBack<std::string> gate;
    EXPECT_EQ(gate.arrived("question"), Texts{"question"});
    EXPECT_FALSE(gate.is_waiting());
}

TEST(HoldBack, keeps_feedback_until_its_answer_is_on_disk) {
    HoldBack<std::string> gate;
    gate.responded(1);
    EXPECT_EQ(gate.arrived("feedback"), Texts{});
    EXPECT_TRUE(gate.is_waiting());
    EXPECT_EQ(gate.committed(1), Texts{"feedback"});
    EXPECT_FALSE(gate.is_waiting());
}

TEST(HoldBack, releases_only_what_that_answer_alone_held) {
    HoldBack<std::string> gate;
    gate.responded(1);
    EXPECT_EQ(gate.arrived("a"), Texts{});
    gate.responded(2);
    EXPECT_EQ(gate.arrived("b"), Texts{});
    EXPECT_EQ(gate.committed(1), Texts{"a"});
    EXPECT_EQ(gate.arrived("c"), Texts{});
    EXPECT_EQ(gate.committed(2), (Texts{"b", "c"}));
}

TEST(HoldBack, a_later_commit_does_not_overtake_an_earlier_answer) {
    HoldBack<std::string> gate;
    gate.responded(1);
    EXPECT_EQ(gate.arrived("a"), Texts{});
    gate.responded(2);
    EXPECT_EQ(gate.arrived("b"), Texts{});
    EXPECT_EQ(gate.committed(2), Texts{});
    EXPECT_EQ(gate.committed(1), (Texts{"a", "b"}));
}

TEST(HoldBack, a_commit_nobody_waits_for_releases_nothing) {
    HoldBack<std::string> gate;
    gate.responded(1);
    EXPECT_EQ(gate.arrived("a"), Texts{});
    EXPECT_EQ(gate.committed(7), Texts{});
    EXPECT_TRUE(gate.is_waiting());
}

TEST(HoldBack, after_the_lesson_died_its_views_are_void_but_answers_still_count) {
    HoldBack<std::string> gate;
    gate.responded(1);
    EXPECT_EQ(gate.arrived("a"), Texts{});
    gate.drop_messages();
    EXPECT_TRUE(gate.is_waiting());
    EXPECT_EQ(gate.committed(1), Texts{});
    EXPECT_FALSE(gate.is_waiting());
}

}  // namespace
}  // namespace suluh::kiosk
