#include "crypto/base32.h"

#include <cstdint>

namespace suluh::crypto {

namespace {

constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

}  // namespace

std::string to_base32(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : bytes) {
        held = (held << 8 | static_cast<unsigned char>(c)) & 0xFFFFU;
        for (bits += 8; bits >= 5; bits -= 5) text += kLetters[held >> (bits - 5) & 31U];
    }
    if (bits > 0) text += kLetters[held << (5 - bits) & 31U];
    return text;
}

Result<std::string> from_base32(std::string_view text) {
    std::string bytes;
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : text) {
        const std::size_t value = kLetters.find(c);
        if (value == std::string_view::npos) {
            return Error{Fault::bad_input, "base32: only A-Z and 2-7"};
        }
        held = (held << 5 | static_cast<std::uint32_t>(value)) & 0xFFFFU;
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(held >> bits & 0xFFU);
    }
    if (to_base32(bytes) != text) return Error{Fault::bad_input, "base32: not canonical"};
    return bytes;
}

}  // namespace suluh::crypto
