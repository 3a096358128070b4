#include "stage/input.h"

#include <SDL.h>

namespace suluh::stage {

namespace {

using Kind = ui::PointerEvent::Kind;

constexpr std::int64_t kMouse = -1;  // no finger has this number

std::optional<Input> read_mouse(const SDL_Event& event) {
    // With the hints of Window there are none, but a driver may not know them.
    if (event.type == SDL_MOUSEMOTION) {
        if (event.motion.which == SDL_TOUCH_MOUSEID || event.motion.state == 0) return std::nullopt;
        return ui::PointerEvent{Kind::move, kMouse, static_cast<float>(event.motion.x),
                                static_cast<float>(event.motion.y)};
    }
    if (event.button.which == SDL_TOUCH_MOUSEID) return std::nullopt;
    if (event.button.button != SDL_BUTTON_LEFT) return std::nullopt;
    return ui::PointerEvent{event.type == SDL_MOUSEBUTTONDOWN ? Kind::down : Kind::up, kMouse,
                            static_cast<float>(event.button.x), static_cast<float>(event.button.y)};
}

std::optional<Input> read_finger(const SDL_TouchFingerEvent& finger, WindowSize size) {
    Kind kind = Kind::move;
    if (finger.type == SDL_FINGERDOWN) kind = Kind::down;
    if (finger.type == SDL_FINGERUP) kind = Kind::up;
    return ui::PointerEvent{kind, finger.fingerId, finger.x * static_cast<float>(size.w),
                            finger.y * static_cast<float>(size.h)};
}

std::optional<Input> read_typed(SDL_Keycode key) {
    if (key >= SDLK_0 && key <= SDLK_9) return TypedInput{static_cast<char>('0' + key - SDLK_0)};
    // The keypad's codes run 1..9, 0.
    if (key == SDLK_KP_0) return TypedInput{'0'};
    if (key >= SDLK_KP_1 && key <= SDLK_KP_9) {
        return TypedInput{static_cast<char>('1' + key - SDLK_KP_1)};
    }
    if (key == SDLK_BACKSPACE) return TypedInput{'\b'};
    return std::nullopt;
}

std::optional<Input> read_key(const SDL_KeyboardEvent& event) {
    switch (event.keysym.sym) {
        case SDLK_TAB:
            return (event.keysym.mod & KMOD_SHIFT) != 0 ? ui::Key::previous : ui::Key::next;
        case SDLK_RIGHT:
        case SDLK_DOWN: return ui::Key::next;
        case SDLK_LEFT:
        case SDLK_UP: return ui::Key::previous;
        case SDLK_RETURN:
        case SDLK_KP_ENTER:
            // Held down it chooses once; what it chose may have made room for something else.
            if (event.repeat != 0) return std::nullopt;
            return ui::Key::choose;
        case SDLK_SPACE:
            if (event.repeat != 0) return std::nullopt;
            return SpaceInput{};
        default: return read_typed(event.keysym.sym);
    }
}

std::optional<Input> read_window(const SDL_WindowEvent& event) {
    switch (event.event) {
        case SDL_WINDOWEVENT_SIZE_CHANGED: return ResizeInput{};
        case SDL_WINDOWEVENT_EXPOSED:
        case SDL_WINDOWEVENT_RESTORED: return ExposeInput{};
        // What was down may lift where we do not see it.
        case SDL_WINDOWEVENT_LEAVE: return ui::PointerEvent{Kind::cancel, kMouse, 0, 0};
        case SDL_WINDOWEVENT_FOCUS_LOST:
            return ui::PointerEvent{Kind::cancel, ui::PointerEvent::kAnyFinger, 0, 0};
        default: return std::nullopt;
    }
}

// SDL hands its text over; nobody else frees it.
std::optional<Input> read_drop(const SDL_DropEvent& event) {
    if (event.file == nullptr) return std::nullopt;
    DropInput drop{event.file};
    SDL_free(event.file);
    return drop;
}

}  // namespace

bool is_finger_down(std::int64_t finger) {
    if (finger == kMouse) return (SDL_GetMouseState(nullptr, nullptr) & SDL_BUTTON_LMASK) != 0;
    for (int device = 0; device < SDL_GetNumTouchDevices(); ++device) {
        const SDL_TouchID touch = SDL_GetTouchDevice(device);
        for (int i = 0; i < SDL_GetNumTouchFingers(touch); ++i) {
            const SDL_Finger* known = SDL_GetTouchFinger(touch, i);
            if (known != nullptr && known->id == finger) return true;
        }
    }
    return false;
}

std::optional<Input> read_input(const SDL_Event& event, WindowSize size) {
    switch (event.type) {
        case SDL_QUIT: return QuitInput{};
        case SDL_WINDOWEVENT: return read_window(event.window);
        case SDL_KEYDOWN: return read_key(event.key);
        case SDL_TEXTINPUT: return TextInput{event.text.text};
        case SDL_MOUSEMOTION:
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP: return read_mouse(event);
        case SDL_MOUSEWHEEL:
            return WheelInput{
                -event.wheel.preciseY,
                {static_cast<float>(event.wheel.mouseX), static_cast<float>(event.wheel.mouseY)}};
        case SDL_DROPFILE: return read_drop(event.drop);
        case SDL_FINGERDOWN:
        case SDL_FINGERMOTION:
        case SDL_FINGERUP: return read_finger(event.tfinger, size);
        default: return std::nullopt;
    }
}

}  // namespace suluh::stage
