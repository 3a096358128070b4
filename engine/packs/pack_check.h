// What can be found wrong with a pack that opens, without running its lessons.
#pragma once

#include <vector>

#include "packs/pack.h"

namespace suluh::packs {

// A lesson that is listed but not there or there but not listed, no lesson at all, a missing
// picture, Lua that is not UTF-8 text.
[[nodiscard]] std::vector<Problem> check_files(const Pack& pack);

}  // namespace suluh::packs
