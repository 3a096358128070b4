// Frames that keep their corners: a picture cut into nine, of which only the middle ones stretch.
#pragma once

#include "gfx/picture_store.h"

namespace suluh::gfx {

// The size at which the source is decoded first.
[[nodiscard]] PictureSize sliced_source_size(PictureSize natural, const NineSlice& slice);

// source must have that size. Corners that do not fit into w x h are drawn smaller.
[[nodiscard]] Image nine_sliced(const Image& source, const NineSlice& slice, PictureSize size);

}  // namespace suluh::gfx
