// Fonts whose every character is half as wide as the font size: layouts can be reckoned in the
// head.
#pragma once

#include <algorithm>
#include <string>

#include "ui/text_measure.h"

namespace suluh::ui {

class FakeMeasure final : public TextMeasure {
public:
    int asked = 0;  // how often break_lines was called

    int width(const gfx::Font& font, std::string_view text) override {
        return static_cast<int>(text.size()) * font.px / 2;
    }
    int widest_digit(const gfx::Font& font) override { return font.px / 2 + 2; }

    std::vector<gfx::Line> break_lines(std::span<const gfx::TextSpan> spans, int width,
                                       int max_lines) override {
        ++asked;
        lines_.assign(1, {});
        for (std::size_t i = 0; i < spans.size(); ++i) break_span(spans, i, width);
        lines_.back().ends_paragraph = true;
        if (max_lines > 0 && static_cast<int>(lines_.size()) > max_lines) {
            lines_.resize(static_cast<std::size_t>(max_lines));
            if (!lines_.back().pieces.empty()) lines_.back().pieces.back().text += "\u2026";
        }
        return lines_;
    }

private:
    void break_span(std::span<const gfx::TextSpan> spans, std::size_t index, int width) {
        const gfx::TextSpan& span = spans[index];
        for (std::size_t at = 0; at < span.text.size();) {
            if (span.text[at] == '\n') {
                lines_.emplace_back();
                ++at;
                continue;
            }
            std::size_t end = span.text.find_first_of(" \n", at);
            if (end == std::string_view::npos) end = span.text.size();
            const std::string word(span.text.substr(at, end - at));
            const bool space = end < span.text.size() && span.text[end] == ' ';
            add_word(span.font, index, at, word, space, width);
            at = end + (space ? 1 : 0);
        }
    }
    void add_word(const gfx::Font& font, std::size_t span, std::size_t from,
                  const std::string& word, bool space, int width) {
        const int own = this->width(font, word);
        if (pen() + own > width && !lines_.back().pieces.empty()) lines_.emplace_back();
        gfx::LinePiece piece;
        piece.span = span;
        piece.from = from;
        piece.x = pen();
        piece.text = word + (space ? " " : "");
        piece.bytes = piece.text.size();
        piece.width = this->width(font, piece.text);
        lines_.back().width = piece.x + own;
        lines_.back().pieces.push_back(piece);
    }
    int pen() const {
        const auto& pieces = lines_.back().pieces;
        return pieces.empty() ? 0 : pieces.back().x + pieces.back().width;
    }

    std::vector<gfx::Line> lines_;
};

}  // namespace suluh::ui
