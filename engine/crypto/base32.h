// RFC 4648 base32 without padding: what the alphanumeric mode of a QR code holds and a person can
// type.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace suluh::crypto {

[[nodiscard]] std::string to_base32(std::string_view bytes);
// Canonical only: upper case, no padding, unused bits zero.
[[nodiscard]] Result<std::string> from_base32(std::string_view text);

}  // namespace suluh::crypto
