// What differs between two pictures, as a picture: faint where nothing does.
#pragma once

#include "gfx/surface.h"

namespace suluh::kiosk::author {

// As large as both together; what only one of them has counts as different.
[[nodiscard]] gfx::Surface difference(const gfx::Surface& before, const gfx::Surface& after);

}  // namespace suluh::kiosk::author
