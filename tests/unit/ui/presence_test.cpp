// Nodes that come and go by themselves: after a while, or while something hangs over their zone.
#include "screen_fixture.h"

namespace suluh::ui {
namespace {

class Presence : public ScreenTest {
protected:
    bool is_there(std::string_view id) {
        const Value nodes = view_.inspect();
        for (const Value& node : *nodes.list()) {
            if (node.text_or("id", "") == id) return true;
        }
        return false;
    }
};

constexpr auto kSearch = R"({"kind":"column","w":400,"h":400,"children":[
    {"kind":"box","key":"look","id":"look","h":100,"tap":"look"},
    {"kind":"box","key":"hint","id":"hint","h":100,"fill":"accent","tap":"hint","after":20}]})";

TEST_F(Presence, a_node_comes_after_its_time_and_wakes_once) {
    show(kSearch);
    static_cast<void>(view_.tick(1000));
    EXPECT_EQ(view_.next_wake(), 21'000);  // one timer, nothing in between
    EXPECT_TRUE(view_.settled(1000));
    EXPECT_FALSE(is_there("hint"));
    EXPECT_EQ(place(Token::accent, 20'999).w, -1);
    static_cast<void>(view_.tick(21'000));
    EXPECT_TRUE(is_there("hint"));
    EXPECT_EQ(place(Token::accent, 21'000), (gfx::Rect{0, 100, 1920, 100}));
    EXPECT_EQ(view_.next_wake(), std::nullopt);
}

TEST_F(Presence, nobody_touches_or_reaches_what_is_not_there_yet) {
    show(kSearch);
    static_cast<void>(view_.tick(0));
    static_cast<void>(down(50, 150, 1000));
    EXPECT_TRUE(up(50, 150, 1050).empty());
    static_cast<void>(view_.key(Key::next, 1100));
    static_cast<void>(view_.key(Key::next, 1200));
    EXPECT_EQ(view_.key(Key::choose, 1300), (Events{{Origin::shell, "look", Value()}}));
    static_cast<void>(view_.tick(20'000));
    static_cast<void>(down(50, 150, 21'000));
    EXPECT_EQ(up(50, 150, 21'050), (Events{{Origin::shell, "hint", Value()}}));
}

TEST_F(Presence, the_wait_goes_on_through_other_trees_and_begins_anew_after_a_break) {
    show(kSearch);
    static_cast<void>(view_.tick(0));
    show(kSearch);
    static_cast<void>(view_.tick(15'000));
    EXPECT_EQ(view_.next_wake(), 20'000);
    show(R"({"kind":"column","w":400,"h":400})");
    static_cast<void>(view_.tick(16'000));
    EXPECT_EQ(view_.next_wake(), std::nullopt);
    show(kSearch);
    static_cast<void>(view_.tick(30'000));
    EXPECT_EQ(view_.next_wake(), 50'000);
}

TEST_F(Presence, whoever_hurries_sees_all_at_once) {
    show(kSearch);
    static_cast<void>(view_.tick(0));
    view_.hurry();
    EXPECT_TRUE(is_there("hint"));
    settle(10);
    EXPECT_EQ(view_.next_wake(), std::nullopt);
}

// A card in a tray and a zone that says where it would go.
constexpr auto kZones = R"({"kind":"stack","children":[
    {"kind":"column","key":"tray","abs":{"l":0,"t":0},"w":300,"h":300,"drop":"put","children":[
        {"kind":"box","key":"card","h":100,"drag":"a","fill":"primary"},
        {"kind":"box","key":"own","id":"own","h":80,"while_hot":true}]},
    {"kind":"column","key":"zone","abs":{"l":1000,"t":0},"w":300,"h":300,"drop":"put","children":[
        {"kind":"box","key":"slot","id":"slot","h":80,"fill":"accent","while_hot":true}]}]})";

TEST_F(Presence, a_slot_is_there_while_something_hangs_over_its_zone) {
    show(kZones);
    settle(0);
    EXPECT_FALSE(is_there("slot"));
    static_cast<void>(down(50, 50, 1000));
    static_cast<void>(move(100, 50, 1100));
    EXPECT_FALSE(is_there("own"));  // it lies there already
    static_cast<void>(move(1100, 100, 1200));
    EXPECT_TRUE(is_there("slot"));
    EXPECT_EQ(place(Token::accent, 1200), (gfx::Rect{1000, 0, 300, 80}));
    static_cast<void>(move(700, 600, 1300));
    EXPECT_FALSE(is_there("slot"));
    static_cast<void>(move(1100, 100, 1400));
    EXPECT_EQ(up(1100, 100, 1500).size(), 1U);
    EXPECT_FALSE(is_there("slot"));
    settle(1500);
    EXPECT_EQ(place(Token::primary, 3000), (gfx::Rect{0, 0, 300, 100}));  // no answer: back again
}

}  // namespace
}  // namespace suluh::ui
