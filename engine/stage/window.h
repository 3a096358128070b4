// The one window, its software surface and the events that reach it. Main thread only.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "base/result.h"
#include "gfx/surface.h"
#include "stage/options.h"

namespace suluh::stage {

enum class Display { screen, headless };
// kiosk: nobody moves or resizes it. desktop: a window among others, as large as there is room.
enum class WindowKind { kiosk, desktop };

struct WindowWish {
    std::optional<WindowSize>
        size;  // absent: full screen, a desktop's whole room (headless: 1920x1080)
    Display display = Display::screen;
    WindowKind kind = WindowKind::kiosk;
    std::string title = "Suluh";
};

// Does the environment name a display (X11, Wayland) or a console that SDL can draw on?
[[nodiscard]] bool has_display();

class Window {
public:
    // Starts SDL's video. Fault::not_found: there is no display; the detail says what to do.
    [[nodiscard]] static Result<Window> open(const WindowWish& wish);

    Window(Window&&) noexcept;
    Window& operator=(Window&&) noexcept;
    ~Window();

    [[nodiscard]] WindowSize size() const;
    void resize(WindowSize size);
    // Copies these rectangles of the picture into the window and pushes only them to the screen.
    // The picture is as large as the window; a rectangle outside of either is cut.
    [[nodiscard]] Status show(const gfx::Surface& picture, std::span<const gfx::IntRect> rects);

    [[nodiscard]] unsigned id() const;
    [[nodiscard]] bool is_headless() const;
    // An arrow says where the mouse is: a finger needs none.
    [[nodiscard]] bool has_pointer() const;
    [[nodiscard]] std::string driver() const;

private:
    struct Inner;
    explicit Window(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> inner_;
};

}  // namespace suluh::stage
