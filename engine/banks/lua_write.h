// A bank as Lua, as a person would write it: items/<name>.lua.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "banks/item.h"

namespace suluh::banks {

// The same items give the same bytes. title: the first line's comment; line ends in it are blanks.
[[nodiscard]] std::string write_lua(const std::vector<Item>& items, std::string_view title);

// A text as a Lua literal that means just its bytes.
[[nodiscard]] std::string lua_text(std::string_view text);

}  // namespace suluh::banks
