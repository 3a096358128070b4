// The names a pack may use, inside and for itself. One rule for folders, archives and the builder.
#pragma once

#include <string_view>

#include "base/result.h"

namespace suluh::packs {

constexpr std::size_t kMaxNameBytes = 120;

// A file in a pack: segments of [a-z0-9_.-] separated by single '/', none beginning or ending with
// a dot (so no "." and no ".."), 120 bytes at most. The error says what is wrong with it.
[[nodiscard]] Status check_file_name(std::string_view name);

// [a-z][a-z0-9-]*, 2 to 40 bytes.
[[nodiscard]] bool is_pack_id(std::string_view text);

// Letters, digits, '-' and '_', 1 to 40 bytes: module codes, icon names, lesson ids.
[[nodiscard]] bool is_code(std::string_view text);

// A name from outside made fit for a message: control and non-ASCII bytes as \xNN, cut when long.
[[nodiscard]] std::string printable(std::string_view name);

}  // namespace suluh::packs
