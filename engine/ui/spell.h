// The known name nearest to a mistyped one, for errors that teach.
#pragma once

#include <span>
#include <string_view>

namespace suluh::ui {

// Empty when nothing is near enough to be meant.
[[nodiscard]] std::string_view nearest_name(std::string_view wrong,
                                            std::span<const std::string_view> known);

}  // namespace suluh::ui
