// Rows of an image into the collector's tables. Only for merge.cpp, inside its transaction.
#pragma once

#include <cstdint>
#include <string>

#include "store/sqlite.h"

namespace suluh::collect {

struct RowPlace {
    std::int64_t kiosk = 0;
    std::int64_t epoch = 0;
    std::int64_t seq_from = 0, seq_to = 0;
};

struct RowCounts {
    std::int64_t inserted = 0;
    std::int64_t known = 0;  // there before with the same content
    std::string conflict{};  // not empty: a row is there with other content; stopped at it
};

[[nodiscard]] Result<RowCounts> merge_rows(store::Connection& db, store::Connection& image,
                                           const RowPlace& place);

}  // namespace suluh::collect
