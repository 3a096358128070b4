// The kiosk's own signing key: made at the first start, kept for ever, never shown.
#pragma once

#include <filesystem>

#include "crypto/sign.h"

namespace suluh::kiosk {

// data/kiosk.key, mode 0600. An existing key that cannot be read is an error, never replaced: its
// results would become a stranger's.
[[nodiscard]] Result<crypto::SigningKey> load_or_make_key(const std::filesystem::path& data);

}  // namespace suluh::kiosk
