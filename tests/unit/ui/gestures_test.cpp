#include "ui/gestures.h"

#include <gtest/gtest.h>

#include "ui/scroll_motion.h"

namespace suluh::ui {
namespace {

using Kind = PointerEvent::Kind;

const Target kButton{7, {100, 100, 200, 96}, 0};
const Target kCardInScroll{7, {100, 100, 200, 96}, 9};

TEST(Gestures, a_tap_acts_on_release) {
    Gestures hand;
    EXPECT_EQ(hand.down({Kind::down, 1, 150, 150}, kButton, 0).press, 7U);
    const GestureStep up = hand.up({Kind::up, 1, 160, 150}, 80);
    EXPECT_EQ(up.tap, 7U);
    EXPECT_EQ(up.release, 7U);
    EXPECT_EQ(hand.pressed(), 0U);
}

struct Slide {
    float x, y;
    bool taps;
};

TEST(Gestures, a_finger_may_wander_inside_but_not_off_the_target) {
    const Slide table[] = {{290, 190, true}, {320, 150, true},  {330, 150, false},
                           {150, 215, true}, {150, 230, false}, {70, 150, false}};
    for (const Slide& slide : table) {
        Gestures hand;
        static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kButton, 0));
        static_cast<void>(hand.move({Kind::move, 1, slide.x, slide.y}, 20));
        EXPECT_EQ(hand.up({Kind::up, 1, slide.x, slide.y}, 40).tap == 7U, slide.taps)
            << slide.x << ',' << slide.y;
    }
}

TEST(Gestures, sliding_off_and_back_is_no_tap) {
    Gestures hand;
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kButton, 0));
    EXPECT_EQ(hand.move({Kind::move, 1, 500, 150}, 10).release, 7U);
    static_cast<void>(hand.move({Kind::move, 1, 150, 150}, 20));
    EXPECT_EQ(hand.up({Kind::up, 1, 150, 150}, 30).tap, 0U);
}

TEST(Gestures, the_first_finger_rules) {
    Gestures hand;
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kButton, 0));
    EXPECT_FALSE(hand.wants({Kind::down, 2, 150, 150}, 5));
    EXPECT_EQ(hand.down({Kind::down, 2, 150, 150}, Target{8, {}, 0}, 5).press, 0U);
    EXPECT_EQ(hand.up({Kind::up, 2, 150, 150}, 10).tap, 0U);
    EXPECT_EQ(hand.up({Kind::up, 1, 150, 150}, 20).tap, 7U);
}

TEST(Gestures, a_finger_whose_up_was_lost_gives_way) {
    Gestures hand;
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kButton, 0));
    static_cast<void>(hand.move({Kind::move, 1, 151, 150}, 2000));
    EXPECT_FALSE(hand.wants({Kind::down, 2, 150, 150}, 4000));
    EXPECT_TRUE(hand.wants({Kind::down, 2, 150, 150}, 5001));
    EXPECT_TRUE(hand.wants({Kind::down, 1, 150, 150}, 2001));
    EXPECT_EQ(hand.cancel().release, 7U);
    EXPECT_EQ(hand.down({Kind::down, 2, 150, 150}, kButton, 5001).press, 7U);
}

TEST(Gestures, a_cancelled_finger_releases_without_a_tap) {
    Gestures hand;
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kButton, 0));
    EXPECT_EQ(hand.cancel().release, 7U);
    EXPECT_EQ(hand.up({Kind::up, 1, 150, 150}, 20).tap, 0U);
}

TEST(Gestures, taps_right_after_a_screen_change_are_ignored) {
    Gestures hand;
    hand.ignore_until(250);
    EXPECT_EQ(hand.down({Kind::down, 1, 150, 150}, kButton, 249).press, 0U);
    EXPECT_EQ(hand.up({Kind::up, 1, 150, 150}, 400).tap, 0U);
    EXPECT_EQ(hand.down({Kind::down, 1, 150, 150}, kButton, 450).press, 7U);
}

TEST(Gestures, a_vertical_drag_scrolls_one_to_one_and_ends_the_press) {
    Gestures hand;
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kCardInScroll, 0));
    EXPECT_EQ(hand.move({Kind::move, 1, 150, 130}, 10).scroll, 0U);  // within the slop
    const GestureStep begin = hand.move({Kind::move, 1, 150, 120}, 20);
    EXPECT_EQ(begin.release, 7U);
    EXPECT_EQ(begin.scroll, 9U);
    EXPECT_EQ(begin.delta, 6);  // only what goes beyond the slop
    EXPECT_EQ(hand.move({Kind::move, 1, 150, 100}, 30).delta, 20);
    const GestureStep end = hand.up({Kind::up, 1, 150, 100}, 40);
    EXPECT_EQ(end.tap, 0U);
    ASSERT_TRUE(end.fling);
    EXPECT_NEAR(*end.fling, 50 / 40.0F, 0.01);
}

TEST(Gestures, a_sideways_drag_does_not_scroll) {
    Gestures hand;
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kCardInScroll, 0));
    EXPECT_EQ(hand.move({Kind::move, 1, 250, 120}, 10).scroll, 0U);
}

