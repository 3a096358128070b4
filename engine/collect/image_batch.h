// The database inside a bundle, read from memory, as a batch. The kiosk that signed it may still be
// broken or in wrong hands, so nothing of the image is believed unseen.
#pragma once

#include <memory>

#include "collect/batch.h"
#include "sync/bundle.h"

namespace suluh::collect {

// Checked: it is a whole database, of a schema we know, with the rows its header promises and no
// others. Errors begin with "content". The bundle is borrowed.
[[nodiscard]] Result<std::unique_ptr<Batch>> open_image_batch(const sync::OpenedBundle& bundle);

}  // namespace suluh::collect
