// The folder that shots fill: emptied of an earlier run, never of anything else.
#pragma once

#include <filesystem>
#include <vector>

#include "kiosk/author/shot_list.h"

namespace suluh::kiosk::author {

// Makes it, or takes away the pictures of an earlier run. Fault::exists: it holds other things.
[[nodiscard]] Status prepare_shot_folder(const std::filesystem::path& folder);

// Puts beside the pictures what they looked like in `old` and what differs; the gone ones too.
[[nodiscard]] Status show_differences(const std::filesystem::path& folder,
                                      const std::filesystem::path& old,
                                      const std::vector<Shot>& shots, const Comparison& comparison);

}  // namespace suluh::kiosk::author
