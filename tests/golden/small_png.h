// Writes a picture as the smallest PNG that libpng makes of it: golden pictures live in git.
#pragma once

#include <filesystem>

#include "gfx/surface.h"

namespace suluh::golden {

[[nodiscard]] Status save_small_png(const gfx::Surface& surface, const std::filesystem::path& file);

}  // namespace suluh::golden
