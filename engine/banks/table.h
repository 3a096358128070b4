// Banks as tables, one question a row: CSV and the first sheet of a workbook. The columns are told
// in scripts/README.md, "Columns of a table".
#pragma once

#include <string_view>

#include "banks/item.h"
#include "base/csv.h"

namespace suluh::banks {

constexpr std::size_t kMaxRows = 10'000;
constexpr std::size_t kMaxColumns = 500;
constexpr std::size_t kMaxCsv = std::size_t{4} << 20;

// The first row names the columns; CsvLine::number is told as the line. file: for messages.
[[nodiscard]] Reading read_table(const std::vector<CsvLine>& rows, const std::string& file);

// UTF-8 or, where it is none, Windows-1252 as older Excel writes it; comma or semicolon; a mark at
// its beginning or none.
[[nodiscard]] Reading read_csv(std::string_view text, const std::string& file);

// With a byte order mark, RFC 4180. problems: questions that no row can hold.
struct Written {
    std::string bytes;
    std::vector<packs::Problem> problems;
    std::size_t items = 0;
};
[[nodiscard]] Written write_csv(const std::vector<Item>& items);

// ---- for the files of tables ----

// "gap1": a gap or pick, as "{=netral =tidak memihak} near 1".
[[nodiscard]] std::string gap_cell(const Part& gap);
[[nodiscard]] Part read_gap_cell(const std::string& cell);  // of is empty: it is none

// "circle 893 232 60"; polygon: "polygon x y x y x y".
[[nodiscard]] std::string shape_cell(const Value::Map& spot);
[[nodiscard]] bool read_shape_cell(const std::string& cell, Value::Map& spot);

}  // namespace suluh::banks
