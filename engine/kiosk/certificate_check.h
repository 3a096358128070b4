// Whose certificates a kiosk believes, to tell offline whether one is genuine.
#pragma once

#include <filesystem>
#include <vector>

#include "kiosk/config.h"

namespace suluh::kiosk {

// The collectors whose receipts count here, without revoked ones. Reads key files only: no database
// is opened, nothing is made. Fault::not_found: none is known.
[[nodiscard]] Result<std::vector<crypto::PublicKey>> believed_collectors(
    const Config& config, const std::filesystem::path& data);

}  // namespace suluh::kiosk
