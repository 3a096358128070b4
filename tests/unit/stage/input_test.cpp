// What SDL's events mean to the kiosk.
#include "stage/input.h"

#include <SDL.h>
#include <gtest/gtest.h>

namespace suluh::stage {
namespace {

using Kind = ui::PointerEvent::Kind;
constexpr WindowSize kSize{1920, 1080};

std::optional<Input> press(SDL_Keycode key, Uint16 modifiers = KMOD_NONE) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = key;
    event.key.keysym.mod = modifiers;
    return read_input(event, {1920, 1080});
}

TEST(Input, takes_digits_of_a_keyboard_a_keypad_and_a_card_reader) {
    const struct {
        SDL_Keycode key;
        char symbol;
    } cases[] = {{SDLK_0, '0'},    {SDLK_7, '7'},    {SDLK_9, '9'},         {SDLK_KP_0, '0'},
                 {SDLK_KP_1, '1'}, {SDLK_KP_9, '9'}, {SDLK_BACKSPACE, '\b'}};
    for (const auto& one : cases) {
        const std::optional<Input> input = press(one.key);
        ASSERT_TRUE(input && std::holds_alternative<TypedInput>(*input)) << one.key;
        EXPECT_EQ(std::get<TypedInput>(*input).symbol, one.symbol);
    }
}

TEST(Input, moves_the_focus_by_tab_and_ignores_letters) {
    EXPECT_EQ(std::get<ui::Key>(*press(SDLK_TAB)), ui::Key::next);
    EXPECT_EQ(std::get<ui::Key>(*press(SDLK_TAB, KMOD_LSHIFT)), ui::Key::previous);
    EXPECT_EQ(std::get<ui::Key>(*press(SDLK_RETURN)), ui::Key::choose);
    EXPECT_FALSE(press(SDLK_a));
}

TEST(Input, what_is_written_comes_as_text_and_the_space_bar_is_told_apart) {
    SDL_Event event{};
    event.type = SDL_TEXTINPUT;
    SDL_strlcpy(event.text.text, "\u00e9", sizeof event.text.text);
    EXPECT_EQ(std::get<TextInput>(*read_input(event, kSize)).text, "\u00e9");
    EXPECT_TRUE(std::holds_alternative<SpaceInput>(*press(SDLK_SPACE)));
}

TEST(Input, a_key_held_down_chooses_once) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = SDLK_RETURN;
    EXPECT_TRUE(read_input(event, kSize));
    event.key.repeat = 1;
    EXPECT_FALSE(read_input(event, kSize));
    event.key.keysym.sym = SDLK_TAB;
    EXPECT_TRUE(read_input(event, kSize));
}

const ui::PointerEvent* pointer(const std::optional<Input>& input) {
    return input ? std::get_if<ui::PointerEvent>(&*input) : nullptr;
}

TEST(Input, fingers_come_in_window_pixels_and_keep_their_number) {
    SDL_Event event{};
    event.tfinger.type = SDL_FINGERDOWN;
    event.tfinger.fingerId = 7;
    event.tfinger.x = 0.5F;
    event.tfinger.y = 0.25F;
    const auto input = read_input(event, kSize);
    const ui::PointerEvent* down = pointer(input);
    ASSERT_NE(down, nullptr);
    EXPECT_EQ(down->kind, Kind::down);
    EXPECT_EQ(down->finger, 7);
    EXPECT_FLOAT_EQ(down->x, 960);
    EXPECT_FLOAT_EQ(down->y, 270);
    event.tfinger.type = SDL_FINGERUP;
    const auto lifted = read_input(event, kSize);
    ASSERT_NE(pointer(lifted), nullptr);
    EXPECT_EQ(pointer(lifted)->kind, Kind::up);
}

TEST(Input, a_mouse_event_invented_from_a_touch_is_passed_over) {
    SDL_Event event{};
    event.button.type = SDL_MOUSEBUTTONDOWN;
    event.button.button = SDL_BUTTON_LEFT;
    event.button.which = SDL_TOUCH_MOUSEID;
    EXPECT_FALSE(read_input(event, kSize));
    event.button.which = 0;
    EXPECT_NE(pointer(read_input(event, kSize)), nullptr);
}

TEST(Input, only_the_left_button_and_a_pressed_move_count) {
    SDL_Event event{};
    event.button.type = SDL_MOUSEBUTTONDOWN;
    event.button.button = SDL_BUTTON_RIGHT;
    EXPECT_FALSE(read_input(event, kSize));
    SDL_Event move{};
    move.motion.type = SDL_MOUSEMOTION;
    EXPECT_FALSE(read_input(move, kSize));
    move.motion.state = SDL_BUTTON_LMASK;
    EXPECT_NE(pointer(read_input(move, kSize)), nullptr);
}

TEST(Input, losing_the_window_cancels_a_press) {
    SDL_Event event{};
    event.type = SDL_WINDOWEVENT;
    event.window.event = SDL_WINDOWEVENT_FOCUS_LOST;
    const auto input = read_input(event, kSize);
    ASSERT_NE(pointer(input), nullptr);
    EXPECT_EQ(pointer(input)->kind, Kind::cancel);
}

TEST(Input, knows_the_end_and_a_new_size) {
    SDL_Event event{};
    event.type = SDL_QUIT;
    auto input = read_input(event, kSize);
    ASSERT_TRUE(input);
    EXPECT_TRUE(std::holds_alternative<QuitInput>(*input));
    event.type = SDL_WINDOWEVENT;
    event.window.event = SDL_WINDOWEVENT_SIZE_CHANGED;
    input = read_input(event, kSize);
    ASSERT_TRUE(input);
    EXPECT_TRUE(std::holds_alternative<ResizeInput>(*input));
}

TEST(Input, a_dropped_folder_comes_with_its_path) {
    SDL_Event event{};
    event.drop.type = SDL_DROPFILE;
    event.drop.file = SDL_strdup("/media/STIK/suluh");
    const auto input = read_input(event, kSize);
    ASSERT_TRUE(input && std::holds_alternative<DropInput>(*input));
    EXPECT_EQ(std::get<DropInput>(*input).path, "/media/STIK/suluh");
}

TEST(Input, the_wheel_says_where_the_mouse_is) {
    SDL_Event event{};
    event.wheel.type = SDL_MOUSEWHEEL;
    event.wheel.preciseY = -2;
    event.wheel.mouseX = 300;
    event.wheel.mouseY = 40;
    const auto input = read_input(event, kSize);
    ASSERT_TRUE(input && std::holds_alternative<WheelInput>(*input));
    EXPECT_EQ(std::get<WheelInput>(*input).steps, 2);
    EXPECT_EQ(std::get<WheelInput>(*input).at.x, 300);
}

}  // namespace
}  // namespace suluh::stage
