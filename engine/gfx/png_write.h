// A picture as the bytes of a PNG without alpha, soon rather than small: shots are made by the
// hundred. Any thread.
#pragma once

#include <string>

#include "base/result.h"
#include "gfx/surface.h"

namespace suluh::gfx {

[[nodiscard]] Result<std::string> png_bytes(const Surface& surface);

}  // namespace suluh::gfx
