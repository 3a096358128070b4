// The level of a civil servant's position (jenjang jabatan), out of the words of a roster.
#pragma once

#include <string_view>

namespace suluh::store {

// "jpt", "administrator", "pengawas" (these three lead others), "fungsional", "pelaksana"; empty
// when the words say none. Known are the levels' own names, the former echelons ("Eselon III.a")
// and, at the end of a functional position, its grade ("Pranata Komputer Ahli Muda").
[[nodiscard]] std::string_view level_code(std::string_view words);

// Whether people of this level lead others: jpt, administrator, pengawas.
[[nodiscard]] bool is_leading(std::string_view code);

}  // namespace suluh::store
