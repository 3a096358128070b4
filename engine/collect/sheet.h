// The report as plain tables: what every file for spreadsheets is written from. Column titles and
// words come from the report's words; numbers and moments stay numbers and moments.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "collect/report_facts.h"
#include "collect/words.h"

namespace suluh::collect {

struct SheetMoment {
    std::int64_t wall_ms = 0;
    friend bool operator==(const SheetMoment&, const SheetMoment&) = default;
};

// monostate: nothing is known, an empty cell.
using Cell = std::variant<std::monostate, std::string, double, SheetMoment>;

enum class CellKind : std::uint8_t {
    text,
    digits,   // a number that is a name (a NIP): never to be reckoned with
    whole,    // a count
    percent,  // 0..100
    decimal,
    moment,
};

struct Column {
    std::string title;
    CellKind kind = CellKind::text;
    int width = 12;  // in characters
};

// Drawn by the spreadsheet below the table, from its cells.
struct SheetChart {
    std::vector<std::size_t> columns{};  // of numbers; the first column names them
    bool stacked = false;
    double max = 0;  // of the axis; 0: as it comes
};

struct Sheet {
    std::string id;     // "people": what --table names
    std::string title;  // of the sheet's tab
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  // each as long as columns
    std::optional<SheetChart> chart{};
};

// units, standing, gains, modules, indicators, items, options, people, troubles, kiosks, set_aside,
// clocks, joined, purged; in this order, each at least with its titles.
[[nodiscard]] std::vector<Sheet> report_sheets(const ReportFacts& facts, const Words& words);

}  // namespace suluh::collect
