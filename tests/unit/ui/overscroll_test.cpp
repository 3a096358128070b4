// A finger that pulls beyond the end of a scroll: the content stands still, the end shows it.
#include "gfx/damage.h"
#include "gfx/renderer.h"
#include "screen_fixture.h"

namespace suluh::ui {
namespace {

class Overscrolling : public ScreenTest {
protected:
    static constexpr gfx::Rect kStart{0, 0, 400, 64}, kEnd{0, 436, 400, 64};

    Overscrolling() {
        show(R"({"kind":"column","children":[
            {"kind":"scroll","key":"s","w":400,"h":500,"children":[
                {"kind":"box","h":900,"shrink":0,"fill":"primary"}]}]})");
        settle(0);
    }
    // The shade at an end; alpha 0: none.
    gfx::Color shade(const gfx::Rect& band, Millis now) {
        for (const auto& fill : commands<gfx::FillShape>(now)) {
            const gfx::Color accent = resolve(ColorRef::of(Token::accent), view_.look().theme);
            const gfx::Color deep =
                fill.paint.from.a > fill.paint.to.a ? fill.paint.from : fill.paint.to;
            if (fill.rect == band && faded(deep, 0) == faded(accent, 0)) return deep;
        }
        return {0, 0, 0, 0};
    }
    void pull_down_at_the_top() {
        static_cast<void>(down(100, 100, 1000));
        static_cast<void>(move(100, 160, 1020));
        static_cast<void>(move(100, 220, 1040));
    }
};

TEST_F(Overscrolling, the_end_shows_it_and_the_content_stands_still) {
    pull_down_at_the_top();
    EXPECT_EQ(place(Token::primary, 1040).y, 0);
    const int first = shade(kStart, 1040).a;
    EXPECT_GT(first, 0);
    EXPECT_EQ(shade(kEnd, 1040).a, 0);
    static_cast<void>(move(100, 260, 1060));
    EXPECT_GT(shade(kStart, 1060).a, first);  // more for a longer pull
    EXPECT_EQ(place(Token::primary, 1060).y, 0);
}

TEST_F(Overscrolling, it_fades_when_the_finger_leaves_and_costs_nothing_after) {
    pull_down_at_the_top();
    const int held = shade(kStart, 1040).a;
    static_cast<void>(up(100, 220, 1200));
    const int under_way = shade(kStart, 1300).a;
    EXPECT_GT(under_way, 0);
    EXPECT_LT(under_way, held);
    EXPECT_LE(settle(1300), 1500);
    EXPECT_EQ(shade(kStart, 1600).a, 0);
    EXPECT_EQ(view_.next_wake(), std::nullopt);
}

TEST_F(Overscrolling, back_towards_the_content_it_goes_before_the_finger_leaves) {
    pull_down_at_the_top();
    static_cast<void>(move(100, 60, 1060));
    EXPECT_EQ(shade(kStart, 1060).a, 0);
    EXPECT_LT(place(Token::primary, 1060).y, 0);
}

TEST_F(Overscrolling, a_lost_finger_lets_go_as_well) {
    pull_down_at_the_top();
    static_cast<void>(
        view_.pointer({PointerEvent::Kind::cancel, PointerEvent::kAnyFinger, 0, 0}, 1100));
    settle(1100);
    EXPECT_EQ(shade(kStart, 2000).a, 0);
}

TEST_F(Overscrolling, the_other_end_has_one_too) {
    view_.wheel({100, 100}, 1000, 500);
    settle(500);
    static_cast<void>(down(100, 300, 1000));
    static_cast<void>(move(100, 240, 1020));
    static_cast<void>(move(100, 180, 1040));
    EXPECT_GT(shade(kEnd, 1040).a, 0);
    EXPECT_EQ(shade(kStart, 1040).a, 0);
    EXPECT_EQ(place(Token::primary, 1040).y, -400);
}

TEST_F(Overscrolling, in_still_mode_it_is_a_plain_line_and_gone_at_once) {
    view_.set_look({ThemeName::terang, 1, true});
    settle(100);
    pull_down_at_the_top();
    EXPECT_EQ(shade({0, 0, 400, 4}, 1040).a, 255);
    EXPECT_EQ(shade(kStart, 1040).a, 0);
    static_cast<void>(up(100, 220, 1200));
    EXPECT_EQ(shade({0, 0, 400, 4}, 1200).a, 0);
}

TEST_F(Overscrolling, only_the_end_is_drawn_again) {
    const auto text = std::move(gfx::TextEngine::create().value());
    gfx::PictureStore pictures{std::filesystem::path(SULUH_SOURCE_DIR) / "media"};
    gfx::Renderer renderer(*text, pictures);
    renderer.resize(1920, 1080);
    static_cast<void>(renderer.render(view_.paint(500)));
    const auto drawn_again = [&](Millis now) {
        gfx::IntRect all;
        for (const gfx::IntRect& rect : renderer.render(view_.paint(now))) all = unite(all, rect);
        return all;
    };
    pull_down_at_the_top();
    const gfx::IntRect pulled = drawn_again(1040);
    EXPECT_FALSE(pulled.is_empty());
    EXPECT_LE(pulled.bottom(), 64 + gfx::kCell);
    EXPECT_LE(pulled.right(), 400 + gfx::kCell);
    EXPECT_TRUE(drawn_again(1100).is_empty());  // held: nothing to draw
    static_cast<void>(up(100, 220, 1200));
    EXPECT_LE(drawn_again(1300).bottom(), 64 + gfx::kCell);
    settle(1300);
    EXPECT_LE(drawn_again(2000).bottom(), 64 + gfx::kCell);
    EXPECT_TRUE(drawn_again(2100).is_empty());
}

}  // namespace
}  // namespace suluh::ui
