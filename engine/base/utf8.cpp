#include "base/utf8.h"

#include <cstddef>
#include <cstdint>

namespace suluh {

namespace {

struct Lead {
    std::size_t length = 0;  // 0: not a lead byte
    std::uint8_t second_min = 0x80;
    std::uint8_t second_max = 0xBF;
};

Lead read_lead(std::uint8_t byte) {
    if (byte < 0x80) return {1};
    if (byte >= 0xC2 && byte <= 0xDF) return {2};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF) return {3};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    if (byte >= 0xF1 && byte <= 0xF3) return {4};
    return {};
}

}  // namespace

bool is_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const Lead lead = read_lead(static_cast<std::uint8_t>(text[at]));
        if (lead.length == 0 || text.size() - at < lead.length) return false;
        for (std::size_t i = 1; i < lead.length; ++i) {
            const auto byte = static_cast<std::uint8_t>(text[at + i]);
            const std::uint8_t least = i == 1 ? lead.second_min : 0x80;
            const std::uint8_t most = i == 1 ? lead.second_max : 0xBF;
            if (byte < least || byte > most) return false;
        }
        at += lead.length;
    }
    return true;
}

std::size_t byte_of_char(std::string_view text, int chars) {
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (begins && chars-- == 0) return at;
    }
    return at;
}

}  // namespace suluh
