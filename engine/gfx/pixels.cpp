#include "gfx/pixels.h"

#include <algorithm>
#include <cstring>

namespace suluh::gfx {

namespace {

// Four pixels at once, with the compiler's portable vectors (GCC and Clang). Every lane does what
// the scalar functions of the header do, so where a row is cut into fours does not show.
using Four = std::uint32_t __attribute__((vector_size(16)));
using Lanes = std::uint16_t __attribute__((vector_size(16)));  // two channels of each pixel
constexpr int kFour = 4;

Four load(const Pixel* from) {
    Four four;
    std::memcpy(&four, from, sizeof four);
    return four;
}

void store(Pixel* to, Four four) {
    std::memcpy(to, &four, sizeof four);
}

bool all_equal(Four four, Pixel value) {
    return ((four[0] ^ value) | (four[1] ^ value) | (four[2] ^ value) | (four[3] ^ value)) == 0;
}

// A factor of 0..255 for each pixel, for both of its channels in Lanes.
Lanes spread(Four factor) {
    return reinterpret_cast<Lanes>(factor | factor << 16);
}

Lanes times(Lanes channels, Lanes factor) {
    const Lanes t = channels * factor + std::uint16_t{128};
    return (t + (t >> 8)) >> 8;
}

Four scaled_four(Four pixels, Lanes factor) {
    constexpr std::uint32_t kEven = 0x00FF00FFU;
    const Lanes even = times(reinterpret_cast<Lanes>(pixels & kEven), factor);
    const Lanes odd = times(reinterpret_cast<Lanes>(pixels >> 8 & kEven), factor);
    return reinterpret_cast<Four>(even) | reinterpret_cast<Four>(odd) << 8;
}

Four over_four(Four source, Four below) {
    return source + scaled_four(below, spread(255U - (source >> 24)));
}

Four coverage_four(const std::uint8_t* coverage) {
    return Four{coverage[0], coverage[1], coverage[2], coverage[3]};
}

std::uint32_t packed(const std::uint8_t* coverage) {
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, coverage, sizeof bytes);
    return bytes;
}

constexpr std::uint32_t kAllCovered = 0xFFFFFFFFU;

}  // namespace

void blend_solid(Pixel* to, int count, Pixel color) {
    const std::uint32_t alpha = alpha_of(color);
    if (alpha == 0 || count <= 0) return;
    if (alpha == 255) {
        std::fill_n(to, count, color);
        return;
    }
    const Four source = {color, color, color, color};
    const Lanes keep = spread(255U - (source >> 24));
    int i = 0;
    for (; i + kFour <= count; i += kFour) {
        store(to + i, source + scaled_four(load(to + i), keep));
    }
    for (; i < count; ++i) to[i] = over(color, to[i]);
}

void blend_solid(Pixel* to, int count, Pixel color, const std::uint8_t* coverage) {
    const Four source = {color, color, color, color};
    const bool opaque = alpha_of(color) == 255;
    int i = 0;
    for (; i + kFour <= count; i += kFour) {
        const std::uint32_t four = packed(coverage + i);
        if (four == 0) continue;
        if (four == kAllCovered && opaque) {
            store(to + i, source);
        } else {
            const Four part = scaled_four(source, spread(coverage_four(coverage + i)));
            store(to + i, over_four(part, load(to + i)));
        }
    }
    for (; i < count; ++i) to[i] = over(scaled(color, coverage[i]), to[i]);
}

void blend_row(Pixel* to, int count, const Pixel* from, std::uint8_t coverage) {
    const std::uint32_t share = coverage;
    const Lanes factor = spread(Four{share, share, share, share});
    int i = 0;
    for (; i + kFour <= count; i += kFour) {
        Four source = load(from + i);
        if (all_equal(source, 0)) continue;
        if (coverage != 255) {
            source = scaled_four(source, factor);
        } else if (all_equal(source >> 24, 255)) {
            store(to + i, source);
            continue;
        }
        store(to + i, over_four(source, load(to + i)));
    }
    for (; i < count; ++i) to[i] = over(scaled(from[i], coverage), to[i]);
}

void blend_row(Pixel* to, int count, const Pixel* from, const std::uint8_t* coverage) {
    int i = 0;
    for (; i + kFour <= count; i += kFour) {
        if (packed(coverage + i) == 0) continue;
        const Four source = scaled_four(load(from + i), spread(coverage_four(coverage + i)));
        store(to + i, over_four(source, load(to + i)));
    }
    for (; i < count; ++i) to[i] = over(scaled(from[i], coverage[i]), to[i]);
}

}  // namespace suluh::gfx
