// A draw list made ready: groups and clips resolved, every command with the pixels it may touch and
// a hash of all that decides how they look. Plain data; nothing is drawn here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "gfx/draw_list.h"
#include "gfx/picture_store.h"
#include "gfx/rounded.h"
#include "gfx/surface.h"
#include "gfx/text_engine.h"

namespace suluh::gfx {

// Point p of a group lies at p * scale + (dx, dy) on the screen.
struct Transform {
    float scale = 1, dx = 0, dy = 0;
    [[nodiscard]] bool is_identity() const { return scale == 1 && dx == 0 && dy == 0; }
    [[nodiscard]] bool scales() const { return scale != 1; }
    [[nodiscard]] Point apply(const Point& p) const;
    [[nodiscard]] Rect apply(const Rect& r) const;
    [[nodiscard]] Radii apply(const Radii& r) const;
};

// How a layer lies turned on the screen. A tilt of nothing has sine 0.
struct Tilt {
    float sine = 0, cosine = 1;
    Point origin;
    [[nodiscard]] bool is_set() const { return sine != 0; }
    [[nodiscard]] IntRect bounds_of(const IntRect& straight) const;
};

struct ClipState {
    IntRect box;
    std::vector<RoundedRect> rounds;
    std::uint64_t hash = 0;
};

struct Step {
    enum class Kind : std::uint8_t { draw, begin_layer, end_layer, nothing };
    Kind kind = Kind::draw;
    const Command* command = nullptr;  // of the list; kind draw only
    Transform transform;
    float opacity = 1;
    std::size_t clip = 0;   // index into Plan::clips
    IntRect bounds;         // clipped
    std::size_t other = 0;  // begin_layer: index of its end_layer
    Tilt tilt;              // begin_layer
    IntRect straight;       // begin_layer: its pixels before they are tilted
    std::uint64_t hash = 0;
};

struct Plan {
    std::vector<ClipState> clips;
    std::vector<Step> steps;
};

// Where a picture lies before its group moves it.
struct PicturePlace {
    IntRect image;    // the whole picture, decoded at this size
    IntRect visible;  // the part of it that shows
    Radii radii;
};
[[nodiscard]] PicturePlace place_picture(const Picture& picture, PictureStore& pictures);

// Unmatched pops are ignored, unmatched pushes end with the list. list must outlive the plan.
[[nodiscard]] Plan make_plan(const DrawList& list, const IntRect& screen, TextEngine& text,
                             PictureStore& pictures);

}  // namespace suluh::gfx
