// Arithmetic on 32-bit pixels 0xAARRGGBB whose colour is multiplied by alpha. Whole numbers only,
// so every machine gets the same picture.
#pragma once

#include <cstdint>

#include "gfx/draw_list.h"

namespace suluh::gfx {

using Pixel = std::uint32_t;

// x * y / 255, rounded, for 0..255.
[[nodiscard]] constexpr std::uint32_t times255(std::uint32_t x, std::uint32_t y) {
    const std::uint32_t t = x * y + 128;
    return (t + (t >> 8)) >> 8;
}

// Every channel times factor / 255.
[[nodiscard]] constexpr Pixel scaled(Pixel pixel, std::uint32_t factor) {
    std::uint32_t even = (pixel & 0x00FF00FFu) * factor + 0x00800080u;
    std::uint32_t odd = ((pixel >> 8) & 0x00FF00FFu) * factor + 0x00800080u;
    even = ((even + ((even >> 8) & 0x00FF00FFu)) >> 8) & 0x00FF00FFu;
    odd = (odd + ((odd >> 8) & 0x00FF00FFu)) & 0xFF00FF00u;
    return even | odd;
}

[[nodiscard]] constexpr std::uint32_t alpha_of(Pixel pixel) {
    return pixel >> 24;
}

// source over below; both multiplied by alpha.
[[nodiscard]] constexpr Pixel over(Pixel source, Pixel below) {
    return source + scaled(below, 255 - alpha_of(source));
}

[[nodiscard]] constexpr Pixel to_pixel(const Color& color) {
    const std::uint32_t a = color.a;
    return a << 24 | times255(color.r, a) << 16 | times255(color.g, a) << 8 | times255(color.b, a);
}

// To the nearest whole number, for values that are not negative.
[[nodiscard]] constexpr int nearest(float value) {
    // Not lround: a call for each pixel would cost more than the drawing.
    return static_cast<int>(value + 0.5F);  // NOLINT(bugprone-incorrect-roundings)
}

// 0..1 to 0..255; anything outside is clamped.
[[nodiscard]] constexpr std::uint8_t to_coverage(float share) {
    if (!(share > 0)) return 0;
    return share >= 1 ? std::uint8_t{255} : static_cast<std::uint8_t>(nearest(share * 255.0F));
}

void blend_solid(Pixel* to, int count, Pixel color);
void blend_solid(Pixel* to, int count, Pixel color, const std::uint8_t* coverage);
void blend_row(Pixel* to, int count, const Pixel* from, std::uint8_t coverage);
void blend_row(Pixel* to, int count, const Pixel* from, const std::uint8_t* coverage);

}  // namespace suluh::gfx
