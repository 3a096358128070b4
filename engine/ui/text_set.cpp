#include "ui/text_set.h"

#include <algorithm>
#include <cmath>

#include "ui/text_markup.h"

namespace suluh::ui {

namespace {

constexpr float kParagraphGap = 0.5F;  // of a line
constexpr float kItemGap = 0.18F;
constexpr float kItemIndent = 1.1F;  // of the font size
constexpr float kBulletIndent = 0.25F;
constexpr float kNumberGap = 0.4F;
constexpr std::string_view kBullet = "\u2022";

// Ascent and descent as the font files state them, for one px of size.
struct Vertical {
    float ascent, descent;
};
constexpr Vertical kManrope{1.066F, 0.3F}, kInter{0.96875F, 0.2412F};

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
        rise_ = baseline_of(setting);
        block_.line_height = setting.line_height;
    }

    // numbers: how wide the numbers of this paragraph's list are; 0 without.
    void add(const Paragraph& paragraph, bool first, float numbers);
    [[nodiscard]] float number_width(const Paragraph& paragraph) {
        return static_cast<float>(measure_.width(setting_.font, paragraph.number));
    }
    TextBlock finish(std::string shown) {
        block_.height = y_;
        block_.shown = std::move(shown);
        return std::move(block_);
    }

private:
    struct Spans {
        std::vector<gfx::TextSpan> texts;
        std::vector<std::size_t> starts;  // in the shown text
        const std::vector<MarkupSpan>& marked;
    };
    [[nodiscard]] gfx::Font font_of(const MarkupSpan& span) const {
        gfx::Font font = setting_.font;
        if (span.term) font.weight = gfx::Weight::medium;
        if (span.bold) font.weight = gfx::Weight::bold;
        if (span.italic) font.slant = gfx::Slant::italic;
        return font;
    }
    [[nodiscard]] Spans spans_of(const Paragraph& paragraph);
    [[nodiscard]] float indent_of(const Paragraph& paragraph, float numbers) const;
    void add_line(const gfx::Line& line, const Spans& spans, float indent);
    void add_sign(TextLine& line, const Paragraph& paragraph, std::size_t shown_at);
    [[nodiscard]] float em(float share) const {
        return std::round(share * static_cast<float>(setting_.font.px));
    }

    TextMeasure& measure_;
    TypeSetting setting_;
    int max_width_, max_lines_;
    float rise_ = 0;  // baseline below the top of a line box
    float y_ = 0;
    std::size_t shown_bytes_ = 0;
    TextBlock block_;
};

Setter::Spans Setter::spans_of(const Paragraph& paragraph) {
    Spans spans{{}, {}, paragraph.spans};
    for (const MarkupSpan& span : paragraph.spans) {
        spans.texts.push_back({font_of(span), span.text});
        spans.starts.push_back(shown_bytes_);
        shown_bytes_ += span.text.size();
    }
    return spans;
}

float Setter::indent_of(const Paragraph& paragraph, float numbers) const {
    if (!paragraph.item) return 0;
    return paragraph.number.empty() ? em(kItemIndent)
                                    : std::max(em(kItemIndent), numbers + em(kNumberGap));
}

void Setter::add(const Paragraph& paragraph, bool first, float numbers) {
    if (!first) ++shown_bytes_;  // the line end that parts paragraphs in the shown text
    const std::size_t shown_at = shown_bytes_;
    shown_bytes_ += shown_number(paragraph).size();
    const Spans spans = spans_of(paragraph);
    const int lines_left = max_lines_ - static_cast<int>(block_.lines.size());
    if (max_lines_ > 0 && lines_left <= 0) {
        ++block_.lines_wanted;
        return;
    }
    if (!first) {
        y_ += setting_.line_height *
              (paragraph.space ? kParagraphGap : (paragraph.item ? kItemGap : 0));
    }
    const float indent = indent_of(paragraph, numbers);
    const int width = std::max(1, max_width_ - static_cast<int>(indent));
    const auto lines = measure_.break_lines(spans.texts, width, max_lines_ > 0 ? lines_left : 0);
    for (const gfx::Line& line : lines) {
        add_line(line, spans, indent);
        if (paragraph.item && &line == &lines.front()) {
            add_sign(block_.lines.back(), paragraph, shown_at);
        }
    }
    block_.lines_wanted += static_cast<int>(lines.size());
}

