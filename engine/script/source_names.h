// Which files a Lua source may mean, found without running it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace suluh::script {

// Every quoted text that could be the name of a module ("items.netral": items/netral.lua) or of a
// bank ("netral": items/netral.lua), as file names, each once. Too many rather than too few:
// whether there is such a file is for the caller to see.
[[nodiscard]] std::vector<std::string> files_named_in(std::string_view source);

}  // namespace suluh::script
