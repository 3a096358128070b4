#include "ui/view.h"

#include "screen_fixture.h"

namespace suluh::ui {
namespace {

using Kind = PointerEvent::Kind;
using Events = std::vector<UiEvent>;

class Screen : public ScreenTest {
protected:
    Events tap(float x, float y, Millis now) {
        Events events = down(x, y, now);
        const Events after = up(x, y, now + 50);
        events.insert(events.end(), after.begin(), after.end());
        return events;
    }
    void settle(Millis from) { end_ = ScreenTest::settle(from); }

    Millis end_ = 0;
};

constexpr auto kTwoButtons = R"({"kind":"row","children":[
    {"kind":"box","id":"a","w":300,"h":96,"fill":"primary","tap":"first","arg":{"n":1}},
    {"kind":"box","id":"b","w":300,"h":96,"tap":"second","enabled":false,"hint":"Pilih dulu"},
    {"kind":"box","id":"c","w":300,"h":96,"tap":"third","enabled":false}]})";

TEST_F(Screen, a_tap_tells_who_was_meant) {
    show(kTwoButtons, Origin::lesson);
    EXPECT_EQ(tap(100, 50, 1000), (Events{{Origin::lesson, "first", Value(Value::Map{{"n", 1}})}}));
    EXPECT_TRUE(tap(100, 500, 2000).empty());
}

TEST_F(Screen, a_tap_tells_where_when_asked_and_a_key_does_not) {
    show(R"({"kind":"row","children":[
        {"kind":"box","w":400,"h":200,"tap":"touch","arg":7,"tap_place":true}]})");
    EXPECT_EQ(tap(100, 150, 1000),
              (Events{{Origin::shell, "touch",
                       Value(Value::Map{{"arg", 7}, {"x", 0.25}, {"y", 0.75}})}}));
    static_cast<void>(view_.key(Key::next, 2000));
    EXPECT_EQ(view_.key(Key::choose, 2100), (Events{{Origin::shell, "touch", Value(7)}}));
}

TEST_F(Screen, a_disabled_button_says_why_or_nothing) {
    show(kTwoButtons);
    EXPECT_EQ(tap(400, 50, 1000), (Events{{Origin::shell, "hint", Value("Pilih dulu")}}));
    EXPECT_TRUE(tap(700, 50, 2000).empty());
}

TEST_F(Screen, what_lies_on_top_is_touched) {
    show(R"({"kind":"stack","tap":"under","children":[
        {"kind":"box","abs":{"l":0,"t":0},"w":100,"h":100,"tap":"over"}]})");
    EXPECT_EQ(tap(50, 50, 1000)[0].name, "over");
    EXPECT_EQ(tap(500, 50, 2000)[0].name, "under");
}

TEST_F(Screen, a_modal_takes_all_input) {
    show(R"({"kind":"stack","children":[{"kind":"box","tap":"page"},
        {"kind":"stack","modal":true,"align":"center","justify":"center","children":[
          {"kind":"box","w":300,"h":96,"tap":"yes"}]}]})");
    EXPECT_TRUE(tap(50, 50, 1000).empty());
    EXPECT_EQ(tap(960, 540, 2000)[0].name, "yes");
    EXPECT_TRUE(view_.key(Key::next, 3000).empty());
    EXPECT_EQ(view_.key(Key::choose, 3000)[0].name, "yes");
}

TEST_F(Screen, taps_right_after_a_screen_change_are_ignored) {
    show(kTwoButtons);
    view_.screen_changed(1000);
    EXPECT_TRUE(tap(100, 50, 1200).empty());
    EXPECT_FALSE(tap(100, 50, 1300).empty());
}

constexpr auto kCheck = R"({"kind":"row","children":[{"kind":"box","key":"p","w":300,"h":96,
    "tap":"primary","role":"button","label":"Periksa"}]})";
constexpr auto kNext = R"({"kind":"row","children":[{"kind":"box","key":"p","w":300,"h":96,
    "tap":"primary","role":"button","label":"Lanjut"}]})";