TEST(Gestures, a_finger_that_rests_before_it_leaves_flings_nothing) {
    Gestures hand;
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kCardInScroll, 0));
    static_cast<void>(hand.move({Kind::move, 1, 150, 50}, 20));
    static_cast<void>(hand.move({Kind::move, 1, 150, 50}, 400));
    EXPECT_EQ(*hand.up({Kind::up, 1, 150, 50}, 420).fling, 0);
}

TEST(Gestures, a_worn_panel_that_says_a_tap_twice_taps_once) {
    Gestures hand;
    const auto tap = [&](const Target& target, Millis now) {
        static_cast<void>(hand.down({Kind::down, 1, 150, 150}, target, now));
        return hand.up({Kind::up, 1, 150, 150}, now + 20).tap;
    };
    EXPECT_EQ(tap(kButton, 1000), 7U);
    EXPECT_EQ(tap(kButton, 1030), 0U);
    EXPECT_EQ(tap(kButton, 1120), 7U);
    const Target other{8, kButton.rect};
    EXPECT_EQ(tap(other, 1150), 8U);  // two thumbs on two keys
}

TEST(Gestures, a_cancel_may_mean_whichever_finger_is_down) {
    Gestures hand;
    const PointerEvent any{Kind::cancel, PointerEvent::kAnyFinger, 0, 0};
    EXPECT_FALSE(hand.wants(any, 0));
    static_cast<void>(hand.down({Kind::down, 5, 150, 150}, kButton, 0));
    EXPECT_TRUE(hand.wants(any, 10));
    EXPECT_FALSE(hand.wants({Kind::cancel, 6, 0, 0}, 10));
}

const Target kCardOfAList{7, {100, 100, 200, 96}, 9, 7, 0};

TEST(Gestures, what_can_be_carried_wins_over_the_scroll) {
    Gestures hand;
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kCardOfAList, 0));
    EXPECT_EQ(hand.move({Kind::move, 1, 150, 170}, 10).carrying, Carrying::nothing);
    const GestureStep begin = hand.move({Kind::move, 1, 150, 180}, 20);
    EXPECT_EQ(begin.release, 7U);
    EXPECT_EQ(begin.carrying, Carrying::goes_on);
    EXPECT_EQ(begin.carried, 7U);
    EXPECT_EQ(begin.scroll, 0U);
    const GestureStep end = hand.up({Kind::up, 1, 300, 400}, 40);
    EXPECT_EQ(end.carrying, Carrying::let_go);
    EXPECT_EQ(end.at, (gfx::Point{300, 400}));
    EXPECT_EQ(end.tap, 0U);
    EXPECT_FALSE(end.fling);
}

TEST(Gestures, a_cancelled_finger_loses_what_it_carried) {
    Gestures hand;
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, kCardOfAList, 0));
    static_cast<void>(hand.move({Kind::move, 1, 250, 150}, 20));
    EXPECT_EQ(hand.cancel().carrying, Carrying::lost);
}

TEST(Gestures, after_a_hold_the_finger_means_nothing_more) {
    Gestures hand;
    const Target key{7, {100, 100, 200, 96}, 9, 0, 7};
    static_cast<void>(hand.down({Kind::down, 1, 150, 150}, key, 100));
    EXPECT_EQ(hand.hold_due(), std::optional<Millis>(600));
    EXPECT_EQ(hand.rest(599).hold, 0U);
    const GestureStep held = hand.rest(600);
    EXPECT_EQ(held.hold, 7U);
    EXPECT_EQ(held.release, 7U);
    EXPECT_EQ(hand.hold_due(), std::nullopt);
    EXPECT_EQ(hand.move({Kind::move, 1, 150, 50}, 700).scroll, 0U);
    EXPECT_EQ(hand.up({Kind::up, 1, 150, 50}, 800).tap, 0U);
}

TEST(ScrollMotion, stays_inside_its_range) {
    ScrollMotion scroll;
    scroll.set_range(500);
    scroll.move_by(-50, 0);
    EXPECT_EQ(scroll.at(0), 0);
    scroll.move_by(700, 0);
    EXPECT_EQ(scroll.at(0), 500);
    scroll.set_range(200);
    EXPECT_EQ(scroll.at(0), 200);
}

TEST(ScrollMotion, a_flick_glides_and_comes_to_rest) {
    ScrollMotion scroll;
    scroll.set_range(10'000);
    scroll.fling(1, 1000);
    const Millis end = scroll.ends(1000);
    EXPECT_GT(end, 2000);
    EXPECT_LT(end, 4000);
    EXPECT_LT(scroll.at(1100), scroll.at(1200));
    EXPECT_NEAR(scroll.at(end), 325, 1);
    scroll.stop(1200);
    EXPECT_EQ(scroll.at(5000), scroll.at(1200));
}

TEST(ScrollMotion, a_flick_against_the_end_stops_there) {
    ScrollMotion scroll;
    scroll.set_range(100);
    scroll.fling(5, 0);
    EXPECT_LT(scroll.ends(0), 100);
    EXPECT_EQ(scroll.at(scroll.ends(0)), 100);
}

TEST(ScrollMotion, a_slow_release_is_no_flick) {
    ScrollMotion scroll;
    scroll.set_range(100);
    scroll.fling(0.01F, 50);
    EXPECT_EQ(scroll.ends(50), 50);
}

}  // namespace
}  // namespace suluh::ui
