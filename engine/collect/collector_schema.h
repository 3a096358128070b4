// The tables of the collector's database and how an older one becomes a newer one.
//
// Of answers most texts come again and again, and are long: the table answer holds numbers of a
// dictionary in their place (a seventh of the size, and statistics group by numbers). The view
// response shows it with its texts, as the kiosk has it. A response that will hardly come again is
// kept as it is.
#pragma once

#include <cstddef>
#include <string_view>

#include "store/sqlite.h"

namespace suluh::collect {

// Brings an empty or older database to the present schema, all or nothing. Fault::bad_input for
// another program's, Fault::unsupported for a newer one.
[[nodiscard]] Status settle_schema(store::Connection& db);

// Where the rows of a batch's table are kept: "answer" for "response", else the name itself.
[[nodiscard]] std::string_view stored_table(std::string_view batch_table);
// How the values of a column of table answer (its place in BatchTable::columns) are kept.
enum class Coding {
    plain,        // as they are
    always,       // texts, as numbers of the dictionary
    unless_long,  // likewise, but only if comes_again()
};
// What nobody typed and is short: a hundred thousand texts of people would only fill the
// dictionary.
[[nodiscard]] bool comes_again(std::string_view response);
[[nodiscard]] Coding coding_of(std::size_t column);

}  // namespace suluh::collect