TEST_F(Screen, a_hasty_second_tap_does_not_hit_what_the_button_became) {
    show(kCheck);
    EXPECT_EQ(tap(100, 50, 1000).size(), 1U);
    show(kNext);
    static_cast<void>(view_.tick(1060));
    EXPECT_FALSE(view_.settled(1200));
    EXPECT_TRUE(tap(100, 50, 1200).empty());
    static_cast<void>(view_.key(Key::next, 1220));
    EXPECT_TRUE(view_.key(Key::choose, 1230).empty());
    settle(1260);
    EXPECT_TRUE(view_.settled(end_));
    EXPECT_EQ(tap(100, 50, 1400).size(), 1U);
}

TEST_F(Screen, keys_that_change_what_they_type_are_never_deaf) {
    const auto key = [](std::string_view letter) {
        return R"({"kind":"row","children":[{"kind":"box","key":"q","w":100,"h":96,"tap":"key",
            "role":"button","label":")" +
               std::string(letter) + R"(","arg":")" + std::string(letter) + R"("}]})";
    };
    show(key("Q"));
    EXPECT_EQ(tap(50, 50, 1000).size(), 1U);
    show(key("q"));
    EXPECT_EQ(tap(50, 50, 1150), (Events{{Origin::shell, "key", Value("q")}}));
}

TEST_F(Screen, a_press_ends_when_its_button_is_gone_or_disabled) {
    show(kTwoButtons);
    static_cast<void>(view_.pointer({Kind::down, 1, 100, 50}, 1000));
    show(
        R"({"kind":"row","children":[{"kind":"box","w":300,"h":96,"tap":"first","enabled":false}]})");
    EXPECT_TRUE(view_.pointer({Kind::up, 1, 100, 50}, 1100).empty());
    static_cast<void>(view_.pointer({Kind::down, 1, 100, 50}, 1200));
    show(R"({"kind":"column"})");
    EXPECT_TRUE(view_.pointer({Kind::up, 1, 100, 50}, 1300).empty());
}

TEST_F(Screen, a_lost_finger_does_not_make_the_screen_deaf) {
    show(kTwoButtons);
    static_cast<void>(view_.pointer({Kind::down, 1, 900, 900}, 1000));
    const auto tap2 = [&](Millis now) {
        static_cast<void>(view_.pointer({Kind::down, 2, 100, 50}, now));
        return view_.pointer({Kind::up, 2, 100, 50}, now + 50);
    };
    EXPECT_TRUE(tap2(2000).empty());
    EXPECT_EQ(tap2(4100).size(), 1U);
}

TEST_F(Screen, a_press_shows_at_once_and_fades_after) {
    show(R"({"kind":"row","children":[{"kind":"box","w":300,"h":96,"fill":"primary",
        "tap":"x","pressed":{"fill":"primaryPress","dy":3}}]})");
    static_cast<void>(view_.tick(0));
    const auto rest = commands<gfx::FillShape>(0);
    static_cast<void>(view_.pointer({Kind::down, 1, 100, 50}, 1000));
    const auto down = commands<gfx::FillShape>(1090);
    EXPECT_EQ(down[0].rect.y, rest[0].rect.y + 3);
    EXPECT_EQ(down[0].paint.from, resolve(ColorRef::of(Token::primaryPress), ThemeName::terang));
    static_cast<void>(view_.pointer({Kind::up, 1, 100, 50}, 1100));
    EXPECT_FALSE(view_.settled(1200));
    EXPECT_EQ(commands<gfx::FillShape>(1240)[0].rect, rest[0].rect);
    EXPECT_TRUE(view_.settled(1240));
}

TEST_F(Screen, nothing_moves_nothing_wakes) {
    show(kTwoButtons);
    settle(0);
    EXPECT_EQ(view_.next_wake(), std::nullopt);
    EXPECT_TRUE(view_.settled(end_));
}

TEST_F(Screen, an_entering_node_moves_for_its_time_only) {
    show(R"({"kind":"column","children":[{"kind":"box","key":"s1","enter":"slide","h":100,
        "fill":"page"}]})");
    static_cast<void>(view_.tick(1000));
    const float first = commands<gfx::FillShape>(1000)[0].rect.x;
    EXPECT_LT(first, 32);  // the first frame already moves
    EXPECT_LT(commands<gfx::FillShape>(1040)[0].rect.x, first);
    EXPECT_FALSE(view_.settled(1200));
    EXPECT_EQ(commands<gfx::FillShape>(1260)[0].rect.x, 0);
    EXPECT_TRUE(view_.settled(1260));
    // The same key again is no new node.
    show(R"({"kind":"column","children":[{"kind":"box","key":"s1","enter":"slide","h":100,
        "fill":"page"}]})");
    static_cast<void>(view_.tick(2000));
    EXPECT_TRUE(view_.settled(2000));
}

