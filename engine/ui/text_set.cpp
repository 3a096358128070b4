#include "ui/text_set.h"

#include <algorithm>
#include <cmath>

#include "ui/text_markup.h"

namespace suluh::ui {

namespace {

constexpr float kParagraphGap = 0.5F;  // of a line
constexpr float kItemGap = 0.18F;
constexpr float kItemIndent = 1.1F;  // of the font size
constexpr std::string_view kBullet = "\u2022";

// Ascent and descent as the font files state them, for one px of size.
struct Vertical {
    float ascent, descent;
};
constexpr Vertical kManrope{1.066F, 0.3F}, kInter{0.96875F, 0.2412F};

// How far below the top of a line box its baseline lies: the letters' whole pixels of ascent and
// descent in the middle, as the design's pictures have it. (Font libraries round these up.)
float rise_of(const TypeSetting& setting) {
    const Vertical& font = setting.font.family == gfx::Family::manrope ? kManrope : kInter;
    const auto px = static_cast<float>(setting.font.px);
    const float ascent = std::round(font.ascent * px), descent = std::round(font.descent * px);
    return (setting.line_height - ascent - descent) / 2 + ascent;
}

std::size_t character_bytes(char first) {
    const auto lead = static_cast<unsigned char>(first);
    if (lead < 0x80) return 1;
    if (lead < 0xE0) return 2;
    return lead < 0xF0 ? 3 : 4;
}

class Setter {
public:
    Setter(TextMeasure& measure, const TypeSetting& setting, int max_width, int max_lines)
        : measure_(measure), setting_(setting), max_width_(max_width), max_lines_(max_lines) {
        rise_ = rise_of(setting);
        block_.line_height = setting.line_height;
    }

    void add(const Paragraph& paragraph, bool first);
    TextBlock finish(std::string shown) {
        block_.height = y_;
        block_.shown = std::move(shown);
        return std::move(block_);
    }

private:
    [[nodiscard]] gfx::Font font_of(const MarkupSpan& span) const {
        gfx::Font font = setting_.font;
        if (span.bold) font.weight = gfx::Weight::bold;
        return font;
    }
    void add_line(const gfx::Line& line, const std::vector<gfx::TextSpan>& spans,
                  const std::vector<std::size_t>& starts, float indent);
    void add_bullet(TextLine& line);

    TextMeasure& measure_;
    TypeSetting setting_;
    int max_width_, max_lines_;
    float rise_ = 0;  // baseline below the top of a line box
    float y_ = 0;
    std::size_t shown_bytes_ = 0;
    TextBlock block_;
};

void Setter::add(const Paragraph& paragraph, bool first) {
    if (!first) ++shown_bytes_;  // the line end that parts paragraphs in the shown text
    std::vector<gfx::TextSpan> spans;
    std::vector<std::size_t> starts;
    for (const MarkupSpan& span : paragraph.spans) {
        spans.push_back({font_of(span), span.text});
        starts.push_back(shown_bytes_);
        shown_bytes_ += span.text.size();
    }
    const int lines_left = max_lines_ - static_cast<int>(block_.lines.size());
    if (max_lines_ > 0 && lines_left <= 0) {
        ++block_.lines_wanted;
        return;
    }
    const float indent =
        paragraph.item ? std::round(kItemIndent * static_cast<float>(setting_.font.px)) : 0;
    if (!first) {
        y_ += setting_.line_height *
              (paragraph.space ? kParagraphGap : (paragraph.item ? kItemGap : 0));
    }
    const int width = std::max(1, max_width_ - static_cast<int>(indent));
    const auto lines = measure_.break_lines(spans, width, max_lines_ > 0 ? lines_left : 0);
    for (const gfx::Line& line : lines) {
        add_line(line, spans, starts, indent);
        if (paragraph.item && &line == &lines.front()) add_bullet(block_.lines.back());
    }
    block_.lines_wanted += static_cast<int>(lines.size());
}

void Setter::add_line(const gfx::Line& line, const std::vector<gfx::TextSpan>& spans,
                      const std::vector<std::size_t>& starts, float indent) {
    TextLine out;
    out.indent = indent;
    out.top = y_;
    out.baseline = y_ + rise_;
    out.width = indent + static_cast<float>(line.width);
    for (const gfx::LinePiece& from : line.pieces) {
        const std::size_t size = spans[from.span].text.size();
        TextPiece piece;
        piece.font = spans[from.span].font;
        piece.text = from.text;
        piece.x = indent + static_cast<float>(from.x);
        piece.width = static_cast<float>(from.width);
        piece.from = starts[from.span] + from.from;
        piece.bytes = std::min(from.text.size(), size - std::min(from.from, size));
        out.pieces.push_back(std::move(piece));
    }
    y_ += setting_.line_height;
    block_.width = std::max(block_.width, out.width);
    block_.lines.push_back(std::move(out));
}

void Setter::add_bullet(TextLine& line) {
    TextPiece bullet;
    bullet.font = setting_.font;
    bullet.text = std::string(kBullet);
    bullet.x = std::round(0.25F * static_cast<float>(setting_.font.px));
    bullet.width = static_cast<float>(measure_.width(setting_.font, kBullet));
    line.pieces.insert(line.pieces.begin(), std::move(bullet));
}

}  // namespace

TextBlock set_text(TextMeasure& measure, const TextFields& text, const TypeSetting& setting,
                   int max_width) {
    const std::vector<Paragraph> paragraphs =
        text.markup ? parse_markup(text.text) : plain_paragraph(text.text);
    Setter setter(measure, setting, max_width, text.max_lines);
    bool first = true;
    for (const Paragraph& paragraph : paragraphs) {
        setter.add(paragraph, first);
        first = false;
    }
    return setter.finish(shown_text(paragraphs));
}

TextBlock set_cells(TextMeasure& measure, const TextFields& text, const TypeSetting& setting) {
    const auto cell = static_cast<float>(measure.widest_digit(setting.font));
    TextLine line;
    line.baseline = rise_of(setting);
    for (std::size_t at = 0; at < text.text.size();) {
        const std::size_t bytes = std::min(character_bytes(text.text[at]), text.text.size() - at);
        TextPiece piece;
        piece.font = setting.font;
        piece.text = text.text.substr(at, bytes);
        piece.from = at;
        piece.bytes = bytes;
        const auto own = static_cast<float>(measure.width(setting.font, piece.text));
        const bool digit = bytes == 1 && piece.text[0] >= '0' && piece.text[0] <= '9';
        piece.width = digit ? cell : own;
        piece.x = line.width + std::floor((piece.width - own) / 2);
        line.width += piece.width;
        line.pieces.push_back(std::move(piece));
        at += bytes;
    }
    TextBlock block;
    block.width = line.width;
    block.height = block.line_height = setting.line_height;
    block.lines_wanted = 1;
    block.shown = text.text;
    block.lines.push_back(std::move(line));
    return block;
}

}  // namespace suluh::ui
