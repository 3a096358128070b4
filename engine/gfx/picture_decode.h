// Bytes to pixels of an exact size. No files, no cache: safe to call from any thread.
#pragma once

#include <string_view>

#include "base/result.h"
#include "gfx/picture_header.h"
#include "gfx/picture_store.h"

namespace suluh::gfx {

// The picture stretched to w x h. The header must have been read from the same bytes.
[[nodiscard]] Result<Image> decode_picture(std::string_view bytes, const PictureHeader& header,
                                           PictureSize size);

}  // namespace suluh::gfx
