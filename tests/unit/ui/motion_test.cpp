#include "ui/motion.h"

#include <cmath>

#include <gtest/gtest.h>

#include "ui/kawung_light.h"
#include "ui/paint.h"

namespace suluh::ui {
namespace {

TEST(Motion, every_easing_begins_at_0_and_ends_at_1) {
    for (const Easing easing :
         {Easing::linear, Easing::out, Easing::out_cubic, Easing::in_out_cubic}) {
        EXPECT_EQ(eased(easing, 0), 0);
        EXPECT_EQ(eased(easing, 1), 1);
        EXPECT_EQ(eased(easing, -3), 0);
        EXPECT_EQ(eased(easing, 7), 1);
        float before = 0;
        for (int i = 1; i <= 20; ++i) {
            const float now = eased(easing, static_cast<float>(i) / 20);
            EXPECT_GE(now, before);
            before = now;
        }
    }
    EXPECT_EQ(eased(Easing::in_out_cubic, 0.5F), 0.5F);
    EXPECT_EQ(eased(Easing::out_cubic, 0.5F), 0.875F);
}

TEST(Motion, a_tween_waits_for_the_first_frame) {
    Tween tween;
    tween.go(0, 10, kMove);
    EXPECT_EQ(tween.at(99'999), 0);
    EXPECT_EQ(tween.arm(1016), 1260);
    EXPECT_FLOAT_EQ(tween.at(1130), 8.75F);
    EXPECT_EQ(tween.at(1260), 10);
    EXPECT_EQ(tween.arm(1300), 1260);
}

TEST(Motion, the_first_frame_already_moves) {
    Tween tween;
    tween.go(0, 10, kQuick);
    (void)tween.arm(0);
    EXPECT_GT(tween.at(0), 2);
}

TEST(Motion, going_nowhere_is_no_movement) {
    Tween tween;
    tween.go(5, 5, kGrow);
    EXPECT_EQ(tween.arm(100), 100);
    EXPECT_EQ(tween.at(0), 5);
}

TEST(Motion, nodes_enter_from_where_the_design_says) {
    EXPECT_EQ(enter_pose(Enter::slide, 0, false, 1).dx, 32);
    EXPECT_EQ(enter_pose(Enter::slide_back, 0, false, 0.5F).dx, -16);
    EXPECT_EQ(enter_pose(Enter::rise, 0, false, 1).dy, 24);
    EXPECT_FLOAT_EQ(enter_pose(Enter::grow, 0, false, 1).scale, 0.8F);
    const EnterPose still = enter_pose(Enter::slide, 0.5F, true, 1);
    EXPECT_EQ(still.dx, 0);
    EXPECT_EQ(still.opacity, 0.5F);
    const EnterPose there = enter_pose(Enter::slide, 1, false, 1);
    EXPECT_EQ(there.opacity, 1);
    EXPECT_EQ(there.dx, 0);
}

TEST(Motion, the_breath_moves_in_few_steps_and_comes_round) {
    EXPECT_EQ(breathing_phase(0), breathing_phase(kBreathe));
    EXPECT_EQ(breathing_phase(0), breathing_phase(139));
    EXPECT_NE(breathing_phase(0), breathing_phase(next_breath(0)));
}

TEST(Kawung, leaves_a_circle_around_the_torch_free) {
    KawungScene scene;
    scene.area = {0, 0, 1920, 1080};
    scene.light = {1488, 516};
    const auto petals = kawung_petals(scene);
    EXPECT_GT(petals.size(), 300U);
    for (const KawungPetal& petal : petals) {
        gfx::Point middle{0, 0};
        for (const gfx::Point& point : petal.outline) {
            middle.x += point.x / static_cast<float>(petal.outline.size());
            middle.y += point.y / static_cast<float>(petal.outline.size());
        }
        EXPECT_GT(std::hypot(middle.x - 1488, middle.y - 516), 160);
    }
}

}  // namespace
}  // namespace suluh::ui
