#include "base/nearest.h"

#include <gtest/gtest.h>

namespace suluh {
namespace {

const std::vector<std::string> kKnown = {"title", "minutes", "jp", "idle_seconds"};

TEST(NearestName, finds_the_slip_of_a_finger) {
    EXPECT_EQ(nearest_name("titel", kKnown), "title");
    EXPECT_EQ(nearest_name("minute", kKnown), "minutes");
    EXPECT_EQ(nearest_name("pj", kKnown), "jp");
    EXPECT_EQ(nearest_name("idle_second", kKnown), "idle_seconds");
}

TEST(NearestName, does_not_guess_wildly) {
    EXPECT_EQ(nearest_name("colour", kKnown), "");
    EXPECT_EQ(nearest_name("", kKnown), "");
    EXPECT_EQ(nearest_name(std::string(10'000, 't'), kKnown), "");
}

}  // namespace
}  // namespace suluh
