// Room crypto: keys, signatures, sealing, hashing: a thin face on libsodium, the only room that may
// say its name. Secrets are wiped when their owner dies, are never logged, and their files are
// 0600.
#pragma once

#include "base/result.h"

namespace suluh::crypto {

// Call once, before anything else of this room (every program's main and test main does).
[[nodiscard]] Status start();

}  // namespace suluh::crypto
