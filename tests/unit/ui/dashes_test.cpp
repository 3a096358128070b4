#include "ui/dashes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace suluh::ui {
namespace {

float length_of(const std::vector<gfx::Point>& line) {
    float length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    }
    return length;
}

constexpr DashLook kLook{2, 10, 6, {0, 0, 0, 255}};

TEST(Dashes, go_round_in_equal_steps_that_close) {
    const auto pieces = dashes({10, 20, 160, 80}, {0, 0, 0, 0}, kLook);
    // The middle of the stroke is 2 * (158 + 78) long: 29.5 steps of 16 become 30.
    ASSERT_EQ(pieces.size(), 30U);
    for (const gfx::Polyline& piece : pieces) {
        EXPECT_NEAR(length_of(piece.points), 8, 0.01F) << "its round ends fill it up to ten";
    }
    EXPECT_NEAR(pieces.front().points.front().x, 11, 0.01F);
    EXPECT_NEAR(pieces.front().points.front().y, 21, 0.01F);
    // The last gap ends where the first dash begins.
    const float period = 2 * (158.0F + 78.0F) / 30;
    EXPECT_NEAR(pieces.back().points.back().y - 21, period - 8, 0.01F);
    EXPECT_NEAR(pieces.back().points.back().x, 11, 0.01F);
}

TEST(Dashes, bend_around_corners) {
    const auto pieces = dashes({0, 0, 100, 100}, {50, 50, 50, 50}, kLook);
    ASSERT_FALSE(pieces.empty());
    for (const gfx::Polyline& piece : pieces) {
        for (const gfx::Point& point : piece.points) {
            EXPECT_NEAR(std::hypot(point.x - 50, point.y - 50), 49, 0.15F);
        }
    }
}

TEST(Dashes, a_rectangle_too_small_has_none) {
    EXPECT_TRUE(dashes({0, 0, 2, 100}, {0, 0, 0, 0}, kLook).empty());
    EXPECT_TRUE(dashes({0, 0, 0, 0}, {9, 9, 9, 9}, kLook).empty());
}

}  // namespace
}  // namespace suluh::ui
