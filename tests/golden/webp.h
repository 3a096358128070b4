// Pictures as lossless WebP: about half of the smallest PNG. Pixels that are not opaque come back
// as 0 (album.h uses them for "as on another picture").
#pragma once

#include <filesystem>
#include <string>

#include "gfx/surface.h"

namespace suluh::golden {

// Slow (seconds for a screen) and small. Empty when libwebp gave up.
[[nodiscard]] std::string encode_webp(const gfx::Surface& surface);
[[nodiscard]] Result<gfx::Surface> load_webp(const std::filesystem::path& file);

}  // namespace suluh::golden
