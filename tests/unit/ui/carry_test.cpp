// Picking up, carrying, dropping and holding, as a person with a finger would.
#include "ui/carry.h"

#include "screen_fixture.h"

namespace suluh::ui {
namespace {

class Carrying : public ScreenTest {};

// A card at 100,100 and two zones to its right.
constexpr auto kBoard = R"({"kind":"stack","children":[
    {"kind":"box","key":"card","abs":{"l":100,"t":100},"w":200,"h":100,"fill":"accent",
     "tap":"tapped","arg":"a","drag":{"card":"a"}},
    {"kind":"box","key":"z1","abs":{"l":1000,"t":100},"w":300,"h":300,"fill":"sunken",
     "drop":"dropped","drop_arg":"left","hot":{"fill":"primary","edge":{"color":"edge","width":6}}},
    {"kind":"box","key":"z2","abs":{"l":1000,"t":500},"w":300,"h":300,"drop":"dropped"}]})";

TEST_F(Carrying, a_card_follows_the_finger_and_lands_in_a_zone) {
    show(kBoard);
    settle(0);
    EXPECT_TRUE(down(150, 150, 1000).empty());
    EXPECT_TRUE(move(160, 150, 1020).empty());
    EXPECT_EQ(place(Token::accent, 1020), (gfx::Rect{100, 100, 200, 100}));  // within the slop
    EXPECT_TRUE(move(500, 300, 1040).empty());
    EXPECT_EQ(place(Token::accent, 1300), (gfx::Rect{450, 250, 200, 100}));
    EXPECT_TRUE(move(1100, 200, 1400).empty());
    EXPECT_EQ(place(Token::primary, 1700), (gfx::Rect{1003, 103, 294, 294}));  // the zone is hot
    const Events events = up(1100, 200, 1800);
    EXPECT_EQ(events, (Events{{Origin::shell, "dropped",
                               Value(Value::Map{{"item", Value(Value::Map{{"card", "a"}})},
                                                {"target", "left"}})}}));
}

TEST_F(Carrying, a_zone_without_an_argument_tells_only_the_item) {
    show(kBoard);
    settle(0);
    static_cast<void>(down(150, 150, 1000));
    static_cast<void>(move(1100, 600, 1100));
    const Events events = up(1100, 600, 1200);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].arg, Value(Value::Map{{"item", Value(Value::Map{{"card", "a"}})}}));
}

TEST_F(Carrying, what_lands_nowhere_goes_back_and_costs_nothing_after) {
    show(kBoard);
    settle(0);
    static_cast<void>(down(150, 150, 1000));
    static_cast<void>(move(600, 800, 1100));
    EXPECT_FALSE(view_.settled(1500));
    EXPECT_TRUE(up(600, 800, 1500).empty());
    const gfx::Rect under_way = place(Token::accent, 1600);
    EXPECT_GT(under_way.x, 100);
    EXPECT_LT(under_way.x, 550);
    EXPECT_LE(settle(1500), 1800);
    EXPECT_EQ(place(Token::accent, 2000), (gfx::Rect{100, 100, 200, 100}));
    EXPECT_EQ(view_.next_wake(), std::nullopt);
}

TEST_F(Carrying, a_tap_on_something_that_can_be_carried_is_a_tap) {
    show(kBoard);
    settle(0);
    static_cast<void>(down(150, 150, 1000));
    EXPECT_EQ(up(155, 152, 1060), (Events{{Origin::shell, "tapped", Value("a")}}));
}

TEST_F(Carrying, its_place_stays_as_a_pale_gap) {
    show(kBoard);
    settle(0);
    static_cast<void>(down(150, 150, 1000));
    static_cast<void>(move(600, 800, 1100));
    const auto groups = commands<gfx::PushGroup>(1400);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_FLOAT_EQ(groups[0].opacity, 0.4F);
    EXPECT_FLOAT_EQ(groups[1].scale, 1.02F);
    EXPECT_FLOAT_EQ(groups[0].tilt, 0) << "the gap lies straight";
    EXPECT_FLOAT_EQ(groups[1].tilt, -2.0F / 360);
    const auto fills = commands<gfx::FillShape>(1400);
    EXPECT_EQ(fills.front().rect, (gfx::Rect{100, 100, 200, 100}));
    EXPECT_EQ(fills.back().rect, (gfx::Rect{550, 750, 200, 100}));  // above everything else
    EXPECT_EQ(commands<gfx::Shadow>(1400).size(), 1U);
}