void Setter::add_line(const gfx::Line& line, const Spans& spans, float indent) {
    TextLine out;
    out.indent = indent;
    out.top = y_;
    out.baseline = y_ + rise_;
    out.width = indent + static_cast<float>(line.width);
    out.leftwards = line.leftwards;
    const float start = line.leftwards ? 0 : indent;
    for (const gfx::LinePiece& from : line.pieces) {
        const MarkupSpan& look = spans.marked[from.span];
        TextPiece piece;
        piece.font = spans.texts[from.span].font;
        piece.text = from.text;
        piece.x = start + static_cast<float>(from.x);
        piece.width = static_cast<float>(from.width);
        piece.from = spans.starts[from.span] + from.from;
        piece.bytes = from.bytes;
        piece.color = look.color;
        piece.term = look.term;
        piece.leftwards = from.leftwards;
        out.pieces.push_back(std::move(piece));
    }
    y_ += setting_.line_height;
    block_.width = std::max(block_.width, out.width);
    block_.lines.push_back(std::move(out));
}

// The bullet or the number of a list item: numbers end in one column.
void Setter::add_sign(TextLine& line, const Paragraph& paragraph, std::size_t shown_at) {
    TextPiece sign;
    sign.font = setting_.font;
    sign.text = paragraph.number.empty() ? std::string(kBullet) : paragraph.number;
    sign.width = static_cast<float>(measure_.width(sign.font, sign.text));
    sign.x =
        paragraph.number.empty() ? em(kBulletIndent) : line.indent - em(kNumberGap) - sign.width;
    if (line.leftwards) sign.x = line.width - sign.x - sign.width;
    sign.from = shown_at;
    sign.bytes = paragraph.number.size();
    line.pieces.insert(line.pieces.begin(), std::move(sign));
}

// The widest number of the list that begins or goes on at `index`.
float widest_number(Setter& setter, const std::vector<Paragraph>& paragraphs, std::size_t index) {
    if (paragraphs[index].number.empty()) return 0;
    std::size_t first = index, last = index;
    while (first > 0 && !paragraphs[first - 1].number.empty()) --first;
    while (last + 1 < paragraphs.size() && !paragraphs[last + 1].number.empty()) ++last;
    float widest = 0;
    for (std::size_t i = first; i <= last; ++i) {
        widest = std::max(widest, setter.number_width(paragraphs[i]));
    }
    return widest;
}

}  // namespace

float baseline_of(const TypeSetting& setting) {
    const Vertical& font = setting.font.family == gfx::Family::manrope ? kManrope : kInter;
    const auto px = static_cast<float>(setting.font.px);
    const float ascent = std::round(font.ascent * px), descent = std::round(font.descent * px);
    return (setting.line_height - ascent - descent) / 2 + ascent;
}

TextBlock set_text(TextMeasure& measure, const TextFields& text, const TypeSetting& setting,
                   int max_width) {
    const std::vector<Paragraph> paragraphs =
        text.markup ? parse_markup(text.text) : plain_paragraph(text.text);
    Setter setter(measure, setting, max_width, text.max_lines);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        setter.add(paragraphs[i], i == 0, widest_number(setter, paragraphs, i));
    }
    return setter.finish(shown_text(paragraphs));
}

TextBlock set_cells(TextMeasure& measure, const TextFields& text, const TypeSetting& setting) {
    const auto cell = static_cast<float>(measure.widest_digit(setting.font));
    TextLine line;
    line.baseline = baseline_of(setting);
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
