// What queries share; what they start from: query_views.h. For the .cpp files of the query layer
// only.
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

// A common table expression: what authors call an indicator, as finished attempts tell it.
inline constexpr const char* kLabelSql = R"(
label AS (
    SELECT j.key AS indicator, max(json_extract(j.value, '$.label')) AS label
    FROM event e, json_each(e.detail, '$.indicators') j
    WHERE e.name = 'attempt_finished' GROUP BY j.key))";

}  // namespace suluh::collect
