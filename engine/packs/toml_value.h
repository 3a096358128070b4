// TOML as plain data with line numbers, so that no other file has to know the parser.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "packs/problem.h"

namespace suluh::packs {

struct TomlValue;
struct TomlEntry;

using TomlList = std::vector<TomlValue>;
using TomlTable = std::vector<TomlEntry>;

struct TomlValue {
    int line = 0;
    std::variant<std::string, std::int64_t, double, bool, TomlList, TomlTable> data;
};

struct TomlEntry {
    std::string key;
    int line = 0;  // of the key
    TomlValue value;
};

// "text", "whole number", "number", "true or false", "list", "table"
[[nodiscard]] std::string_view kind_name(const TomlValue& value);

constexpr std::size_t kMaxTomlBytes = 64 * 1024;
constexpr int kMaxTomlDepth = 16;

// Parses text; file is only named in the problem. Syntax errors, kinds of values that no file of
// ours has (dates, numbers in other bases, texts over several lines; see toml_scan.h), duplicate
// keys, invalid UTF-8, a text or a nesting beyond the bounds: one Problem, an empty table.
[[nodiscard]] TomlTable parse_toml(std::string_view text, std::string_view file,
                                   std::vector<Problem>& problems);

}  // namespace suluh::packs
