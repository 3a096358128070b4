#include "ui/theme.h"

#include <algorithm>
#include <array>

namespace suluh::ui {

namespace {

constexpr gfx::Color rgb(std::uint32_t hex, std::uint8_t alpha = 255) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8),
            static_cast<std::uint8_t>(hex), alpha};
}

struct TokenColors {
    Token token;
    gfx::Color terang, kontras;
};

// design.md 2.1; flameLip, onFlame, the gradient ends and the pattern tint are measured from the
// design pictures.
constexpr std::array<TokenColors, kTokenCount> kColors = {{
    {Token::page, rgb(0xF6F0E5), rgb(0x000000)},
    {Token::surface, rgb(0xFFFDF9), rgb(0x0C1214)},
    {Token::sunken, rgb(0xEDE5D6), rgb(0x1B2427)},
    {Token::line, rgb(0xDDD2BE), rgb(0x8FA3A8)},
    {Token::edge, rgb(0x857A66), rgb(0xFFFFFF)},
    {Token::ink, rgb(0x18252A), rgb(0xFFFFFF)},
    {Token::ink2, rgb(0x3C494E), rgb(0xF2F2F2)},
    {Token::ink3, rgb(0x5A6569), rgb(0xD6DEE0)},
    {Token::primary, rgb(0x0F4E5E), rgb(0x9BE7F2)},
    {Token::primaryPress, rgb(0x0A3945), rgb(0x6FD0DE)},
    {Token::primarySoft, rgb(0xDDECEE), rgb(0x123740)},
    {Token::onPrimary, rgb(0xFFFFFF), rgb(0x00161C)},
    {Token::night, rgb(0x0A2F3A), rgb(0x000000)},
    {Token::night2, rgb(0x0F3F4C), rgb(0x0C1214)},
    {Token::onNight, rgb(0xFBF6EC), rgb(0xFFFFFF)},
    {Token::onNight2, rgb(0xBBD2D6), rgb(0xD6DEE0)},
    {Token::accent, rgb(0x84491E), rgb(0xF6D69A)},
    {Token::accentSoft, rgb(0xF5E6D6), rgb(0x3A2A12)},
    {Token::flame, rgb(0xE9BC6E), rgb(0xF6D69A)},
    {Token::flameHi, rgb(0xF6DCA6), rgb(0xFFF0CF)},
    {Token::flameLip, rgb(0xC99746), rgb(0xD3AE6A)},
    {Token::onFlame, rgb(0x0A2F3A), rgb(0x00161C)},
    {Token::right, rgb(0x1B6238), rgb(0x93EDB2)},
    {Token::rightSoft, rgb(0xE0F0E4), rgb(0x0B2E1A)},
    {Token::wrong, rgb(0x98301F), rgb(0xFFB4A3)},
    {Token::wrongSoft, rgb(0xFAE6E0), rgb(0x3D140C)},
    {Token::warn, rgb(0x744800), rgb(0xFFD98F)},
    {Token::warnSoft, rgb(0xFBEFD3), rgb(0x352405)},
    {Token::info, rgb(0x0F4E5E), rgb(0x9BE7F2)},
    {Token::infoSoft, rgb(0xDDECEE), rgb(0x123740)},
    {Token::disabled, rgb(0xE4DBCA), rgb(0x2A3336)},
    {Token::onDisabled, rgb(0x665F52), rgb(0xB4BFC2)},
    {Token::focus, rgb(0x84491E), rgb(0xFFFFFF)},
    {Token::scrim, rgb(0x06222B, 199), rgb(0x000000, 219)},
    {Token::cardNight1, rgb(0x0F4E5E), rgb(0x0C1214)},
    {Token::cardNight2, rgb(0x0A3440), rgb(0x0C1214)},
    {Token::panel1, rgb(0xFBF4E6), rgb(0x0C1214)},
    {Token::panel2, rgb(0xFFFDF9), rgb(0x0C1214)},
    {Token::attract1, rgb(0x082730), rgb(0x000000)},
    {Token::attract2, rgb(0x0C3540), rgb(0x000000)},
    {Token::pattern, rgb(0x9CC7CC), rgb(0x000000, 0)},
    {Token::none, rgb(0x000000, 0), rgb(0x000000, 0)},
}};

constexpr auto kManrope = gfx::Family::manrope;
constexpr auto kInter = gfx::Family::inter;
constexpr auto kRegular = gfx::Weight::regular;
constexpr auto kMedium = gfx::Weight::medium;
constexpr auto kBold = gfx::Weight::bold;

