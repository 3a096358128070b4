// A quick 64-bit hash of plain values, for comparing frames and finding cached pictures. Not for
// trust.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace suluh::gfx {

class Hash64 {
public:
    Hash64& add(std::uint64_t value) {
        state_ = (state_ ^ value) * 0x9E3779B97F4A7C15U;
        state_ ^= state_ >> 32;
        return *this;
    }
    Hash64& add(int value) {
        return add(static_cast<std::uint64_t>(static_cast<std::int64_t>(value)));
    }
    Hash64& add(float value) { return add(std::uint64_t{std::bit_cast<std::uint32_t>(value)}); }
    Hash64& add(std::string_view text) {
        add(std::uint64_t{text.size()});
        while (!text.empty()) {
            std::uint64_t part = 0;
            const std::size_t count = text.size() < sizeof part ? text.size() : sizeof part;
            std::memcpy(&part, text.data(), count);
            add(part);
            text.remove_prefix(count);
        }
        return *this;
    }
    [[nodiscard]] std::uint64_t value() const { return state_ ^ (state_ >> 29); }

private:
    std::uint64_t state_ = 0xCBF29CE484222325U;
};

}  // namespace suluh::gfx
