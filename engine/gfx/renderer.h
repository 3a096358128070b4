// Draws a list into the surface, but only where it differs from the list before. The screen is cut
// into cells; a cell whose commands hash the same as last time keeps its pixels. Promise: after
// every render() the surface holds exactly what a redraw of the whole list would give.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "gfx/draw_list.h"
#include "gfx/picture_store.h"
#include "gfx/surface.h"
#include "gfx/text_engine.h"

namespace suluh::gfx {

class Renderer {
public:
    // Both must outlive the renderer.
    Renderer(TextEngine& text, PictureStore& pictures);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    // A new, wholly damaged surface. Sizes are clamped to 1..16384.
    void resize(int width, int height);

    // Returns the rectangles that were drawn again: few, whole, not overlapping, inside the
    // surface; empty when nothing changed. Valid until the next call. Where the list draws nothing
    // the surface is black.
    std::span<const IntRect> render(const DrawList& list);

    void invalidate();                     // everything is drawn again next time
    void invalidate(const IntRect& area);  // at least this is

    // Debugging aid: frames what the last frame changed (and so changes pixels: never in golden
    // tests). Frames before that are wiped off; rectangles that render() returns may overlap then.
    void show_damage(bool on);

    [[nodiscard]] const Surface& surface() const;

private:
    struct Inner;
    std::unique_ptr<Inner> inner_;
};

}  // namespace suluh::gfx
