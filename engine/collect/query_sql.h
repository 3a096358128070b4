// What queries share. For the .cpp files of the query layer only.
#pragma once

#include <utility>
#include <vector>

#include "collect/collector_db.h"

namespace suluh::collect {

// Fills rows by read from every row of a statement.
template <class Row, class Read>
Result<std::vector<Row>> read_all(Result<store::Statement> statement, const Read& read) {
    if (!statement) return statement.error();
    std::vector<Row> rows;
    while (true) {
        const Result<bool> more = statement->step();
        if (!more) return more.error();
        if (!*more) return rows;
        rows.push_back(read(*statement));
    }
}

}  // namespace suluh::collect
