// Temporary views of the connection, always there, about who people are.
//   joined         number, nip: a number somebody had before, and the one of today
//   latest_person  nip, name, unit: the newest name of a NIP
#pragma once

#include <map>
#include <string>

#include "store/sqlite.h"

namespace suluh::collect {

[[nodiscard]] Status create_query_views(store::Connection& db);

// A former number to the one of today, as the list says that a report is made with: they count
// before what kiosks and the kept list told. In place of those set before.
[[nodiscard]] Status set_listed_numbers(store::Connection& db,
                                        const std::map<std::string, std::string>& numbers);

// number, nip of the view joined.
[[nodiscard]] Result<std::map<std::string, std::string>> joined_numbers(store::Connection& db);

}  // namespace suluh::collect
