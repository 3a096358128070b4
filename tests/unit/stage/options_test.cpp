#include "stage/options.h"

#include <gtest/gtest.h>

namespace suluh::stage {
namespace {

TEST(Options, reads_a_window_size) {
    const auto size = parse_window_size("1366x768");
    ASSERT_TRUE(size);
    EXPECT_EQ(*size, (WindowSize{1366, 768}));
}

TEST(Options, refuses_what_is_no_window_size) {
    for (const char* text : {"", "x", "1920", "1920x", "x1080", "1920x1080x1", "1920X1080",
                             "-1x500", "319x500", "99999x500", "1920x10 80", "0x0"}) {
        const auto size = parse_window_size(text);
        ASSERT_FALSE(size) << text;
        EXPECT_EQ(size.error().fault, Fault::bad_input) << text;
    }
}

TEST(Options, reads_a_random_robot) {
    const auto robot = parse_robot("random:42:1000");
    ASSERT_TRUE(robot);
    EXPECT_TRUE(robot->file.empty());
    EXPECT_EQ(robot->seed, 42U);
    EXPECT_EQ(robot->steps, 1000);
    const auto brief = parse_robot("random:7");
    ASSERT_TRUE(brief);
    EXPECT_EQ(brief->steps, RobotChoice{}.steps);
}

TEST(Options, reads_a_robot_file_and_refuses_half_a_random_one) {
    const auto robot = parse_robot("demo.lua");
    ASSERT_TRUE(robot);
    EXPECT_EQ(robot->file, "demo.lua");
    for (const char* text :
         {"", "random:", "random:x", "random:1:", "random:1:0", "random:1:2:3"}) {
        EXPECT_FALSE(parse_robot(text)) << text;
    }
}

}  // namespace
}  // namespace suluh::stage
