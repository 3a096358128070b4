// Rows as a database of their own: the content of a bundle.
#pragma once

#include <cstdint>
#include <string>

#include "store/bundles.h"

namespace suluh::store {

struct Export {
    std::string image{};    // an SQLite database as sqlite3_serialize gives it
    std::int64_t rows = 0;  // of the typed tables
};

// Tables person, session, attempt, response, event with the rows of the range, and a table meta
// (schema version). Same columns as the kiosk's own, no foreign keys (a row may name one of an
// earlier bundle).
[[nodiscard]] Result<Export> export_rows(Database& db, const SeqRange& range);

}  // namespace suluh::store
