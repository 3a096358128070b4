// The right name a person most likely meant, for "did you mean" in messages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace suluh {

// The known name nearest to name by edit distance (a swap of neighbours counts as one), or empty
// when none is near enough to be worth a guess.
[[nodiscard]] std::string nearest_name(std::string_view name,
                                       const std::vector<std::string>& known);

}  // namespace suluh
