// The attract screen's kawung: which petals lie around the torch, and how brightly each glows.
#pragma once

#include <vector>

#include "gfx/draw_list.h"
#include "ui/motion.h"

namespace suluh::ui {

struct KawungScene {
    gfx::Rect area;    // device px
    gfx::Point light;  // where the torch stands; the pattern is centred on it
    float petal = 62;  // side of the square a petal lies in, device px
    float s = 1;
    float phase = 0;  // of the breath, in turns
};

struct KawungPetal {
    std::vector<gfx::Point> outline;
    gfx::Color color;
};

[[nodiscard]] std::vector<KawungPetal> kawung_petals(const KawungScene& scene);

// The breath moves in steps, so that a still moment costs nothing: turns, and the next change.
[[nodiscard]] float breathing_phase(Millis now);
[[nodiscard]] Millis next_breath(Millis now);

// The same for a node that breathes by its size: 1.00 to 1.03, in steps too small to be seen.
[[nodiscard]] float breathing_scale(Millis now);
[[nodiscard]] Millis next_breathing_scale(Millis now);

}  // namespace suluh::ui
