// The look: both colour sets, type roles, shadows, and the scale from the design's logical pixels
// to device pixels. Plain tables and functions of plain data.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "ui/color.h"

namespace suluh::ui {

enum class ThemeName : std::uint8_t { terang, kontras };

// What a person may choose in the bar; everything else of the look follows from it.
struct Look {
    ThemeName theme = ThemeName::terang;
    float text = 1.0F;   // 1.0, 1.2 or 1.4: how much the growing type roles grow
    bool still = false;  // slides and scales become short fades, breathing stops
    friend bool operator==(const Look&, const Look&) = default;
};

[[nodiscard]] gfx::Color resolve(const ColorRef& color, ThemeName theme);

// Logical canvas of a screen: device = logical * s. Never smaller than the base size.
struct Scale {
    float s = 1;
    float logical_w = 1920, logical_h = 1080;
    bool portrait = false;
    friend bool operator==(const Scale&, const Scale&) = default;
};
[[nodiscard]] Scale scale_for(int device_w, int device_h);

enum class TextStyle : std::uint8_t {
    display,
    h1,
    h2,
    h3,
    body_l,
    option,
    body,
    button,
    title,
    sub,
    eyebrow,
    small,
    small_medium,
    small_bold,
    label,
    label_medium,
    label_bold,
    digit,
    cell,
    timer,
    score,
};

struct TypeRole {
    std::string_view name;
    gfx::Family family;
    gfx::Weight weight;
    float px;          // logical
    float line;        // line height as a multiple of px
    bool grows;        // follows the text-size control
    float cap;         // grown size stops here; 0: no cap
    int tracking = 0;  // added after every letter, in thousandths of px
};
[[nodiscard]] const TypeRole& type_role(TextStyle style);
[[nodiscard]] std::optional<TextStyle> text_style(std::string_view name);
[[nodiscard]] std::span<const TypeRole> type_roles();

enum class ShadowKind : std::uint8_t { none, card, lift, primary };

struct ShadowLayer {
    float offset_y, blur;  // logical
    gfx::Color color;
};
// Empty in kontras, which has no shadows.
[[nodiscard]] std::vector<ShadowLayer> shadow_layers(ShadowKind kind, ThemeName theme);

// Edge width as drawn: kontras makes edges of touchable things 4 and of chosen ones 8.
[[nodiscard]] float edge_width(float logical, bool touchable, ThemeName theme);

}  // namespace suluh::ui