TEST_F(Screen, values_and_colours_travel) {
    const auto ring = [](double value, const char* fill) {
        return R"({"kind":"column","fill":")" + std::string(fill) +
               R"(","children":[{"kind":"bar","h":20,"value":)" + std::to_string(value) + "}]}";
    };
    show(ring(0.25, "page"));
    settle(0);
    show(ring(0.75, "primary"));
    static_cast<void>(view_.tick(5000));
    const auto wide = [&](Millis now) { return commands<gfx::FillShape>(now)[2].rect.w; };
    const float first = wide(5000), later = wide(5300);
    EXPECT_GE(first, 480);
    EXPECT_LT(first, later);
    EXPECT_LT(later, 1440);
    EXPECT_EQ(wide(5700), 1440);
    const auto ground = [&](Millis now) { return commands<gfx::FillShape>(now)[0].paint.from; };
    show(ring(0.75, "page"));
    static_cast<void>(view_.tick(6000));
    EXPECT_NE(ground(6000), resolve(ColorRef::of(Token::page), ThemeName::terang));
    EXPECT_EQ(ground(6160), resolve(ColorRef::of(Token::page), ThemeName::terang));
}

TEST_F(Screen, a_new_theme_is_there_at_once) {
    show(R"({"kind":"column","fill":"page"})");
    settle(0);
    view_.set_look({ThemeName::kontras, 1, false});
    static_cast<void>(view_.tick(5000));
    EXPECT_EQ(commands<gfx::FillShape>(5000)[0].paint.from, (gfx::Color{0, 0, 0, 255}));
    EXPECT_TRUE(view_.settled(5000));
}

TEST_F(Screen, still_mode_only_fades) {
    view_.set_look({ThemeName::terang, 1, true});
    show(R"({"kind":"stack","children":[{"kind":"kawung","mode":"attract"},
        {"kind":"box","key":"s","enter":"slide","fill":"page"},
        {"kind":"bar","abs":{"l":0,"r":0},"h":20,"value":0.5,"enter":"grow"}]})");
    static_cast<void>(view_.tick(1000));
    const auto at = commands<gfx::FillShape>(1060);
    EXPECT_EQ(at[0].rect.x, 0);
    EXPECT_EQ(at[2].rect.w, 960);
    settle(1000);
    EXPECT_LE(end_, 1120);
    EXPECT_GT(end_, 1060);
}

TEST_F(Screen, the_attract_screen_breathes_slowly) {
    show(R"({"kind":"kawung","mode":"attract"})");
    static_cast<void>(view_.tick(0));
    ASSERT_TRUE(view_.next_wake());
    EXPECT_GE(*view_.next_wake(), 1);
    EXPECT_TRUE(view_.settled(0));
    view_.set_look({ThemeName::kontras, 1, false});
    static_cast<void>(view_.tick(1));
    EXPECT_EQ(view_.next_wake(), std::nullopt);
}

std::string list(int rows, const char* more = "") {
    std::string text = R"({"kind":"column","children":[{"kind":"scroll","key":"s","grow":1)";
    text += more;
    text += R"(,"children":[)";
    for (int i = 0; i < rows; ++i) {
        text += R"({"kind":"box","h":200,"id":"r)" + std::to_string(i) + R"(","tap":"row","arg":)" +
                std::to_string(i) + "},";
    }
    text.back() = ']';
    return text + "}]}";
}

TEST_F(Screen, scrolling_survives_the_next_tree) {
    show(list(20));
    settle(0);
    static_cast<void>(view_.pointer({Kind::down, 1, 500, 900}, 1000));
    static_cast<void>(view_.pointer({Kind::move, 1, 500, 476}, 1100));
    static_cast<void>(view_.pointer({Kind::move, 1, 500, 476}, 1400));
    EXPECT_TRUE(view_.pointer({Kind::up, 1, 500, 476}, 1500).empty());
    show(list(20));
    EXPECT_EQ(tap(500, 10, 2000), (Events{{Origin::shell, "row", Value(2)}}));
}

