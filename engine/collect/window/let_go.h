// Letting go of a stick, so that it may be pulled.
#pragma once

#include "sync/volumes.h"

namespace suluh::collect {

// Writes everything out and unmounts. On a desktop sticks belong to the desktop's own service,
// which is asked where this program may not unmount itself. Blocks for seconds.
[[nodiscard]] Result<sync::Ejected> let_go(const sync::Volume& volume);

}  // namespace suluh::collect
