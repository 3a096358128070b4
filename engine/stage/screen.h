// Everything between a node tree and the glass: fonts, pictures, layout, drawing, window. Draws
// only when something changed and pushes only what was drawn. Main thread only.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gfx/renderer.h"
#include "stage/input.h"
#include "stage/window.h"
#include "ui/view.h"

namespace suluh::stage {

class Screen {
public:
    // Fault::not_found for a missing font names file and package.
    [[nodiscard]] static Result<std::unique_ptr<Screen>> open(const WindowWish& wish,
                                                              const std::filesystem::path& media);
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    [[nodiscard]] Window& window() { return window_; }
    [[nodiscard]] gfx::PictureStore& pictures() { return pictures_; }

    void show(ui::Node tree);
    void set_look(const ui::Look& look);
    [[nodiscard]] std::vector<ui::UiEvent> pointer(const ui::PointerEvent& event,
                                                   std::int64_t now_ms);
    [[nodiscard]] std::vector<ui::UiEvent> key(ui::Key key, std::int64_t now_ms);
    // As ui::View says them.
    [[nodiscard]] std::vector<ui::UiEvent> typed(const std::string& text, std::int64_t now_ms);
    [[nodiscard]] bool is_typing() const { return view_.is_typing(); }
    [[nodiscard]] bool has_open_field() const { return view_.has_open_field(); }
    void wheel(const WheelInput& wheel, std::int64_t now_ms);
    // Movements and pending events; at most about 60 times a second unless something changed.
    [[nodiscard]] std::vector<ui::UiEvent> tick(std::int64_t now_ms);
    // Nodes that come after a while come at once: for tests.
    void hurry();
    // Scrolls to the text that is being read aloud.
    void reveal_spoken(std::int64_t now_ms);
    // The person sees another screen now: hasty taps are ignored for a moment.
    void screen_changed(std::int64_t now_ms);
    [[nodiscard]] bool accepts_touch(std::int64_t now_ms) const;

    // What a bezel hides on each side of the window, in device px: only grounds go there.
    void set_safe_area(const ui::Sides& hidden);
    // What the screens have to themselves.
    [[nodiscard]] WindowSize room() const;

    void resized();  // the window has another size
    void exposed();  // the window lost what it showed
    // Debugging aid: frames what each change draws again.
    void show_damage() { renderer_.show_damage(true); }

    // Draws and pushes what changed, if anything may have.
    [[nodiscard]] Status present(std::int64_t now_ms);
    // Nothing moves, no picture is on its way, and what is shown is what was asked for.
    [[nodiscard]] bool is_settled(std::int64_t now_ms) const;
    [[nodiscard]] std::optional<std::int64_t> next_wake() const;
    [[nodiscard]] Value inspect() { return view_.inspect(); }
    [[nodiscard]] std::uint64_t frames() const { return frames_; }  // that changed a pixel
    // What a designer would send back of the screen as it rests now. Draws it once more: for tests.
    [[nodiscard]] std::vector<ui::Flaw> audit(std::int64_t now_ms);
    [[nodiscard]] Status save_shot(const std::filesystem::path& file) const;

private:
    Screen(Window window, std::unique_ptr<gfx::TextEngine> text,
           const std::filesystem::path& media);

    Window window_;
    std::unique_ptr<gfx::TextEngine> text_;
    gfx::PictureStore pictures_;
    gfx::Renderer renderer_;
    ui::EngineTextMeasure measure_;
    ui::View view_;
    ui::Sides hidden_;
    bool whole_ = true;  // the window needs all of the picture again
    std::int64_t changed_ms_ = -1'000'000;
    bool dirty_ = true;  // the next list may differ from the last
    std::int64_t last_frame_ms_ = 0;
    std::uint64_t frames_ = 0;
};

}  // namespace suluh::stage
