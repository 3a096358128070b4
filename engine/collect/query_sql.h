// What every query starts from. For the .cpp files of the query layer only.
#pragma once

#include <optional>
#include <string>
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

inline std::optional<double> maybe_real(const store::Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return row.real(column);
}

// rest: the common table expressions of a query, without "WITH", and the query. What it may start
// from: query_views.h.
inline std::string with_views(const char* rest) {
    return std::string("WITH ") + rest;
}

}  // namespace suluh::collect