TEST_F(Carrying, a_wide_card_tilts_less) {
    show(R"({"kind":"stack","children":[
        {"kind":"box","key":"card","abs":{"l":100,"t":100},"w":1000,"h":100,"drag":"a"}]})");
    settle(0);
    static_cast<void>(down(150, 150, 1000));
    static_cast<void>(move(500, 300, 1100));
    const auto groups = commands<gfx::PushGroup>(1400);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_LT(groups[1].tilt, 0);
    EXPECT_GT(groups[1].tilt, -1.0F / 360);
}

TEST_F(Carrying, in_the_hand_its_edge_is_that_of_dragged_things) {
    show(R"({"kind":"stack","children":[
        {"kind":"box","key":"card","abs":{"l":100,"t":100},"w":200,"h":100,"drag":"a",
         "edge":{"color":"edge","width":3}}]})");
    settle(0);
    static_cast<void>(down(150, 150, 1000));
    static_cast<void>(move(500, 300, 1100));
    settle(1100);
    const auto edges = commands<gfx::StrokeShape>(2000);
    ASSERT_EQ(edges.size(), 2U);  // the gap it leaves, and itself
    EXPECT_EQ(edges[0].width, 3);
    EXPECT_EQ(edges[1].width, 5);
    EXPECT_EQ(edges[1].color, resolve(ColorRef::of(Token::accent), ThemeName::terang));
}

TEST_F(Carrying, a_lost_finger_puts_it_back) {
    show(kBoard);
    settle(0);
    static_cast<void>(down(150, 150, 1000));
    static_cast<void>(move(1100, 200, 1100));
    EXPECT_TRUE(view_.pointer({PointerEvent::Kind::cancel, 1, 0, 0}, 1200).empty());
    settle(1200);
    EXPECT_EQ(place(Token::accent, 3000), (gfx::Rect{100, 100, 200, 100}));
    EXPECT_EQ(place(Token::primary, 3000), (gfx::Rect{-1, -1, -1, -1}));
}

TEST_F(Carrying, another_screen_takes_it_out_of_the_hand) {
    show(kBoard);
    settle(0);
    static_cast<void>(down(150, 150, 1000));
    static_cast<void>(move(1100, 200, 1100));
    show(R"({"kind":"column","children":[{"kind":"box","h":500,"drop":"dropped"}]})");
    EXPECT_TRUE(up(1100, 200, 1200).empty());
    EXPECT_LE(settle(1200), 1600);
}

TEST_F(Carrying, a_switched_off_card_or_zone_takes_no_part) {
    show(R"({"kind":"stack","children":[
        {"kind":"box","abs":{"l":0,"t":0},"w":200,"h":100,"drag":"a","enabled":false},
        {"kind":"box","abs":{"l":300,"t":0},"w":200,"h":100,"drag":"b"},
        {"kind":"box","abs":{"l":1000,"t":0},"w":200,"h":100,"drop":"d","enabled":false}]})");
    settle(0);
    for (const float x : {100.0F, 400.0F}) {
        static_cast<void>(down(x, 50, 1000));
        static_cast<void>(move(1100, 50, 1100));
        EXPECT_TRUE(up(1100, 50, 1200).empty()) << x;
        settle(1200);
    }
}

TEST_F(Carrying, a_lessons_card_never_reaches_the_shell) {
    Node root = tree_of(R"({"kind":"stack","children":[
        {"kind":"slot","name":"lesson","abs":{"l":0,"t":0},"w":400,"h":400},
        {"kind":"box","abs":{"l":1000,"t":0},"w":400,"h":400,"drop":"shell"}]})");
    ASSERT_TRUE(attach_slot(root, "lesson",
                            tree_of(R"({"kind":"box","w":200,"h":100,"drag":1})", Origin::lesson)));
    view_.set_tree(std::move(root));
    settle(0);
    static_cast<void>(down(100, 50, 1000));
    static_cast<void>(move(1100, 50, 1100));
    EXPECT_TRUE(up(1100, 50, 1200).empty());
}

