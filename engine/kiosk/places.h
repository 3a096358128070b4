// Where the kiosk's own data lie.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace suluh::kiosk {

namespace fs = std::filesystem;

// /var/lib/suluh where this user may write there, else $XDG_STATE_HOME/suluh or
// ~/.local/state/suluh.
[[nodiscard]] fs::path default_data_folder();

// Makes the folder if needed (0700) and asks whether this user may write there.
[[nodiscard]] Status prepare_data_folder(const fs::path& folder);

}  // namespace suluh::kiosk
