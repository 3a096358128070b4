// CSV as spreadsheets write it (RFC 4180, comma or semicolon).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace suluh {

struct CsvLine {
    int number = 0;  // of the file's line on which it begins, from 1
    std::vector<std::string> fields;
};

// The separator is the one of , and ; that the first line has more of. Empty lines are left out.
[[nodiscard]] std::vector<CsvLine> parse_csv(std::string_view text);

// A field as it stands in a file: in quotes where it must be.
[[nodiscard]] std::string csv_field(std::string_view text);

}  // namespace suluh
