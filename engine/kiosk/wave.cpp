#include "kiosk/wave.h"

#include <cstdint>
#include <string_view>

namespace suluh::kiosk {

namespace {

constexpr std::size_t kRiffHeader = 12;  // "RIFF", size, "WAVE"
constexpr std::size_t kChunkHeader = 8;  // name, size
constexpr std::size_t kSizeAt = 4;       // in either

std::uint32_t little_at(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << 8 * i;
    }
    return number;
}

void put_little(std::string& bytes, std::size_t at, std::size_t number) {
    for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(number >> 8 * i & 0xFFU);
}

}  // namespace

Result<std::string> with_true_sizes(std::string wave) {
    const std::string_view view = wave;
    const bool named = view.size() >= kRiffHeader && view.starts_with("RIFF") &&
                       view.substr(kChunkHeader, 4) == "WAVE";
    if (!named) {
        return Error{Fault::bad_input, "this is no WAV file"};
    }
    std::size_t at = kRiffHeader;
    while (at + kChunkHeader <= wave.size()) {
        const std::size_t inside = at + kChunkHeader;
        if (view.substr(at, 4) == "data") {
            if (inside == wave.size()) break;
            put_little(wave, kSizeAt, wave.size() - kChunkHeader);
            put_little(wave, at + kSizeAt, wave.size() - inside);
            return wave;
        }
        const std::size_t size = little_at(wave, at + kSizeAt);
        at = inside + size + size % 2;
    }
    return Error{Fault::bad_input, "this WAV file holds no sound"};
}

}  // namespace suluh::kiosk
