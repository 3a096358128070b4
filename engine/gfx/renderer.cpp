#include "gfx/renderer.h"

#include <algorithm>

#include "gfx/damage.h"
#include "gfx/painter.h"
#include "gfx/plan.h"

namespace suluh::gfx {

namespace {

constexpr int kMaxSide = 16384;
constexpr Pixel kDamageFrame = 0xFFFF00FFU;

void draw_frame(Surface& surface, const IntRect& rect) {
    Canvas canvas(surface, 0, 0);
    for (int y = rect.y; y < rect.bottom(); ++y) {
        const bool edge = y == rect.y || y == rect.bottom() - 1;
        canvas.row(y, {rect.x, edge ? rect.right() : rect.x + 1}, {kDamageFrame, nullptr});
        canvas.row(y, {rect.right() - 1, rect.right()}, {kDamageFrame, nullptr});
    }
}

}  // namespace

struct Renderer::Inner {
    Inner(TextEngine& text_engine, PictureStore& picture_store)
        : text(text_engine), pictures(picture_store), painter(text_engine, picture_store) {}

    TextEngine& text;
    PictureStore& pictures;
    Painter painter;
    Surface surface;
    DamageGrid grid;
    std::vector<IntRect> damage;
    std::vector<IntRect> framed;  // rectangles that carry a frame now
    bool frames_shown = false;

    // What carries a frame is painted anew too.
    void wipe_frames() { damage.insert(damage.end(), framed.begin(), framed.end()); }
    // Around the first rectangles of the damage.
    void draw_frames(std::size_t count) {
        framed.assign(damage.begin(), damage.begin() + static_cast<std::ptrdiff_t>(count));
        for (const IntRect& area : framed) draw_frame(surface, area);
    }
};

Renderer::Renderer(TextEngine& text, PictureStore& pictures)
    : inner_(std::make_unique<Inner>(text, pictures)) {}
Renderer::~Renderer() = default;

void Renderer::resize(int width, int height) {
    inner_->surface.resize(std::clamp(width, 1, kMaxSide), std::clamp(height, 1, kMaxSide));
    inner_->grid.resize(inner_->surface.width(), inner_->surface.height());
}

std::span<const IntRect> Renderer::render(const DrawList& list) {
    const Plan plan = make_plan(list, inner_->surface.bounds(), inner_->text, inner_->pictures);
    inner_->damage = inner_->grid.compare(plan);
    const std::size_t changed = inner_->damage.size();
    const bool framing = inner_->frames_shown && changed > 0;
    if (framing) inner_->wipe_frames();
    for (const IntRect& area : inner_->damage) inner_->painter.paint(plan, area, inner_->surface);
    inner_->painter.drop_unused_layers();
    if (framing) inner_->draw_frames(changed);
    return inner_->damage;
}

void Renderer::invalidate() {
    inner_->grid.invalidate(inner_->surface.bounds());
}
void Renderer::invalidate(const IntRect& area) {
    inner_->grid.invalidate(area);
}
void Renderer::show_damage(bool on) {
    inner_->frames_shown = on;
    inner_->framed.clear();
    invalidate();
}
const Surface& Renderer::surface() const {
    return inner_->surface;
}

}  // namespace suluh::gfx
