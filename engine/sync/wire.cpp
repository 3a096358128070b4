#include "sync/wire.h"

#include "base/utf8.h"
#include "crypto/hash.h"

namespace suluh::sync {
std::string_view WireReader::take(std::size_t count) {
    if (failed_ || count > bytes_.size() - position_) {
        failed_ = true;
        return {};
    }
    const std::string_view taken = bytes_.substr(position_, count);
    position_ += count;
    return taken;
}

std::int64_t WireReader::integer(std::size_t byte_count) {
    std::uint64_t value = 0;
    const std::string_view bytes = take(byte_count);
    for (std::size_t i = bytes.size(); i > 0; --i) {
        value = (value << 8) | static_cast<unsigned char>(bytes[i - 1]);
    }
    if (value > static_cast<std::uint64_t>(INT64_MAX)) {
        failed_ = true;
        return 0;
    }
    return static_cast<std::int64_t>(value);
}

std::string WireReader::short_text() {
    const auto length = static_cast<std::size_t>(integer(1));
    return std::string(take(length));
}

void WireWriter::integer(std::int64_t value, std::size_t byte_count) {
    auto rest = static_cast<std::uint64_t>(value);
    for (std::size_t i = 0; i < byte_count; ++i) {
        bytes_.push_back(static_cast<char>(static_cast<unsigned char>(rest & 0xFFU)));
        rest >>= 8;
    }
}

void WireWriter::short_text(std::string_view text) {
    const std::string_view bounded = text.substr(0, 255);
    integer(static_cast<std::int64_t>(bounded.size()), 1);
    add(bounded);
}

bool is_clean_text(std::string_view text) {
    if (!is_utf8(text)) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool c1_control = byte == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (byte < 0x20 || byte == 0x7F || c1_control) return false;
    }
    return true;
}

std::string id_of_key(char letter, std::string_view public_key) {
    const crypto::Hash digest = crypto::hash(public_key);
    return letter + crypto::to_hex(crypto::view_of(digest).substr(0, 8));
}

bool is_id_of_key(char letter, std::string_view text) {
    return text.size() == 17 && text.front() == letter &&
           text.find_first_not_of("0123456789abcdef", 1) == std::string_view::npos;
}

}  // namespace suluh::sync
