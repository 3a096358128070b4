// Sliders under fingers and keys.
#include "ui/slider.h"

#include "screen_fixture.h"

namespace suluh::ui {
namespace {

class Sliding : public ScreenTest {
protected:
    // The knob's middle runs from 126 to 1074.
    static constexpr auto kSlider = R"({"kind":"stack","children":[{"kind":"slider","key":"s",
        "abs":{"l":100,"t":100},"w":1000,"value":0.5,"steps":4,"slide":"moved","label":"Suara"}]})";
    Events said(double value) { return {{Origin::shell, "moved", Value(value)}}; }
};

TEST_F(Sliding, follows_a_finger_from_step_to_step) {
    show(kSlider);
    settle(0);
    EXPECT_TRUE(down(600, 136, 1000).empty());
    EXPECT_TRUE(move(606, 136, 1010).empty());  // not yet
    EXPECT_EQ(move(830, 140, 1020), said(0.75));
    EXPECT_TRUE(move(850, 140, 1030).empty());  // the same step
    EXPECT_EQ(move(1500, 900, 1040), said(1));  // off the track, still held
    EXPECT_TRUE(up(1500, 900, 1050).empty());
}

TEST_F(Sliding, a_tap_on_the_track_sends_it_there) {
    show(kSlider);
    settle(0);
    static_cast<void>(down(126, 136, 1000));
    EXPECT_EQ(up(126, 136, 1060), said(0));
    settle(1060);
    static_cast<void>(down(126, 136, 2000));
    EXPECT_TRUE(up(126, 136, 2060).empty());
}

TEST_F(Sliding, a_tree_that_comes_meanwhile_does_not_move_it) {
    show(kSlider);
    settle(0);
    static_cast<void>(down(600, 136, 1000));
    static_cast<void>(move(1074, 136, 1020));
    show(kSlider);  // still says 0.5
    static_cast<void>(view_.tick(1100));
    EXPECT_EQ(place(Token::primary, 1400).w, 974);
    static_cast<void>(up(1074, 136, 1500));
    show(kSlider);
    settle(1600);
    EXPECT_EQ(place(Token::primary, 3000).w, 500);  // nobody took the new value
}

TEST_F(Sliding, an_upward_drag_on_it_scrolls_the_list_around_it) {
    show(R"({"kind":"column","children":[{"kind":"scroll","key":"l","grow":1,"children":[
        {"kind":"slider","value":0.5,"slide":"moved"},{"kind":"box","h":3000,"fill":"accent"}]}]})");
    settle(0);
    static_cast<void>(down(600, 36, 1000));
    EXPECT_TRUE(move(603, -40, 1020).empty());
    EXPECT_TRUE(move(700, -90, 1040).empty());
    EXPECT_LT(place(Token::accent, 1040).y, 72);
}

TEST_F(Sliding, keys_choose_it_then_move_it) {
    show(kSlider);
    settle(0);
    static_cast<void>(view_.key(Key::next, 1000));
    const auto ring = commands<gfx::StrokeShape>(1000).back();
    EXPECT_TRUE(view_.key(Key::choose, 1100).empty());
    EXPECT_GT(commands<gfx::StrokeShape>(1100).back().width, ring.width);
    EXPECT_EQ(view_.key(Key::next, 1200), said(0.75));
    EXPECT_EQ(view_.key(Key::next, 1300), said(1));
    EXPECT_TRUE(view_.key(Key::next, 1400).empty());
    EXPECT_EQ(view_.key(Key::previous, 1500), said(0.75));
    EXPECT_TRUE(view_.key(Key::choose, 1600).empty());
    EXPECT_TRUE(view_.key(Key::next, 1700).empty());  // walks on again
}

TEST_F(Sliding, a_switched_off_one_stands_still) {
    show(R"({"kind":"column","children":[{"kind":"slider","w":1000,"value":0.5,"slide":"moved",
        "enabled":false}]})");
    settle(0);
    static_cast<void>(down(100, 36, 1000));
    EXPECT_TRUE(move(900, 36, 1020).empty());
    EXPECT_TRUE(up(900, 36, 1040).empty());
    static_cast<void>(view_.key(Key::next, 1100));
    EXPECT_TRUE(view_.key(Key::choose, 1200).empty());
    EXPECT_TRUE(view_.key(Key::next, 1300).empty());
}

struct Stop {
    float x;
    int steps;
    double value;
};

TEST(Slider, finds_the_nearest_step) {
    const Stop table[] = {{0, 4, 0},     {126, 4, 0},        {244, 4, 0},       {246, 4, 0.25},
                          {600, 4, 0.5}, {2000, 4, 1},       {600, 3, 2.0 / 3}, {126, 0, 0},
                          {600, 0, 0.5}, {600.6F, 0, 0.501}, {1074, 0, 1}};
    for (const Stop& stop : table) {
        Node node;
        node.kind = Kind::slider;
        node.content.steps = stop.steps;
        EXPECT_DOUBLE_EQ(slider_value_at(node, {100, 100, 1000, 72}, 1, stop.x), stop.value)
            << stop.x << " of " << stop.steps;
    }
}

}  // namespace
}  // namespace suluh::ui
