// Pictures brought to another size: every target pixel is the mean of the source area it covers
// when shrinking, and lies smoothly between source pixels when growing.
#pragma once

#include "gfx/picture_store.h"

namespace suluh::gfx {

[[nodiscard]] Image resampled(const Image& image, int width, int height);

}  // namespace suluh::gfx
