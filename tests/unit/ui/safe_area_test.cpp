// What a bezel hides: words and controls keep out of it, grounds go on to the edge of the glass.
#include "screen_fixture.h"

namespace suluh::ui {
namespace {

class SafeArea : public ScreenTest {
protected:
    // A screen as the shell builds it: page, header and bar from edge to edge.
    static constexpr auto kPage =
        R"({"kind":"stack","w":"100%","h":"100%","fill":"page","children":[
        {"kind":"column","w":"100%","h":"100%","children":[
            {"kind":"row","h":104,"shrink":0,"fill":"night","children":[
                {"kind":"box","id":"mark","w":50,"h":50,"tap":"mark"}]},
            {"kind":"column","grow":1,"children":[
                {"kind":"box","id":"card","w":300,"h":100,"fill":"accent","radius":20}]},
            {"kind":"row","h":136,"shrink":0,"fill":"surface","children":[
                {"kind":"spacer","grow":1},
                {"kind":"box","id":"next","w":200,"h":96,"tap":"next"}]}]}]})";

    gfx::Rect rect_of(std::string_view id) {
        const Value nodes = view_.inspect();
        for (const Value& node : *nodes.list()) {
            if (node.text_or("id", "") != id) continue;
            const Value::List& r = *node.find("rect")->list();
            const auto at = [&r](std::size_t i) { return static_cast<float>(*r[i].number()); };
            return {at(0), at(1), at(2), at(3)};
        }
        return {};
    }
};

TEST_F(SafeArea, everything_stands_inside_and_grounds_reach_the_edge) {
    view_.set_viewport(1920 + 60 + 40, 1080 + 20 + 30, {20, 40, 30, 60});
    show(kPage);
    settle(0);
    EXPECT_EQ(view_.scale().s, 1);
    EXPECT_EQ(rect_of("mark"), (gfx::Rect{60, 20, 50, 50}));
    EXPECT_EQ(rect_of("next"), (gfx::Rect{60 + 1720, 20 + 944, 200, 96}));
    EXPECT_EQ(place(Token::page, 0), (gfx::Rect{0, 0, 2020, 1130}));
    EXPECT_EQ(place(Token::night, 0), (gfx::Rect{0, 0, 2020, 124}));
    EXPECT_EQ(place(Token::surface, 0), (gfx::Rect{0, 20 + 944, 2020, 166}));
    EXPECT_EQ(place(Token::accent, 0), (gfx::Rect{60, 124, 300, 100}));  // a card is no ground
}

TEST_F(SafeArea, a_smaller_room_makes_everything_smaller) {
    view_.set_viewport(1920, 1080, {54, 96, 54, 96});
    EXPECT_FLOAT_EQ(view_.scale().s, 0.9F);
    EXPECT_FLOAT_EQ(view_.scale().logical_w, 1920);
    EXPECT_EQ(view_.safe(), (gfx::Rect{96, 54, 1728, 972}));
}

TEST_F(SafeArea, leaves_at_least_half_of_the_screen) {
    view_.set_viewport(1000, 1000, {900, 900, 900, 900});
    EXPECT_EQ(view_.safe(), (gfx::Rect{250, 250, 500, 500}));
}

TEST_F(SafeArea, without_one_nothing_is_drawn_differently) {
    show(kPage);
    settle(0);
    EXPECT_EQ(place(Token::page, 0), (gfx::Rect{0, 0, 1920, 1080}));
    EXPECT_EQ(place(Token::night, 0), (gfx::Rect{0, 0, 1920, 104}));
    EXPECT_EQ(rect_of("mark"), (gfx::Rect{0, 0, 50, 50}));
}

TEST_F(SafeArea, the_ring_of_a_whole_screen_lies_inside) {
    view_.set_viewport(2020, 1130, {20, 40, 30, 60});
    show(R"({"kind":"stack","w":"100%","h":"100%","fill":"night","tap":"start"})");
    settle(0);
    static_cast<void>(view_.key(Key::next, 100));
    const auto rings = commands<gfx::StrokeShape>(1000);
    ASSERT_FALSE(rings.empty());
    EXPECT_EQ(rings.back().rect, (gfx::Rect{60, 20, 1920, 1080}));
}

}  // namespace
}  // namespace suluh::ui
