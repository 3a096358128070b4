#pragma once

#include <string>
#include <string_view>

namespace suluh::store {

// The words of a heading or a title, to compare them: letters a-z in lower case, and one blank for
// whatever stands between two words.
[[nodiscard]] std::string plain_words(std::string_view text);

}  // namespace suluh::store
