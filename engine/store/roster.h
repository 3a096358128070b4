// The list of an office's staff as a table: a line with headings (NIP and nama; if given unit
// kerja, jenjang or jabatan, kantor, NIP lama; English ones too), then a person a line. Plain data:
// nothing here touches a database.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/csv.h"
#include "store/people.h"

namespace suluh::store {

constexpr std::size_t kMaxRosterBytes = std::size_t{16} << 20;
constexpr std::size_t kMaxRosterLines = 20'000;
constexpr std::size_t kRosterTitleLines = 10;  // what may stand above the headings
constexpr std::size_t kMaxRosterColumns = 100;

struct RosterLine {
    int number = 0;  // of the line in the file, from 1
    Person person{};
    std::string former{};  // the number this person had before; empty: none
};

enum class LineProblem {
    length,        // the NIP has not 18 digits
    digits,        // signs in the NIP that are no digits
    birth_date,    // digits 1-8 are no date
    sex,           // digit 15 is neither 1 nor 2
    rounded,       // a spreadsheet made a number of it and lost its last digits
    twice,         // the NIP stands in an earlier line; that one counts
    former,        // the former number is none
    name,          // no name
    former_twice,  // the former number is that of an earlier line, too; that one counts
    formula,       // "=…", as a spreadsheet would run it
    signs,         // signs that no name has
    too_long,
};
[[nodiscard]] std::string_view line_problem_name(LineProblem problem);  // as the enum spells it

struct BadLine {
    int number = 0;
    LineProblem problem = LineProblem::length;
    int other = 0;  // digits of the NIP (length), or the earlier line (twice, former_twice)
};
// "roster.csv:7: this NIP stands in line 3, too"
[[nodiscard]] std::string to_text(const BadLine& bad, std::string_view file_name);

struct Roster {
    std::string file_name{};  // for messages
    std::vector<RosterLine> lines{};
    std::vector<BadLine> bad{};  // the other lines are good all the same
};

// Fault::bad_input: no line names the columns; not_found: nothing is there; refused: too many
// lines.
[[nodiscard]] Result<Roster> parse_roster(const std::vector<CsvLine>& lines,
                                          std::string_view file_name);
// Of a CSV file's text: comma or semicolon, with or without Excel's marks. Also Fault::unsupported:
// not UTF-8.
[[nodiscard]] Result<Roster> parse_roster(std::string_view csv, std::string_view file_name);

}  // namespace suluh::store
