// How a message stands on the socket: 4 bytes little-endian length, then CBOR. For this room only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/value.h"

namespace suluh::script {

constexpr std::size_t kFrameHeader = 4;
constexpr std::size_t kMaxFrame = std::size_t{4} << 20;

// Fault::refused when it is larger than kMaxFrame.
[[nodiscard]] Result<std::string> to_frame(const Value& message);

// Collects bytes as they come and gives whole messages.
class FrameReader {
public:
    void add(std::string_view bytes) { bytes_ += bytes; }
    // nullopt: not whole yet. An Error is final: the sender is broken.
    [[nodiscard]] std::optional<Result<Value>> next();

private:
    std::string bytes_;
    std::size_t read_ = 0;
};

}  // namespace suluh::script
