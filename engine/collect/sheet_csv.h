// Tables as CSV, for spreadsheets and for other programs.
#pragma once

#include <cstdint>
#include <string>

#include "collect/sheet.h"

namespace suluh::collect {

enum class CsvProfile : std::uint8_t {
    // RFC 4180: comma, decimal point, ISO 8601 moments with their offset, UTF-8. For programs.
    rfc4180,
    // What Excel with Indonesian settings opens by a double click: byte order mark, semicolon,
    // decimal comma, and no cell that would be reckoned: a text that begins with = + - @ (or a tab
    // or line break before it) gets an apostrophe before it, digits that are a name are grouped.
    excel_id,
};

// The first line of a table, and one line of it; with line ends.
[[nodiscard]] std::string csv_titles(const std::vector<Column>& columns, CsvProfile profile);
[[nodiscard]] std::string csv_line(const std::vector<Cell>& cells,
                                   const std::vector<Column>& columns, CsvProfile profile);

[[nodiscard]] std::string to_csv(const Sheet& sheet, CsvProfile profile);

}  // namespace suluh::collect
