// What SDL's events mean to the kiosk.
#include "kiosk/input.h"

#include <SDL.h>
#include <gtest/gtest.h>

namespace suluh::kiosk {
namespace {

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

TEST(Input, counts_a_finger_in_pixels_of_the_window) {
    SDL_Event event{};
    event.type = SDL_FINGERDOWN;
    event.tfinger.x = 0.5F;
    event.tfinger.y = 0.25F;
    const auto pointer = std::get<ui::PointerEvent>(*read_input(event, {1920, 1080}));
    EXPECT_EQ(pointer.kind, ui::PointerEvent::Kind::down);
    EXPECT_FLOAT_EQ(pointer.x, 960);
    EXPECT_FLOAT_EQ(pointer.y, 270);
}

}  // namespace
}  // namespace suluh::kiosk