// Measured from the design pictures: headings are set tighter, eyebrows wider.
constexpr int kTight = -10, kLoose = 10;

// design.md 2.3, in the order of TextStyle. title and sub are the header's, digit the keypad's,
// cell the NIP field's, timer the idle ring's, score the result ring's.
constexpr std::array<TypeRole, 21> kRoles = {{
    {"display", kManrope, kBold, 84, 1.12F, false, 0, kTight},
    {"h1", kManrope, kBold, 58, 1.14F, true, 68, kTight},
    {"h2", kManrope, kBold, 44, 1.22F, true, 54, kTight},
    {"h3", kManrope, kBold, 34, 1.26F, true, 0, kTight},
    {"body_l", kInter, kRegular, 31, 1.56F, true, 0},
    {"option", kInter, kMedium, 30, 1.36F, true, 0},
    {"body", kInter, kRegular, 28, 1.50F, true, 0},
    {"button", kManrope, kBold, 29, 1.12F, false, 0},
    {"title", kManrope, kBold, 29, 1.25F, false, 0},
    {"sub", kInter, kRegular, 22, 1.30F, false, 0},
    {"eyebrow", kManrope, kBold, 24, 1.42F, false, 0, kLoose},
    {"small", kInter, kRegular, 24, 1.42F, false, 0},
    {"small_medium", kInter, kMedium, 24, 1.42F, false, 0},
    {"small_bold", kManrope, kBold, 24, 1.42F, false, 0},
    {"label", kInter, kRegular, 22, 1.30F, false, 0},
    {"label_medium", kInter, kMedium, 22, 1.30F, false, 0},
    {"label_bold", kManrope, kBold, 22, 1.30F, false, 0},
    {"digit", kManrope, kBold, 50, 1.0F, false, 0},
    {"cell", kManrope, kBold, 40, 1.0F, false, 0},
    {"timer", kManrope, kBold, 76, 1.0F, false, 0},
    {"score", kManrope, kBold, 84, 1.0F, false, 0},
}};
static_assert(kRoles.size() == static_cast<std::size_t>(TextStyle::score) + 1);

constexpr float kBaseLong = 1920, kBaseShort = 1080;

}  // namespace

gfx::Color resolve(const ColorRef& color, ThemeName theme) {
    gfx::Color result{0, 0, 0, 0};
    if (color.source == ColorRef::Source::literal) result = color.literal;
    if (color.source == ColorRef::Source::token) {
        const TokenColors& both = kColors.at(static_cast<std::size_t>(color.token));
        result = theme == ThemeName::terang ? both.terang : both.kontras;
    }
    return color.percent == 100 ? result : faded(result, static_cast<float>(color.percent) / 100);
}

Scale scale_for(int device_w, int device_h) {
    const float w = static_cast<float>(std::max(device_w, 1));
    const float h = static_cast<float>(std::max(device_h, 1));
    const bool portrait = h > w;
    const float base_w = portrait ? kBaseShort : kBaseLong;
    const float base_h = portrait ? kBaseLong : kBaseShort;
    const float s = std::min(w / base_w, h / base_h);
    return {s, std::max(w / s, base_w), std::max(h / s, base_h), portrait};
}

const TypeRole& type_role(TextStyle style) {
    return kRoles.at(static_cast<std::size_t>(style));
}

std::span<const TypeRole> type_roles() {
    return kRoles;
}

std::optional<TextStyle> text_style(std::string_view name) {
    const auto* const found = std::find_if(kRoles.begin(), kRoles.end(),
                                           [&](const TypeRole& role) { return role.name == name; });
    if (found == kRoles.end()) return std::nullopt;
    return static_cast<TextStyle>(found - kRoles.begin());
}

std::vector<ShadowLayer> shadow_layers(ShadowKind kind, ThemeName theme) {
    if (theme == ThemeName::kontras) return {};
    switch (kind) {
        case ShadowKind::none: return {};
        case ShadowKind::card: return {{12, 34, rgb(0x5A4214, 26)}, {2, 4, rgb(0x5A4214, 15)}};
        case ShadowKind::lift: return {{20, 44, rgb(0x0A2F3A, 77)}};
        case ShadowKind::primary: return {{8, 20, rgb(0x0A2F3A, 46)}};
    }
    return {};
}

float edge_width(float logical, bool touchable, ThemeName theme) {
    if (theme == ThemeName::terang || logical <= 0) return logical;
    if (logical >= 6) return 8;
    if (touchable || logical >= 3) return 4;
    return 3;
}

}  // namespace suluh::ui
