// A colour as screens name it: a token of the theme or a literal, perhaps made more transparent.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "gfx/draw_list.h"

namespace suluh::ui {

enum class Token : std::uint8_t {
    page,
    surface,
    sunken,
    line,
    edge,
    ink,
    ink2,
    ink3,
    primary,
    primaryPress,
    primarySoft,
    onPrimary,
    night,
    night2,
    onNight,
    onNight2,
    accent,
    accentSoft,
    flame,
    flameHi,
    flameLip,
    onFlame,
    right,
    rightSoft,
    wrong,
    wrongSoft,
    warn,
    warnSoft,
    info,
    infoSoft,
    disabled,
    onDisabled,
    focus,
    scrim,
    cardNight1,
    cardNight2,
    panel1,
    panel2,
    attract1,
    attract2,
    pattern,
    none,
};
inline constexpr int kTokenCount = static_cast<int>(Token::none) + 1;

struct ColorRef {
    enum class Source : std::uint8_t { unset, token, literal };
    Source source = Source::unset;
    Token token = Token::none;
    gfx::Color literal;
    std::uint8_t percent = 100;  // of the colour's own opacity

    [[nodiscard]] bool is_set() const { return source != Source::unset; }
    [[nodiscard]] static ColorRef of(Token token, std::uint8_t percent = 100) {
        return {Source::token, token, {}, percent};
    }
    friend bool operator==(const ColorRef&, const ColorRef&) = default;
};

// "primary", "primarySoft/50" (half as opaque), "#rrggbb" or "#rrggbbaa"; nothing on anything else.
[[nodiscard]] std::optional<ColorRef> parse_color(std::string_view text);

// The names of all tokens, in the order of Token.
[[nodiscard]] std::span<const std::string_view> token_names();

[[nodiscard]] gfx::Color mix(gfx::Color from, gfx::Color to, float share);
[[nodiscard]] gfx::Color faded(gfx::Color color, float opacity);

}  // namespace suluh::ui
