#include "stage/window.h"

#include <SDL.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <vector>

namespace suluh::stage {

namespace {

constexpr int kBytesPerPixel = 4;
constexpr WindowSize kHeadlessSize{1920, 1080};
constexpr WindowSize kDesktopSize{1280, 720};  // when it is not as large as there is room
constexpr WindowSize kLeastSize{960, 540};

bool is_set(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

bool draws_nothing(std::string_view driver) {
    return driver == "dummy" || driver == "offscreen";
}

void set_hints(Display display) {
    // Fingers arrive as fingers; a second, invented mouse event would press everything twice.
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_APP_NAME, "Suluh");
    // SDL asks for the session's message bus, and its library would start one where there is none:
    // a program for that is forked, and opening the window waits for it without a bound.
    ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:runtime=yes", 0);
    if (display == Display::headless && !is_set("SDL_VIDEODRIVER")) {
        SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy");
    }
}

Error no_display(std::string_view why) {
    return Error{Fault::not_found,
                 "no display to open a window on (" + std::string(why) +
                     "): set DISPLAY, start on a console with a graphics device, or use --robot "
                     "or --shot, which need none"};
}

// Both are 32 bits a pixel, XRGB; the picture is opaque.
void copy(const gfx::Surface& picture, const gfx::IntRect& part, SDL_Surface& target) {
    const std::size_t bytes = static_cast<std::size_t>(part.w) * kBytesPerPixel;
    for (int y = part.y; y < part.bottom(); ++y) {
        auto* row = static_cast<std::byte*>(target.pixels) + std::ptrdiff_t{y} * target.pitch;
        std::memcpy(row + std::ptrdiff_t{part.x} * kBytesPerPixel, picture.row(y) + part.x, bytes);
    }
}

struct Frame {
    WindowSize size;
    Uint32 flags = 0;
};

Frame frame_for(const WindowWish& wish, bool headless) {
    if (headless) return {wish.size.value_or(kHeadlessSize), 0};
    if (wish.kind == WindowKind::desktop) {
        if (wish.size) return {*wish.size, SDL_WINDOW_RESIZABLE};
        return {kDesktopSize, SDL_WINDOW_RESIZABLE | SDL_WINDOW_MAXIMIZED};
    }
    if (wish.size) return {*wish.size, 0};
    return {kHeadlessSize, SDL_WINDOW_FULLSCREEN_DESKTOP | SDL_WINDOW_BORDERLESS};
}

}  // namespace

bool has_display() {
    if (is_set("SDL_VIDEODRIVER") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")) return true;
    std::error_code ignored;
    return std::filesystem::exists("/dev/dri/card0", ignored);
}

struct Window::Inner {
    Inner() = default;
    Inner(const Inner&) = delete;
    Inner& operator=(const Inner&) = delete;
    ~Inner() {
        if (window != nullptr) SDL_DestroyWindow(window);
        SDL_Quit();
    }
    SDL_Window* window = nullptr;  // owned
    bool headless = false;
};

Window::Window(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

Result<Window> Window::open(const WindowWish& wish) {
    set_hints(wish.display);
    if (wish.display == Display::screen && !has_display()) return no_display("DISPLAY is not set");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return no_display(SDL_GetError());
    // A keyboard that is plugged in writes in its own layout.
    SDL_StartTextInput();
    Window window(std::make_unique<Inner>());

    const std::string driver = window.driver();
    const bool headless = draws_nothing(driver);
    // SDL falls back to a driver without a screen where the display cannot be reached.
    if (headless && wish.display == Display::screen && !is_set("SDL_VIDEODRIVER")) {
        return no_display("the display does not answer");
    }
    window.inner_->headless = headless;
    // Measured: through OpenGL a tap takes 5.5 times as long. Wayland and KMS have no other way.
    if (driver == "x11") SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");

    const Frame frame = frame_for(wish, headless);
    window.inner_->window =
        SDL_CreateWindow(wish.title.c_str(), SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED,
                         frame.size.w, frame.size.h, frame.flags);
    if (window.inner_->window == nullptr) {
        return Error{Fault::io, std::string("opening the window: ") + SDL_GetError()};
    }
    if (wish.kind == WindowKind::desktop) {
        SDL_SetWindowMinimumSize(window.inner_->window, kLeastSize.w, kLeastSize.h);
    }
    // A finger needs no arrow.
    if ((frame.flags & SDL_WINDOW_BORDERLESS) != 0) SDL_ShowCursor(SDL_DISABLE);
    return window;
}

WindowSize Window::size() const {
    WindowSize size;
    SDL_GetWindowSize(inner_->window, &size.w, &size.h);
    return size;
}

void Window::resize(WindowSize size) {
    SDL_SetWindowSize(inner_->window, size.w, size.h);
}

Status Window::show(const gfx::Surface& picture, std::span<const gfx::IntRect> rects) {
    if (rects.empty()) return {};
    SDL_Surface* target = SDL_GetWindowSurface(inner_->window);
    if (target == nullptr || target->format->BytesPerPixel != kBytesPerPixel) {
        return Error{Fault::io, std::string("the window's surface: ") + SDL_GetError()};
    }
    std::vector<SDL_Rect> pushed;
    pushed.reserve(rects.size());
    for (const gfx::IntRect& rect : rects) {
        const gfx::IntRect part =
            intersect(intersect(rect, picture.bounds()), {0, 0, target->w, target->h});
        if (part.is_empty()) continue;
        copy(picture, part, *target);
        pushed.push_back({part.x, part.y, part.w, part.h});
    }
    if (pushed.empty()) return {};
    SDL_UpdateWindowSurfaceRects(inner_->window, pushed.data(), static_cast<int>(pushed.size()));
    return {};
}

unsigned Window::id() const {
    return SDL_GetWindowID(inner_->window);
}

bool Window::has_pointer() const {
    return SDL_ShowCursor(SDL_QUERY) == SDL_ENABLE;
}

bool Window::is_headless() const {
    return inner_->headless;
}

std::string Window::driver() const {
    const char* name = SDL_GetCurrentVideoDriver();
    return name != nullptr ? name : "none";
}

}  // namespace suluh::stage
