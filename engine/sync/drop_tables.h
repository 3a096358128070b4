// The [[drop]] tables of kiosk.toml, and of the file that tells a collector where to fetch.
#pragma once

#include <vector>

#include "packs/strict_table.h"
#include "sync/drop_config.h"

namespace suluh::sync {

// Mistakes become problems of root, each with file, line and key; no message repeats what may be a
// secret in the wrong place.
void read_drops(packs::StrictTable& root, std::vector<DropConfig>& drops);

// Files named in a relative way lie beside the file that names them.
void resolve_paths(DropConfig& drop, const std::filesystem::path& base);

}  // namespace suluh::sync