TEST_F(Carrying, a_word_inside_picks_the_whole_card_up) {
    show(R"({"kind":"stack","children":[
        {"kind":"row","abs":{"l":0,"t":0},"w":400,"h":100,"fill":"accent","drag":1,"children":[
            {"kind":"box","w":100,"h":100,"tap":"arrow"}]}]})");
    settle(0);
    static_cast<void>(down(50, 50, 1000));
    static_cast<void>(move(550, 50, 1100));
    EXPECT_EQ(place(Token::accent, 1400).x, 500);
    EXPECT_TRUE(up(550, 50, 1500).empty());
}

std::string list_of_cards() {
    std::string text = R"({"kind":"column","children":[{"kind":"scroll","key":"s","grow":1,
        "children":[)";
    for (int i = 0; i < 20; ++i) {
        text += R"({"kind":"box","h":200,"drag":)" + std::to_string(i) + R"(,"drop":"on",)" +
                R"("drop_arg":)" + std::to_string(i) + "},";
    }
    text.back() = ']';
    return text + "}]}";
}

TEST_F(Carrying, near_the_edge_the_list_scrolls_until_its_end) {
    show(list_of_cards());
    settle(0);
    static_cast<void>(down(500, 500, 1000));
    static_cast<void>(move(500, 1075, 1100));
    ASSERT_TRUE(view_.next_wake());
    const Millis end = settle(1100);
    EXPECT_GT(end, 1100 + 1500);
    EXPECT_LT(end, 1100 + 6000);
    const Events events = up(500, 1075, end + 10);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].arg.number_or("target", -1), 19);
}

TEST_F(Carrying, in_the_middle_nothing_scrolls) {
    show(list_of_cards());
    settle(0);
    static_cast<void>(down(500, 100, 1000));
    static_cast<void>(move(500, 500, 1100));
    EXPECT_LE(settle(1100), 1300);
    EXPECT_EQ(up(500, 500, 3000)[0].arg.number_or("target", -1), 2);
}

constexpr auto kKey = R"({"kind":"row","children":[{"kind":"box","w":100,"h":100,"tap":"key",
    "arg":"e","hold":"more"},{"kind":"box","w":100,"h":100,"tap":"other"}]})";

TEST_F(Carrying, a_resting_finger_holds_once_and_is_no_tap) {
    show(kKey);
    settle(0);
    EXPECT_TRUE(down(50, 50, 1000).empty());
    static_cast<void>(view_.tick(1200));
    ASSERT_EQ(view_.next_wake(), std::optional<Millis>(1500));
    EXPECT_EQ(view_.tick(1500), (Events{{Origin::shell, "more", Value("e")}}));
    EXPECT_TRUE(view_.tick(2600).empty());
    EXPECT_TRUE(up(50, 50, 2700).empty());
    settle(2800);
    EXPECT_EQ(view_.next_wake(), std::nullopt);
}

TEST_F(Carrying, a_short_or_wandering_touch_is_no_hold) {
    show(kKey);
    settle(0);
    static_cast<void>(down(50, 50, 1000));
    EXPECT_EQ(up(50, 50, 1400), (Events{{Origin::shell, "key", Value("e")}}));
    static_cast<void>(down(50, 50, 2000));
    static_cast<void>(move(85, 50, 2100));
    EXPECT_TRUE(view_.tick(2600).empty());
    EXPECT_EQ(up(85, 50, 2700).size(), 1U);  // still on the key
}

TEST_F(Carrying, in_still_mode_it_is_back_at_once) {
    view_.set_look({ThemeName::terang, 1, true});
    show(kBoard);
    settle(0);
    static_cast<void>(down(150, 150, 1000));
    static_cast<void>(move(600, 800, 1100));
    EXPECT_EQ(place(Token::accent, 1100), (gfx::Rect{550, 750, 200, 100}));
    static_cast<void>(up(600, 800, 1500));
    EXPECT_EQ(place(Token::accent, 1500), (gfx::Rect{100, 100, 200, 100}));
}

}  // namespace
}  // namespace suluh::ui
