// Names as people order them: "Kios 2" before "Kios 10", capitals or not.
#pragma once

#include <string_view>

namespace suluh::collect {

[[nodiscard]] bool comes_before(std::string_view left, std::string_view right);

}  // namespace suluh::collect