TEST_F(Screen, a_finger_on_gliding_content_holds_it_and_is_no_tap) {
    show(list(40));
    settle(0);
    static_cast<void>(view_.pointer({Kind::down, 1, 500, 900}, 1000));
    static_cast<void>(view_.pointer({Kind::move, 1, 500, 700}, 1050));
    static_cast<void>(view_.pointer({Kind::up, 1, 500, 500}, 1100));
    EXPECT_FALSE(view_.settled(1100));
    EXPECT_TRUE(tap(500, 500, 1200).empty());
    EXPECT_TRUE(view_.settled(1260));
}

TEST_F(Screen, a_scroll_says_when_there_is_more) {
    show(list(20, R"(,"on_more":"more")"));
    EXPECT_EQ(view_.tick(0), (Events{{Origin::shell, "more", Value(true)}}));
    EXPECT_TRUE(view_.tick(10).empty());
    view_.wheel({500, 500}, 1e6F, 20);
    EXPECT_EQ(view_.tick(20), (Events{{Origin::shell, "more", Value(false)}}));
    show(list(2, R"(,"on_more":"more")"));
    EXPECT_TRUE(view_.tick(30).empty());
}

TEST_F(Screen, each_jump_goes_one_page_down) {
    show(list(20, R"(,"jump":1)"));
    settle(0);
    EXPECT_EQ(tap(500, 10, 1000)[0].arg, Value(0));  // the number it appears with is no jump
    show(list(20, R"(,"jump":2)"));
    settle(2000);
    EXPECT_EQ(tap(500, 10, 5000)[0].arg, Value(4));
}

TEST_F(Screen, the_newest_stays_in_sight) {
    show(list(10, R"(,"stick_to_end":true)"));
    settle(0);
    EXPECT_EQ(tap(500, 1000, 1000)[0].arg, Value(9));
    show(list(12, R"(,"stick_to_end":true)"));
    settle(2000);
    EXPECT_EQ(tap(500, 1000, 4000)[0].arg, Value(11));
}

TEST_F(Screen, the_ring_shows_only_after_a_key) {
    show(kTwoButtons);
    settle(0);
    EXPECT_TRUE(commands<gfx::StrokeShape>(100).empty());
    static_cast<void>(view_.key(Key::next, 200));
    const auto rings = commands<gfx::StrokeShape>(200);
    ASSERT_EQ(rings.size(), 1U);
    EXPECT_EQ(rings[0].rect, (gfx::Rect{-12, -12, 324, 120}));
    EXPECT_EQ(rings[0].width, 6);
    static_cast<void>(tap(900, 900, 300));
    EXPECT_TRUE(commands<gfx::StrokeShape>(400).empty());
}

TEST_F(Screen, the_ring_of_a_whole_screen_lies_on_it) {
    show(R"({"kind":"column","tap":"any"})");
    static_cast<void>(view_.key(Key::next, 200));
    const auto rings = commands<gfx::StrokeShape>(200);
    ASSERT_EQ(rings.size(), 1U);
    EXPECT_EQ(rings[0].rect, (gfx::Rect{0, 0, 1920, 1080}));
}

TEST_F(Screen, the_ring_shows_on_night_too) {
    const auto ring_on = [&](const char* ground) {
        show(R"({"kind":"column","fill":"page","children":[{"kind":"column","fill":")" +
             std::string(ground) +
             R"(","children":[{"kind":"box","fill":"primary","h":96,"tap":"a"}]}]})");
        if (view_.inspect().list()->front().find("focused") == nullptr) {
            static_cast<void>(view_.key(Key::next, 200));
        }
        settle(300);
        return commands<gfx::StrokeShape>(900).back().color;
    };
    EXPECT_EQ(ring_on("surface"), resolve(ColorRef::of(Token::focus), ThemeName::terang));
    EXPECT_EQ(ring_on("night"), resolve(ColorRef::of(Token::flame), ThemeName::terang));
}

TEST_F(Screen, keys_walk_in_reading_order_and_around) {
    show(kTwoButtons);
    EXPECT_TRUE(view_.key(Key::choose, 0).empty());
    static_cast<void>(view_.key(Key::next, 1));
    EXPECT_EQ(view_.key(Key::choose, 2)[0].name, "first");
    static_cast<void>(view_.key(Key::next, 3));
    EXPECT_EQ(view_.key(Key::choose, 4)[0].name, "hint");
    static_cast<void>(view_.key(Key::next, 5));  // the third cannot answer
    EXPECT_EQ(view_.key(Key::choose, 6)[0].name, "first");
    static_cast<void>(view_.key(Key::previous, 7));
    EXPECT_EQ(view_.key(Key::choose, 8)[0].name, "hint");
}

