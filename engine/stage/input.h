// What SDL's events mean to a program. Fingers and mouse become one kind of pointer.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "stage/window.h"
#include "ui/focus.h"
#include "ui/gestures.h"

union SDL_Event;

namespace suluh::stage {

struct WheelInput {
    float steps = 0;  // positive: towards the end
    gfx::Point at{};  // where the mouse is
};
// A file or folder was let go over the window.
struct DropInput {
    std::string path;
};
// A digit of a keyboard or of a card reader that types like one, or '\b'.
struct TypedInput {
    char symbol = '0';
};
// What a keyboard wrote, in any layout: one character or more.
struct TextInput {
    std::string text;
};
// The space bar: it chooses, unless something is being typed; then a TextInput follows.
struct SpaceInput {};
struct QuitInput {};
struct ResizeInput {};  // ask the window for its size
struct ExposeInput {};  // what the screen shows was lost
using Input = std::variant<ui::PointerEvent, ui::Key, WheelInput, TypedInput, TextInput, SpaceInput,
                           DropInput, QuitInput, ResizeInput, ExposeInput>;

// Does the driver still know that finger (or the mouse's button) as down? A touch screen that is
// unplugged takes its fingers with it and says nothing.
[[nodiscard]] bool is_finger_down(std::int64_t finger);

// nullopt: none of our business. size: fingers come as fractions of the window.
[[nodiscard]] std::optional<Input> read_input(const SDL_Event& event, WindowSize size);

}  // namespace suluh::stage
