#include "ui/color.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace suluh::ui {

namespace {

constexpr std::array<std::string_view, kTokenCount> kNames = {
    "page",       "surface",  "sunken",       "line",        "edge",      "ink",     "ink2",
    "ink3",       "primary",  "primaryPress", "primarySoft", "onPrimary", "night",   "night2",
    "onNight",    "onNight2", "accent",       "accentSoft",  "flame",     "flameHi", "flameLip",
    "onFlame",    "right",    "rightSoft",    "wrong",       "wrongSoft", "warn",    "warnSoft",
    "info",       "infoSoft", "disabled",     "onDisabled",  "focus",     "scrim",   "cardNight1",
    "cardNight2", "panel1",   "panel2",       "attract1",    "attract2",  "pattern", "none",
};

std::optional<ColorRef> parse_literal(std::string_view digits) {
    if (digits.size() != 6 && digits.size() != 8) return std::nullopt;
    std::uint32_t value = 0;
    const char* end = digits.data() + digits.size();
    const auto [at, error] = std::from_chars(digits.data(), end, value, 16);
    if (error != std::errc{} || at != end) return std::nullopt;
    if (digits.size() == 6) value = value << 8 | 0xFFU;
    const auto byte = [value](int shift) { return static_cast<std::uint8_t>(value >> shift); };
    ColorRef color;
    color.source = ColorRef::Source::literal;
    color.literal = {byte(24), byte(16), byte(8), byte(0)};
    return color;
}

}  // namespace

std::span<const std::string_view> token_names() {
    return kNames;
}

std::optional<ColorRef> parse_color(std::string_view text) {
    if (text.starts_with('#')) return parse_literal(text.substr(1));
    std::uint8_t percent = 100;
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
        const std::string_view share = text.substr(slash + 1);
        const char* end = share.data() + share.size();
        const auto [at, error] = std::from_chars(share.data(), end, percent);
        if (error != std::errc{} || at != end || percent > 100) return std::nullopt;
        text = text.substr(0, slash);
    }
    const auto* const found = std::find(kNames.begin(), kNames.end(), text);
    if (found == kNames.end()) return std::nullopt;
    return ColorRef::of(static_cast<Token>(found - kNames.begin()), percent);
}

gfx::Color mix(gfx::Color from, gfx::Color to, float share) {
    if (share <= 0) return from;
    if (share >= 1) return to;
    // A fully transparent end lends its other end's hue, or fades would pass through black.
    if (from.a == 0) from = {to.r, to.g, to.b, 0};
    if (to.a == 0) to = {from.r, from.g, from.b, 0};
    const auto between = [share](std::uint8_t a, std::uint8_t b) {
        const float value =
            static_cast<float>(a) + (static_cast<float>(b) - static_cast<float>(a)) * share;
        return static_cast<std::uint8_t>(std::lround(value));
    };
    return {between(from.r, to.r), between(from.g, to.g), between(from.b, to.b),
            between(from.a, to.a)};
}

gfx::Color faded(gfx::Color color, float opacity) {
    const float share = std::clamp(opacity, 0.0F, 1.0F);
    color.a = static_cast<std::uint8_t>(std::lround(static_cast<float>(color.a) * share));
    return color;
}

}  // namespace suluh::ui
