// The blending of gfx/pixels.h one pixel after the other: what its vectors are measured against.
#pragma once

#include "gfx/pixels.h"

namespace suluh::gfx::scalar {

void blend_solid(Pixel* to, int count, Pixel color);
void blend_solid(Pixel* to, int count, Pixel color, const std::uint8_t* coverage);
void blend_row(Pixel* to, int count, const Pixel* from, std::uint8_t coverage);
void blend_row(Pixel* to, int count, const Pixel* from, const std::uint8_t* coverage);

}  // namespace suluh::gfx::scalar
