// Reading and writing of fixed little-endian layouts, for bundles and receipts. A reader never goes
// past its bytes: once it runs out it stays failed and yields zeros.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "crypto/bytes.h"

namespace suluh::sync {

class WireReader {
public:
    explicit WireReader(std::string_view bytes) : bytes_(bytes) {}

    [[nodiscard]] std::string_view take(std::size_t count);
    [[nodiscard]] std::int64_t integer(std::size_t byte_count);  // 1..8 bytes, at most 2^63-1
    [[nodiscard]] std::string short_text();                      // one length byte, then the text

    template <std::size_t N>
    [[nodiscard]] crypto::Bytes<N> fixed() {
        crypto::Bytes<N> value{};
        const std::string_view bytes = take(N);
        if (bytes.size() == N) std::memcpy(value.data(), bytes.data(), N);
        return value;
    }

    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] std::size_t position() const { return position_; }

private:
    std::string_view bytes_;
    std::size_t position_ = 0;
    bool failed_ = false;
};

class WireWriter {
public:
    void add(std::string_view bytes) { bytes_.append(bytes); }
    void integer(std::int64_t value, std::size_t byte_count);
    void short_text(std::string_view text);  // at most 255 bytes

    [[nodiscard]] const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
};

// Text that may be shown: UTF-8 in its shortest form, without control characters.
[[nodiscard]] bool is_clean_text(std::string_view text);

// One letter and 16 lower-case hex digits of the key's BLAKE2b-256: an id that only the holder of
// the key can claim.
[[nodiscard]] std::string id_of_key(char letter, std::string_view public_key);
[[nodiscard]] bool is_id_of_key(char letter, std::string_view text);

}  // namespace suluh::sync
