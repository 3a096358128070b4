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

// As root: for a command that writes there and ends. What root writes the kiosk's own user cannot
// read, and without its identity file a new epoch begins.
[[nodiscard]] Status become_owner_of(const fs::path& folder);

}  // namespace suluh::kiosk
