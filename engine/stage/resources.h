// Where scripts and media lie: beside the program.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace suluh::stage {

namespace fs = std::filesystem;

// The folder that holds scripts/ and media/: $SULUH_RESOURCES where it is set, else two levels
// above the program in a build tree (build/bin/suluh-kiosk), else /usr/share/suluh.
// Fault::not_found names what was tried.
[[nodiscard]] Result<fs::path> find_resources(const fs::path& program);

// The running program's own file.
[[nodiscard]] fs::path this_program();

}  // namespace suluh::stage
