// Pictures of a pack that a kiosk could not draw. Main thread only.
#pragma once

#include <filesystem>
#include <vector>

#include "packs/pack.h"
#include "packs/problem.h"

namespace suluh::kiosk::author {

// Each file of media/ that is a picture is decoded once. media is the engine's folder.
[[nodiscard]] std::vector<packs::Problem> check_pictures(const packs::Pack& pack,
                                                         const std::filesystem::path& media);

}  // namespace suluh::kiosk::author
