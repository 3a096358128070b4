// Changes to Lua source that mostly leave it Lua: whole pieces are swapped, repeated, dropped and
// replaced, so that a fuzzer gets past the parser into the library and the fence.
#pragma once

#include <random>
#include <string>
#include <string_view>

namespace suluh::fuzz {

[[nodiscard]] std::string mutate_lua(std::string_view source, std::minstd_rand& chance);

// A piece of `from` in place of one of `source`.
[[nodiscard]] std::string cross_lua(std::string_view source, std::string_view from,
                                    std::minstd_rand& chance);

}  // namespace suluh::fuzz
