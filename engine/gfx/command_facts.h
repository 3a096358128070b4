// What the plan needs to know of one command: the pixels it may touch and a hash of its content.
#pragma once

#include <cstdint>

#include "gfx/plan.h"

namespace suluh::gfx {

// Before clipping. Empty: it draws nothing.
[[nodiscard]] IntRect touched_pixels(const Command& command, const Transform& transform,
                                     TextEngine& text, PictureStore& pictures);

[[nodiscard]] std::uint64_t content_hash(const Command& command, const PictureStore& pictures);

// A text run's pen position: on whole pixels, so that the same run always gives the same pixels.
struct PenPosition {
    int x = 0, y = 0;
};
[[nodiscard]] PenPosition pen_position(const Point& baseline);

}  // namespace suluh::gfx
