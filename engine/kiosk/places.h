// Where things lie: scripts and media beside the program, the kiosk's own data.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace suluh::kiosk {

namespace fs = std::filesystem;

// The folder that holds scripts/ and media/: $SULUH_RESOURCES where it is set, else two levels
// above the program in a build tree (build/bin/suluh-kiosk), else /usr/share/suluh.
// Fault::not_found names what was tried.
[[nodiscard]] Result<fs::path> find_resources(const fs::path& program);

// /var/lib/suluh where this user may write there, else $XDG_STATE_HOME/suluh or
// ~/.local/state/suluh.
[[nodiscard]] fs::path default_data_folder();

// The running program's own file.
[[nodiscard]] fs::path this_program();

// Makes the folder if needed (0700) and asks whether this user may write there.
[[nodiscard]] Status prepare_data_folder(const fs::path& folder);

}  // namespace suluh::kiosk
