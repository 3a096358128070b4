// What a TOML text of ours may be written with, looked at before the parser sees it.
#pragma once

#include <optional>
#include <string_view>

namespace suluh::packs {

struct TomlMisplaced {
    int line = 0;
    std::string_view what, remedy;
};

// toml++ 3.3 runs into undefined behaviour (it assumes, without checking) on characters like 'é' or
// U+FEBF outside quotes and after a backslash in texts of three quotes, on table headers without a
// name, and on half-written dates. So outside quotes only what our files need is let through:
// names, whole and decimal numbers, true, false, lists, tables and comments; texts are on one line.
// Finds the first thing that is none of these. To be removed with toml++ 3.4.
[[nodiscard]] std::optional<TomlMisplaced> find_misplaced(std::string_view text);

}  // namespace suluh::packs
