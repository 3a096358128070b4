// Results in one SQLite file: all that a province needs.
#pragma once

#include <memory>

#include "collect/back_end.h"
#include "store/sqlite.h"

namespace suluh::collect {

// Over a connection with the collector's schema, which outlives it.
[[nodiscard]] Result<std::unique_ptr<BackEnd>> make_sqlite_back_end(store::Connection& db);

}  // namespace suluh::collect
