#include "gfx/pixels.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace suluh::gfx {

namespace {

// Four pixels as sixteen bytes: a shape of loop that compilers turn into vector code.
constexpr int kGroup = 4;
constexpr std::size_t kGroupBytes = 16;

}  // namespace

void blend_solid(Pixel* to, int count, Pixel color) {
    const std::uint32_t alpha = alpha_of(color);
    if (alpha == 0 || count <= 0) return;
    if (alpha == 255) {
        std::fill_n(to, count, color);
        return;
    }
    const std::uint16_t keep = static_cast<std::uint16_t>(255 - alpha);
    const Pixel four[kGroup] = {color, color, color, color};
    std::uint8_t add[kGroupBytes];
    std::memcpy(add, four, kGroupBytes);
    int i = 0;
    for (; i + kGroup <= count; i += kGroup) {
        std::uint8_t bytes[kGroupBytes];
        std::memcpy(bytes, to + i, kGroupBytes);
        for (std::size_t k = 0; k < kGroupBytes; ++k) {
            const std::uint16_t t = static_cast<std::uint16_t>(bytes[k] * keep + 128);
            bytes[k] = static_cast<std::uint8_t>(add[k] + ((t + (t >> 8)) >> 8));
        }
        std::memcpy(to + i, bytes, kGroupBytes);
    }
    for (; i < count; ++i) to[i] = over(color, to[i]);
}

void blend_solid(Pixel* to, int count, Pixel color, const std::uint8_t* coverage) {
    const bool opaque = alpha_of(color) == 255;
    for (int i = 0; i < count; ++i) {
        const std::uint32_t share = coverage[i];
        if (share == 0) continue;
        if (share == 255) {
            to[i] = opaque ? color : over(color, to[i]);
        } else {
            to[i] = over(scaled(color, share), to[i]);
        }
    }
}

void blend_row(Pixel* to, int count, const Pixel* from, std::uint8_t coverage) {
    for (int i = 0; i < count; ++i) {
        const Pixel source = coverage == 255 ? from[i] : scaled(from[i], coverage);
        const std::uint32_t alpha = alpha_of(source);
        if (alpha == 0) continue;
        to[i] = alpha == 255 ? source : over(source, to[i]);
    }
}

void blend_row(Pixel* to, int count, const Pixel* from, const std::uint8_t* coverage) {
    for (int i = 0; i < count; ++i) {
        if (coverage[i] == 0) continue;
        const Pixel source = scaled(from[i], coverage[i]);
        to[i] = over(source, to[i]);
    }
}

}  // namespace suluh::gfx