TEST_F(Screen, the_focus_stays_with_its_node_in_the_next_tree) {
    show(R"({"kind":"column","children":[{"kind":"box","key":"a","h":9,"tap":"a"},
        {"kind":"box","key":"b","h":9,"tap":"b"}]})");
    static_cast<void>(view_.key(Key::next, 1));
    static_cast<void>(view_.key(Key::next, 2));
    show(R"({"kind":"column","children":[{"kind":"box","key":"new","h":9,"tap":"new"},
        {"kind":"box","key":"a","h":9,"tap":"a"},{"kind":"box","key":"b","h":9,"tap":"b"}]})");
    EXPECT_EQ(view_.key(Key::choose, 3)[0].name, "b");
}

std::string page(bool overlay) {
    std::string text = R"({"kind":"stack","children":[{"kind":"column","children":[
        {"kind":"box","key":"a","h":96,"tap":"a"},{"kind":"box","key":"b","h":96,"tap":"b"}]})";
    if (overlay) {
        text += R"(,{"kind":"column","key":"o","modal":true,"children":[
            {"kind":"box","h":96,"tap":"yes"},{"kind":"box","h":96,"tap":"no"}]})";
    }
    return text + "]}";
}

TEST_F(Screen, an_overlay_takes_the_keys_and_gives_them_back) {
    show(page(false));
    static_cast<void>(view_.key(Key::next, 1000));
    static_cast<void>(view_.key(Key::next, 1010));
    show(page(true));
    settle(1020);
    EXPECT_EQ(commands<gfx::StrokeShape>(2000).size(), 1U);
    EXPECT_EQ(view_.key(Key::choose, 2000)[0].name, "yes");
    show(page(false));
    EXPECT_EQ(view_.key(Key::choose, 3000)[0].name, "b");
}

TEST_F(Screen, keys_whose_place_is_gone_go_to_the_first) {
    show(page(false));
    static_cast<void>(view_.key(Key::previous, 1000));
    show(R"({"kind":"column","children":[{"kind":"box","key":"c","h":96,"tap":"c"}]})");
    EXPECT_EQ(view_.key(Key::choose, 2000)[0].name, "c");
    show(R"({"kind":"column"})");
    EXPECT_TRUE(view_.key(Key::choose, 3000).empty());
}

TEST_F(Screen, the_focus_scrolls_into_sight) {
    show(list(20));
    settle(0);
    for (int i = 0; i < 10; ++i) static_cast<void>(view_.key(Key::next, 1000));
    settle(1000);
    const auto rings = commands<gfx::StrokeShape>(end_);
    ASSERT_EQ(rings.size(), 1U);
    EXPECT_GE(rings[0].rect.y, 0);
    EXPECT_LE(rings[0].rect.y + rings[0].rect.h, 1080);
}

TEST_F(Screen, what_is_read_aloud_scrolls_into_sight_and_nothing_else_moves) {
    const auto page = [](const std::string& mark) {
        return R"({"kind":"column","children":[{"kind":"scroll","key":"s","grow":1,"children":[
            {"kind":"text","text":"Satu."},{"kind":"box","h":3000},
            {"kind":"text","text":"Dua.")" +
               mark + "}]}]}";
    };
    show(page(""));
    settle(0);
    view_.reveal_spoken(1000);
    settle(1000);
    EXPECT_LT(commands<gfx::TextRun>(end_).front().baseline.y, 100);
    show(page(R"(,"mark":"Dua.")"));
    view_.reveal_spoken(5000);
    settle(5000);
    const auto runs = commands<gfx::TextRun>(end_);
    ASSERT_FALSE(runs.empty());
    EXPECT_EQ(runs.back().text, "Dua.");
    EXPECT_LT(runs.back().baseline.y, 1080);
}

TEST_F(Screen, the_same_state_paints_the_same_list) {
    show(kTwoButtons);
    settle(0);
    const auto first = commands<gfx::FillShape>(1000);
    show(kTwoButtons);
    settle(2000);
    const auto second = commands<gfx::FillShape>(3000);
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) EXPECT_EQ(first[i].rect, second[i].rect);
}

}  // namespace
}  // namespace suluh::ui
