// Puts coverage or pixels that were made before onto the canvas, at whole pixels or resampled.
#pragma once

#include <cstdint>

#include "gfx/canvas.h"
#include "gfx/plan.h"

namespace suluh::gfx {

// coverage: place.w x place.h values.
void stamp_coverage(Canvas& canvas, const IntRect& place, const std::uint8_t* coverage,
                    Pixel color);
// pixels: place.w x place.h; opacity in 0..255.
void stamp_pixels(Canvas& canvas, const IntRect& place, const Pixel* pixels, std::uint8_t opacity);

// The same, moved and scaled: each pixel lies smoothly between the four nearest.
void stamp_coverage(Canvas& canvas, const IntRect& place, const std::uint8_t* coverage, Pixel color,
                    const Transform& transform);
void stamp_pixels(Canvas& canvas, const IntRect& place, const Pixel* pixels, std::uint8_t opacity,
                  const Transform& transform);

// The same, turned; area: what of it is wanted.
void stamp_pixels(Canvas& canvas, const IntRect& place, const Pixel* pixels, std::uint8_t opacity,
                  const Tilt& tilt, const IntRect& area);

}  // namespace suluh::gfx
