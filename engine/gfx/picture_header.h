// What a picture says about itself in its first bytes, read without decoding it. Moving pictures
// are not shown.
#pragma once

#include <string_view>

#include "base/result.h"
#include "gfx/picture_store.h"

namespace suluh::gfx {

enum class PictureKind { svg, png, jpeg, webp };

struct PictureHeader {
    PictureKind kind = PictureKind::svg;
    PictureSize size;  // for SVG: of its view box, rounded
};

// Fault::unsupported for other formats, Fault::bad_input for a header that makes no sense.
[[nodiscard]] Result<PictureHeader> read_picture_header(std::string_view bytes);

}  // namespace suluh::gfx
