// The [[drop]] tables of kiosk.toml.
#pragma once

#include <vector>

#include "packs/strict_table.h"
#include "sync/drop_config.h"

namespace suluh::kiosk {

// Mistakes become problems of root, each with file, line and key; no message repeats what may be a
// secret in the wrong place.
void read_drops(packs::StrictTable& root, std::vector<sync::DropConfig>& drops);

}  // namespace suluh::kiosk
