#pragma once

#include <string>
#include <string_view>

namespace suluh::sync {

// One name or several with "/" between them, so that they may stand in an address.
[[nodiscard]] std::string escaped_path(std::string_view path);

}  // namespace suluh::sync
