// What a keyboard writes, and where it goes.
#include "screen_fixture.h"

namespace suluh::ui {
namespace {

using Events = std::vector<UiEvent>;

class Typing : public ScreenTest {
protected:
    void show_open_field(bool focused = true) {
        show(
            std::string(R"({"kind":"column","children":[{"kind":"field","key":"f","h":96,)") +
            (focused ? R"("focused":true,)" : "") +
            R"("text":"","tap":"open"},{"kind":"box","key":"k","h":96,"tap":"kb_key","arg":"q"}]})");
        settle(0);
    }
};

TEST_F(Typing, goes_to_the_open_field_as_the_keys_on_the_screen_say_it) {
    show_open_field();
    EXPECT_EQ(view_.typed("é", 1), (Events{{Origin::shell, "kb_key", Value("é")}}));
    EXPECT_EQ(view_.typed("\b", 2), (Events{{Origin::shell, "kb_back", Value()}}));
    EXPECT_EQ(view_.typed("\n", 3), (Events{{Origin::shell, "kb_done", Value()}}));
}

TEST_F(Typing, without_an_open_field_goes_nowhere) {
    show_open_field(false);
    EXPECT_FALSE(view_.is_typing());
    EXPECT_TRUE(view_.typed("a", 1).empty());
}

TEST_F(Typing, under_an_overlay_goes_nowhere) {
    show(R"({"kind":"stack","children":[{"kind":"field","text":"","focused":true},
         {"kind":"box","modal":true,"h":96,"tap":"yes"}]})");
    settle(0);
    EXPECT_FALSE(view_.is_typing());
    EXPECT_TRUE(view_.typed("a", 1).empty());
}

TEST_F(Typing, a_space_chooses_while_the_ring_shows_and_letters_hide_it) {
    show_open_field();
    EXPECT_TRUE(view_.is_typing());
    static_cast<void>(view_.key(Key::next, 1));
    static_cast<void>(view_.key(Key::next, 2));
    EXPECT_FALSE(view_.is_typing());
    EXPECT_TRUE(view_.typed(" ", 3).empty());
    EXPECT_EQ(view_.key(Key::choose, 4), (Events{{Origin::shell, "kb_key", Value("q")}}));
    EXPECT_EQ(view_.typed("a", 5).size(), 1U);
    EXPECT_TRUE(view_.is_typing());
    EXPECT_EQ(view_.typed(" ", 6), (Events{{Origin::shell, "kb_key", Value(" ")}}));
}

}  // namespace
}  // namespace suluh::ui
