#include "stage/screen.h"

#include <algorithm>

namespace suluh::stage {

namespace {

constexpr std::int64_t kFrameMs = 16;         // about 60 frames a second while something moves
constexpr std::int64_t kChangePauseMs = 250;  // as ui::View ignores taps

}  // namespace

Result<std::unique_ptr<Screen>> Screen::open(const WindowWish& wish,
                                             const std::filesystem::path& media) {
    Result<std::unique_ptr<gfx::TextEngine>> text = gfx::TextEngine::create();
    if (!text) return text.error();
    Result<Window> window = Window::open(wish);
    if (!window) return window.error();
    return std::unique_ptr<Screen>(new Screen(std::move(*window), std::move(*text), media));
}

Screen::Screen(Window window, std::unique_ptr<gfx::TextEngine> text,
               const std::filesystem::path& media)
    : window_(std::move(window)),
      text_(std::move(text)),
      pictures_(media),
      renderer_(*text_, pictures_),
      measure_(*text_),
      view_(measure_, [this](std::string_view source) -> std::optional<ui::Size> {
          const Result<gfx::PictureSize> size = pictures_.natural_size(source);
          if (!size) return std::nullopt;
          return ui::Size{static_cast<float>(size->w), static_cast<float>(size->h)};
      }) {
    resized();
}

void Screen::show(ui::Node tree) {
    view_.set_tree(std::move(tree));
    dirty_ = true;
}

void Screen::set_look(const ui::Look& look) {
    view_.set_look(look);
    dirty_ = true;
}

std::vector<ui::UiEvent> Screen::pointer(const ui::PointerEvent& event, std::int64_t now_ms) {
    dirty_ = true;
    return view_.pointer(event, now_ms);
}

std::vector<ui::UiEvent> Screen::key(ui::Key key, std::int64_t now_ms) {
    dirty_ = true;
    return view_.key(key, now_ms);
}

std::vector<ui::UiEvent> Screen::typed(const std::string& text, std::int64_t now_ms) {
    dirty_ = true;
    return view_.typed(text, now_ms);
}

void Screen::wheel(const WheelInput& wheel, std::int64_t now_ms) {
    constexpr float kPixelsAStep = 96;
    const WindowSize size = window_.size();
    const gfx::Point middle{static_cast<float>(size.w) / 2, static_cast<float>(size.h) / 2};
    view_.wheel(window_.has_pointer() ? wheel.at : middle,
                wheel.steps * kPixelsAStep * view_.scale().s, now_ms);
    dirty_ = true;
}

std::vector<ui::UiEvent> Screen::tick(std::int64_t now_ms) {
    const std::optional<std::int64_t> wake = view_.next_wake();
    const bool moves = wake && *wake <= now_ms && now_ms - last_frame_ms_ >= kFrameMs;
    if (!dirty_ && !moves) return {};
    dirty_ = true;
    return view_.tick(now_ms);
}

void Screen::reveal_spoken(std::int64_t now_ms) {
    view_.reveal_spoken(now_ms);
    dirty_ = true;
}

void Screen::screen_changed(std::int64_t now_ms) {
    view_.screen_changed(now_ms);
    changed_ms_ = now_ms;
}

bool Screen::accepts_touch(std::int64_t now_ms) const {
    return now_ms - changed_ms_ > kChangePauseMs;
}

void Screen::hurry() {
    view_.hurry();
    dirty_ = true;
}

void Screen::set_safe_area(const ui::Sides& hidden) {
    hidden_ = hidden;
    resized();
}

WindowSize Screen::room() const {
    const gfx::Rect& safe = view_.safe();
    return {static_cast<int>(safe.w), static_cast<int>(safe.h)};
}

void Screen::resized() {
    const WindowSize size = window_.size();
    whole_ = true;
    renderer_.resize(size.w, size.h);
    view_.set_viewport(size.w, size.h, hidden_);
    dirty_ = true;
}

void Screen::exposed() {
    whole_ = true;
    dirty_ = true;
}

Status Screen::present(std::int64_t now_ms) {
    if (pictures_.take_finished()) dirty_ = true;
    if (!dirty_) return {};
    dirty_ = false;
    last_frame_ms_ = now_ms;
    std::span<const gfx::IntRect> damage = renderer_.render(view_.paint(now_ms));
    if (!damage.empty()) ++frames_;
    const gfx::IntRect everything = renderer_.surface().bounds();
    if (std::exchange(whole_, false)) damage = {&everything, 1};
    return window_.show(renderer_.surface(), damage);
}

bool Screen::is_settled(std::int64_t now_ms) const {
    return !dirty_ && view_.settled(now_ms) && !pictures_.is_pending();
}

std::optional<std::int64_t> Screen::next_wake() const {
    if (dirty_) return 0;
    const std::optional<std::int64_t> wake = view_.next_wake();
    if (!wake) return std::nullopt;
    return std::max(*wake, last_frame_ms_ + kFrameMs);
}

std::vector<ui::Flaw> Screen::audit(std::int64_t now_ms) {
    const ui::AuditScene scene = view_.audit_scene(now_ms);
    gfx::Renderer bare(*text_, pictures_);
    bare.resize(renderer_.surface().width(), renderer_.surface().height());
    (void)bare.render(ui::without_text(scene.list));
    return ui::find_flaws(scene, {renderer_.surface(), bare.surface()}, measure_);
}

Status Screen::save_shot(const std::filesystem::path& file) const {
    return gfx::save_png(renderer_.surface(), file);
}

}  // namespace suluh::stage
