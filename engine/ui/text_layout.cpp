#include "ui/text_layout.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "ui/text_set.h"

namespace suluh::ui {

TypeSetting type_setting(const TextFields& text, const Look& look, float s) {
    const TypeRole& role = type_role(text.style);
    float px = text.size.value_or(role.px);
    if (text.scale_text.value_or(role.grows)) {
        const float cap = role.cap > 0 ? std::max(role.cap, px) : 1e6F;
        px = std::min(px * look.text, cap);
    }
    TypeSetting setting;
    setting.font.family = text.family.value_or(role.family);
    setting.font.weight = text.weight.value_or(role.weight);
    setting.font.px = std::max(1, static_cast<int>(std::lround(px * s)));
    setting.line_height = px * s * text.line.value_or(role.line);
    setting.font.tracking = role.tracking;
    return setting;
}

std::size_t TextLayouts::KeyHash::operator()(const Key& key) const {
    std::size_t hash = std::hash<std::string>{}(key.text);
    const auto stir = [&hash](std::size_t part) { hash = (hash ^ part) * 0x9E3779B97F4A7C15U; };
    stir(static_cast<std::size_t>(key.font.px) << 8 |
         static_cast<std::size_t>(key.font.family) << 4 |
         static_cast<std::size_t>(key.font.weight));
    stir(static_cast<std::size_t>(key.width));
    stir(static_cast<std::size_t>(key.max_lines) << 2 | (key.markup ? 2U : 0U) |
         (key.cell ? 1U : 0U));
    return hash ^ hash >> 32;
}

TextLayouts::Entry& TextLayouts::entry(const TextFields& text, const TypeSetting& setting,
                                       int width) {
    Key key{text.text,   setting.font, setting.line_height, width, text.max_lines,
            text.markup, text.cell};
    Entry& found = entries_[std::move(key)];
    found.used = round_;
    if (!found.block) {
        found.block =
            std::make_unique<TextBlock>(text.cell ? set_cells(measure_, text, setting)
                                                  : set_text(measure_, text, setting, width));
    }
    return found;
}

const TextBlock& TextLayouts::block(const TextFields& text, const TypeSetting& setting,
                                    float max_width) {
    constexpr auto kWide = static_cast<int>(kUnlimited);
    const TextBlock& unlimited = *entry(text, setting, kWide).block;
    // Layout hands widths on as fractions; half a pixel must not cost a line.
    const int width = std::max(1, static_cast<int>(std::floor(max_width + 0.51F)));
    if (text.cell || unlimited.width <= static_cast<float>(width)) return unlimited;
    return *entry(text, setting, width).block;
}

float TextLayouts::narrowest(const TextFields& text, const TypeSetting& setting) {
    Entry& found = entry(text, setting, static_cast<int>(kUnlimited));
    if (text.cell) return found.block->width;
    if (found.narrowest) return *found.narrowest;
    int widest = 0;
    const std::string& words = found.block->shown;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find_first_of(" \n", at), words.size());
        if (end > at) {
            widest = std::max(
                widest, measure_.width(setting.font, std::string_view(words).substr(at, end - at)));
        }
        at = end + 1;
    }
    found.narrowest = std::min(static_cast<float>(widest), found.block->width);
    return *found.narrowest;
}

float TextLayouts::x_of_byte(const TextLine& line, std::size_t byte) {
    float x = line.indent;
    for (const TextPiece& piece : line.pieces) {
        if (piece.bytes == 0) continue;
        const float begin = piece.leftwards ? piece.x + piece.width : piece.x;
        if (byte <= piece.from) return begin;
        x = piece.leftwards ? piece.x : piece.x + piece.width;
        if (byte < piece.from + piece.bytes) {
            const std::string_view before =
                std::string_view(piece.text).substr(0, byte - piece.from);
            const auto way = static_cast<float>(measure_.width(piece.font, before));
            return piece.leftwards ? begin - way : begin + way;
        }
    }
    return x;
}

void TextLayouts::sweep() {
    ++round_;
    std::erase_if(entries_, [this](const auto& item) { return item.second.used + 2 < round_; });
}

}  // namespace suluh::ui
