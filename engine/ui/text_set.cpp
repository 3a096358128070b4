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

std::size_t character_bytes(char first) {
    const auto lead = static_cast<unsigned char>(first);
    if (lead < 0x80) return 1;
    if (lead < 0xE0) return 2;
    return lead < 0xF0 ? 3 : 4;
}

float characters(std::string_view text) {
    float count = 0;
    for (std::size_t at = 0; at < text.size(); at += character_bytes(text[at])) ++count;
    return count;
}

float tracked_width(const gfx::Line& line, float tracking) {
    auto width = static_cast<float>(line.width);
    if (tracking == 0) return width;
    for (const gfx::LinePiece& piece : line.pieces) width += characters(piece.text) * tracking;
    return std::ceil(width);
}

class Setter {
public:
    Setter(TextMeasure& measure, const TypeSetting& setting, int max_width, int max_lines)
        : measure_(measure), setting_(setting), max_width_(max_width), max_lines_(max_lines) {
        const gfx::FontMetrics metrics = measure.metrics(setting.font);
        const float content = static_cast<float>(metrics.ascent + metrics.descent);
        rise_ = (setting.line_height - content) / 2 + static_cast<float>(metrics.ascent);
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
    void add_tracked(TextLine& line, const TextPiece& piece);
    [[nodiscard]] std::vector<gfx::Line> broken(const std::vector<gfx::TextSpan>& spans, int width,
                                                int max_lines);
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
    const auto lines = broken(spans, width, max_lines_ > 0 ? lines_left : 0);
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
    out.baseline = std::round(y_ + rise_);
    out.width = indent + tracked_width(line, setting_.tracking);
    for (const gfx::LinePiece& from : line.pieces) {
        const std::size_t size = spans[from.span].text.size();
        TextPiece piece;
        piece.font = spans[from.span].font;
        piece.text = from.text;
        piece.x = indent + static_cast<float>(from.x);
        piece.width = static_cast<float>(from.width);
        piece.from = starts[from.span] + from.from;
        piece.bytes = std::min(from.text.size(), size - std::min(from.from, size));
        if (setting_.tracking == 0) {
            out.pieces.push_back(std::move(piece));
        } else {
            add_tracked(out, piece);
        }
    }
    y_ += setting_.line_height;
    block_.width = std::max(block_.width, out.width);
    block_.lines.push_back(std::move(out));
}

// The font library knows no tracking: each letter becomes a piece at its kerned place, moved by
// what the letters before it have gathered.
void Setter::add_tracked(TextLine& line, const TextPiece& piece) {
    const std::string_view text = piece.text;
    float gathered = static_cast<float>(line.pieces.size()) * setting_.tracking;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = std::min(character_bytes(text[at]), text.size() - at);
        TextPiece letter;
        letter.font = piece.font;
        letter.text = text.substr(at, bytes);
        letter.width = static_cast<float>(measure_.width(piece.font, letter.text));
        const auto end = static_cast<float>(measure_.width(piece.font, text.substr(0, at + bytes)));
        letter.x = piece.x + end - letter.width + gathered;
        letter.from = piece.from + at;
        letter.bytes = at < piece.bytes ? bytes : 0;
        line.pieces.push_back(std::move(letter));
        gathered += setting_.tracking;
        at += bytes;
    }
}

// Lines are broken by their width without tracking, so tight type is offered a little more room,
// as much as its lines turn out to bear.
std::vector<gfx::Line> Setter::broken(const std::vector<gfx::TextSpan>& spans, int width,
                                      int max_lines) {
    if (setting_.tracking < 0) {
        for (const float more : {1.022F, 1.016F, 1.010F}) {
            const int offered = static_cast<int>(static_cast<float>(width) * more);
            auto lines = measure_.break_lines(spans, offered, max_lines);
            const bool fits = std::all_of(lines.begin(), lines.end(), [&](const gfx::Line& line) {
                return tracked_width(line, setting_.tracking) <= static_cast<float>(width);
            });
            if (fits) return lines;
        }
    }
    return measure_.break_lines(spans, width, max_lines);
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
    const gfx::FontMetrics metrics = measure.metrics(setting.font);
    const auto content = static_cast<float>(metrics.ascent + metrics.descent);
    const auto cell = static_cast<float>(measure.widest_digit(setting.font));
    TextLine line;
    line.baseline =
        std::round((setting.line_height - content) / 2 + static_cast<float>(metrics.ascent));
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
