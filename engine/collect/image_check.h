// Whether the database inside a bundle is what its header says. The kiosk that signed it may still
// be broken or in wrong hands, so nothing of the image is believed unseen.
#pragma once

#include "store/sqlite.h"
#include "sync/bundle.h"

namespace suluh::collect {

// An opened, checked image. The error's text begins with "content".
[[nodiscard]] Result<store::Connection> open_checked_image(const sync::OpenedBundle& bundle);

}  // namespace suluh::collect
