// The one window, its software surface and the events that reach it. Main thread only.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "base/result.h"
#include "gfx/surface.h"
#include "kiosk/options.h"

namespace suluh::kiosk {

enum class Display { screen, headless };

struct WindowWish {
    std::optional<WindowSize> size;  // absent: full screen (headless: 1920x1080)
    Display display = Display::screen;
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
    [[nodiscard]] std::string driver() const;

private:
    struct Inner;
    explicit Window(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> inner_;
};

}  // namespace suluh::kiosk
