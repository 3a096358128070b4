// Fixed-size byte strings, hex and canonical base64.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace suluh::crypto {

template <std::size_t N>
using Bytes = std::array<std::uint8_t, N>;

[[nodiscard]] std::string to_hex(std::string_view bytes);
[[nodiscard]] Result<std::string> from_hex(std::string_view hex);  // lower case, even length

[[nodiscard]] std::string to_base64(std::string_view bytes);
// Canonical only: decoded and encoded again must be the same text (libsodium's decoder takes some
// bytes with bit 7 set, see measured minisign mutations).
[[nodiscard]] Result<std::string> from_base64(std::string_view base64);

template <std::size_t N>
[[nodiscard]] std::string_view view_of(const Bytes<N>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), N};
}

// Random bytes from the system.
[[nodiscard]] std::string random_bytes(std::size_t count);

}  // namespace suluh::crypto
