// Nodes that glide when a new tree puts them elsewhere.
#include "ui/moves.h"

#include "screen_fixture.h"

namespace suluh::ui {
namespace {

class Moving : public ScreenTest {};

std::string order(std::string_view first, std::string_view second) {
    const auto card = [](std::string_view name) {
        return R"({"kind":"box","h":100,"moves":true,"key":")" + std::string(name) +
               R"(","fill":")" + std::string(name) + R"("})";
    };
    return R"({"kind":"column","children":[)" + card(first) + "," + card(second) + "]}";
}

TEST_F(Moving, two_that_change_places_glide) {
    show(order("accent", "primary"));
    settle(0);
    show(order("primary", "accent"));
    static_cast<void>(view_.tick(1000));
    EXPECT_LT(place(Token::accent, 1000).y, 30);
    EXPECT_GT(place(Token::primary, 1000).y, 70);
    EXPECT_FALSE(view_.settled(1200));
    const Millis end = settle(1000);
    EXPECT_LE(end, 1260);
    EXPECT_GT(end, 1200);
    EXPECT_EQ(place(Token::accent, end).y, 100);
    EXPECT_EQ(view_.next_wake(), std::nullopt);
}

TEST_F(Moving, a_glide_can_be_turned_around_on_its_way) {
    show(order("accent", "primary"));
    settle(0);
    show(order("primary", "accent"));
    static_cast<void>(view_.tick(1000));
    static_cast<void>(view_.tick(1100));
    const float half_way = place(Token::accent, 1100).y;
    show(order("accent", "primary"));
    static_cast<void>(view_.tick(1101));
    EXPECT_NEAR(place(Token::accent, 1101).y, half_way, 15);
    settle(1101);
    EXPECT_EQ(place(Token::accent, 3000).y, 0);
}

TEST_F(Moving, still_mode_has_no_glides) {
    view_.set_look({ThemeName::terang, 1, true});
    show(order("accent", "primary"));
    settle(0);
    show(order("primary", "accent"));
    static_cast<void>(view_.tick(1000));
    EXPECT_EQ(place(Token::accent, 1000).y, 100);
    EXPECT_TRUE(view_.settled(1000));
}

std::string homes(const char* inside_left, const char* inside_right) {
    return std::string(R"({"kind":"row","align":"start","children":[
        {"kind":"column","key":"l","w":400,"children":[)") +
           inside_left + R"(]},{"kind":"column","key":"r","w":400,"children":[)" + inside_right +
           "]}]}";
}
constexpr auto kMover = R"({"kind":"box","h":100,"moves":true,"key":"m","fill":"accent",
    "enter":"grow","drag":"m"})";

TEST_F(Moving, another_parent_is_a_way_like_any_other) {
    show(homes(kMover, ""));
    settle(0);
    show(homes("", kMover));
    static_cast<void>(view_.tick(1000));
    EXPECT_LT(place(Token::accent, 1000).x, 100);
    EXPECT_TRUE(commands<gfx::PushGroup>(1000).empty());  // it does not enter: it was there
    settle(1000);
    EXPECT_EQ(place(Token::accent, 3000).x, 400);
}

TEST_F(Moving, two_with_one_key_stay_where_they_are_put) {
    show(homes(kMover, kMover));
    settle(0);
    show(homes("", kMover));
    static_cast<void>(view_.tick(1000));
    EXPECT_EQ(place(Token::accent, 1300).x, 400);
}

TEST_F(Moving, what_was_dropped_glides_from_the_hand_to_its_new_place) {
    const char* zone = R"({"kind":"box","h":800,"drop":"d"})";
    show(homes(kMover, zone));
    settle(0);
    static_cast<void>(down(100, 50, 1000));
    static_cast<void>(move(500, 650, 1100));
    EXPECT_EQ(up(500, 650, 1400).size(), 1U);
    EXPECT_EQ(place(Token::accent, 1450), (gfx::Rect{400, 600, 400, 100}));  // waits in the air
    show(homes("", kMover));
    static_cast<void>(view_.tick(1460));
    EXPECT_GT(place(Token::accent, 1460).y, 450);
    EXPECT_EQ(place(Token::accent, 1460).x, 400);
    settle(1460);
    EXPECT_EQ(place(Token::accent, 3000), (gfx::Rect{400, 0, 400, 100}));
}

TEST_F(Moving, without_an_answer_the_dropped_goes_home) {
    show(homes(kMover, R"({"kind":"box","h":800,"drop":"d"})"));
    settle(0);
    static_cast<void>(down(100, 50, 1000));
    static_cast<void>(move(500, 650, 1100));
    static_cast<void>(up(500, 650, 1400));
    const Millis end = settle(1400);
    EXPECT_GE(end, 1400 + 150 + 200);
    EXPECT_LE(end, 1400 + 150 + 280);
    EXPECT_EQ(place(Token::accent, end), (gfx::Rect{0, 0, 400, 100}));
}

TEST_F(Moving, a_card_inside_a_moving_card_is_carried_along_once) {
    const auto tree = [](int y) {
        return R"({"kind":"stack","children":[{"kind":"box","key":"a","moves":true,"abs":{"l":0,"t":)" +
               std::to_string(y) + R"(},"w":300,"h":300,"fill":"sunken","children":[
               {"kind":"box","key":"b","moves":true,"w":100,"h":100,"fill":"accent"}]}]})";
    };
    show(tree(0));
    settle(0);
    show(tree(500));
    static_cast<void>(view_.tick(1000));
    for (const Millis now : {1000, 1100, 1200}) {
        EXPECT_EQ(place(Token::accent, now).y, place(Token::sunken, now).y) << now;
    }
}

TEST_F(Moving, a_way_needs_a_key) {
    EXPECT_EQ(error_of(R"({"kind":"box","moves":true})"),
              "root: 'moves' needs a 'key' to know it by");
}

}  // namespace
}  // namespace suluh::ui
