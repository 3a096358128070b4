// Versions of packs and of the engine: x.y.z, compared number by number.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "base/result.h"

namespace suluh::packs {

struct Version {
    int major_number = 0;
    int minor_number = 0;
    int patch_number = 0;

    friend auto operator<=>(const Version&, const Version&) = default;
};

// Exactly "x.y.z": no sign, no leading zero, no suffix, each number below a million.
[[nodiscard]] Result<Version> parse_version(std::string_view text);
[[nodiscard]] std::string version_text(const Version& version);

}  // namespace suluh::packs
