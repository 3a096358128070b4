// Bytes to pixels of an exact size. No files, no cache: safe to call from any thread.
#pragma once

#include <string_view>

#include "base/result.h"
#include "gfx/picture_header.h"
#include "gfx/picture_store.h"

namespace suluh::gfx {

struct PictureShape {
    PictureSize size;
    NineSlice slice;
};

// The picture stretched, or laid out as a frame, to this size. The header must have been read from
// the same bytes.
[[nodiscard]] Result<Image> decode_picture(std::string_view bytes, const PictureHeader& header,
                                           const PictureShape& shape);

// SDL_image starts each format when it first meets one, without a lock: call this before a second
// thread decodes.
void start_all_formats();

}  // namespace suluh::gfx
