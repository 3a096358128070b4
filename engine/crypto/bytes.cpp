#include "crypto/bytes.h"

#include <sodium.h>

namespace suluh::crypto {

namespace {

const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

}  // namespace

std::string to_hex(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        hex += kDigits[byte >> 4];
        hex += kDigits[byte & 0x0F];
    }
    return hex;
}

Result<std::string> from_hex(std::string_view hex) {
    if (hex.size() % 2 != 0) return Error{Fault::bad_input, "hex: an odd number of digits"};
    std::string bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = hex_digit(hex[i]);
        const int low = hex_digit(hex[i + 1]);
        if (high < 0 || low < 0) {
            return Error{Fault::bad_input,
                         "hex: no lower-case hex digit at character " + std::to_string(i + 1)};
        }
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

std::string to_base64(std::string_view bytes) {
    const std::size_t room =
        sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    std::string text(room, '\0');
    sodium_bin2base64(text.data(), text.size(), raw(bytes), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.resize(room - 1);  // its terminating zero
    return text;
}

Result<std::string> from_base64(std::string_view base64) {
    std::string bytes(base64.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const int rc = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(),
                                     base64.data(), base64.size(), nullptr, &length, &end,
                                     sodium_base64_VARIANT_ORIGINAL);
    if (rc != 0 || end != base64.data() + base64.size()) {
        return Error{Fault::bad_input, "base64: not decodable"};
    }
    bytes.resize(length);
    if (to_base64(bytes) != base64) return Error{Fault::bad_input, "base64: not canonical"};
    return bytes;
}

std::string random_bytes(std::size_t count) {
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

}  // namespace suluh::crypto
