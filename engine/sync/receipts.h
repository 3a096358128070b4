// What trusted receipts change in the kiosk's own books.
#pragma once

#include <vector>

#include "store/bundles.h"
#include "sync/receipt.h"

namespace suluh::sync {

// Records every entry (writer thread). A receipt for bundles of the current epoch that this
// database does not know, or knows otherwise, is proof that the database went back to an older
// state (a restored disk): the epoch ends, so that no number ever means two things. Returns the
// bundles that were uncovered before and are covered now.
[[nodiscard]] Result<std::vector<store::BundleRecord>> record_receipts(
    store::Database& db, const std::vector<Receipt>& receipts);

}  // namespace suluh::sync
