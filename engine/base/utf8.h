// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <string_view>

namespace suluh {

[[nodiscard]] bool is_utf8(std::string_view text);

// The byte at which character number `chars` (from 0) begins; the end when there are fewer.
[[nodiscard]] std::size_t byte_of_char(std::string_view text, int chars);

}  // namespace suluh
