// A genuine certificate against the results that this collector holds.
#pragma once

#include "collect/collector_db.h"
#include "sync/certificate.h"

namespace suluh::collect {

enum class Agreement {
    same,         // it says what would be printed now
    other_words,  // passed, but a name, unit, title or figure has changed since
    none,         // no such result here
};

[[nodiscard]] Result<Agreement> compare_with_results(CollectorDb& db,
                                                     const sync::CertificateFacts& facts);

}  // namespace suluh::collect
