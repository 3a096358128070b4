#include "script/message_frame.h"

namespace suluh::script {

namespace {

std::size_t length_of(std::string_view header) {
    std::size_t length = 0;
    for (std::size_t i = kFrameHeader; i-- > 0;) {
        length = length << 8 | static_cast<unsigned char>(header[i]);
    }
    return length;
}

}  // namespace

Result<std::string> to_frame(const Value& message) {
    const std::string body = to_cbor(message);
    if (body.size() > kMaxFrame) return Error{Fault::refused, "a message of more than 4 MiB"};
    std::string frame;
    frame.reserve(kFrameHeader + body.size());
    for (std::size_t i = 0; i < kFrameHeader; ++i) {
        frame += static_cast<char>(body.size() >> (8 * i) & 0xFF);
    }
    return frame + body;
}

std::optional<Result<Value>> FrameReader::next() {
    const std::string_view waiting = std::string_view(bytes_).substr(read_);
    if (waiting.size() < kFrameHeader) return std::nullopt;
    const std::size_t length = length_of(waiting);
    if (length > kMaxFrame) return Error{Fault::refused, "a message of more than 4 MiB"};
    if (waiting.size() < kFrameHeader + length) return std::nullopt;
    std::optional<Result<Value>> message = parse_cbor(waiting.substr(kFrameHeader, length));
    read_ += kFrameHeader + length;
    if (read_ == bytes_.size()) {
        bytes_.clear();
        read_ = 0;
    } else if (read_ > kMaxFrame) {
        bytes_.erase(0, read_);
        read_ = 0;
    }
    return message;
}

}  // namespace suluh::script
