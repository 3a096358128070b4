// The list of an office's staff, from a CSV file: a header line with nip, name, unit (and, if
// given, position_level, office; Indonesian headings too: nama, unit kerja, jabatan, kantor), comma
// or semicolon, UTF-8. Adds and updates persons, never deletes.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "store/people.h"

namespace suluh::store {

struct Roster {
    std::vector<Person> persons;
    std::vector<std::string> errors;  // "roster.csv:7: ...", one a bad line; the others are good
};

// file_name is for the messages only. Fault::bad_input when the header is not understood.
[[nodiscard]] Result<Roster> parse_roster(std::string_view csv, std::string_view file_name);

struct RosterImport {
    int added = 0, changed = 0, unchanged = 0;
    std::vector<std::string> errors;
};
[[nodiscard]] Result<RosterImport> import_roster(Database& db, const std::filesystem::path& file);

}  // namespace suluh::store
