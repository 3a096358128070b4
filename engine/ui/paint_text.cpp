// Set text as runs, with the ground of the words being read aloud.
#include <algorithm>
#include <cmath>
#include <vector>

#include "base/utf8.h"
#include "ui/paint_parts.h"

namespace suluh::ui {

namespace {

struct Bytes {
    std::size_t from = 0, to = 0;
};

Bytes marked_bytes(const Mark& mark, const std::string& shown) {
    if (mark.words.empty()) {
        return {byte_of_char(shown, mark.from_char), byte_of_char(shown, mark.to_char)};
    }
    const std::size_t at = shown.find(mark.words);
    if (at == std::string::npos) return {};
    return {at, at + mark.words.size()};
}

float line_x(const PartInput& part, const TextLine& line, float left, float room) {
    switch (part.node.text.align) {
        case TextAlign::left: return line.leftwards ? left + room - line.width : left;
        case TextAlign::center: return left + (room - line.width) / 2;
        case TextAlign::right: return left + room - line.width;
    }
    return left;
}

Bytes bytes_of_line(const TextLine& line) {
    Bytes bytes{SIZE_MAX, 0};
    for (const TextPiece& piece : line.pieces) {
        if (piece.bytes == 0) continue;
        bytes.from = std::min(bytes.from, piece.from);
        bytes.to = std::max(bytes.to, piece.from + piece.bytes);
    }
    return bytes;
}

gfx::Color mark_ground(ThemeName theme) {
    return resolve(ColorRef::of(theme == ThemeName::kontras ? Token::primarySoft : Token::flameHi),
                   theme);
}

// Most of the line; in tight lines, as of headings, as much as letters with tails need.
float mark_height(const TextLine& line, float line_height) {
    constexpr float kOfLine = 0.86F, kOfLetters = 1.22F;
    const int px = line.pieces.empty() ? 0 : line.pieces.front().font.px;
    return std::max(line_height * kOfLine, static_cast<float>(px) * kOfLetters);
}

// The grounds of the marked words, a rectangle a line.
std::vector<gfx::Rect> mark_rects(const PartInput& part, const TextBlock& block, TextLayouts& texts,
                                  gfx::Point origin, float room) {
    std::vector<gfx::Rect> rects;
    const Bytes marked = marked_bytes(*part.node.text.mark, block.shown);
    const float around = std::round(kMarkAside * part.s);
    for (const TextLine& line : block.lines) {
        const Bytes own = bytes_of_line(line);
        const std::size_t from = std::max(own.from, marked.from), to = std::min(own.to, marked.to);
        if (own.from == SIZE_MAX || from >= to) continue;
        const float x = line_x(part, line, origin.x, room);
        const float begin = texts.x_of_byte(line, from), end = texts.x_of_byte(line, to);
        const float left = std::round(x + std::min(begin, end)) - around;
        const float right = std::round(x + std::max(begin, end)) + around;
        const float height = std::round(mark_height(line, block.line_height));
        const float top = std::round(origin.y + line.top + (block.line_height - height) / 2);
        rects.push_back({left, top, right - left, height});
    }
    return rects;
}

void paint_mark(gfx::DrawList& list, const PartInput& part, const std::vector<gfx::Rect>& rects) {
    for (const gfx::Rect& rect : rects) {
        list.push_back(gfx::FillShape{rect, same_radii(std::round(8 * part.s)),
                                      flat(mark_ground(part.look.theme))});
        if (part.look.theme != ThemeName::kontras) continue;
        const float thick = std::max(1.0F, std::round(3 * part.s));
        list.push_back(
            gfx::FillShape{{rect.x, rect.y + rect.h - thick, rect.w, thick},
                           {},
                           flat(resolve(ColorRef::of(Token::primary), part.look.theme))});
    }
}

// Behind words that are to be read letter by letter.
void paint_term(gfx::DrawList& list, const PartInput& part, const TextBlock& block,
                const TextPiece& piece, gfx::Point corner) {
    const auto px = static_cast<float>(piece.font.px);
    const float around = std::round(px * 0.12F), height = std::round(px * 1.24F);
    const float top = std::round(corner.y + (block.line_height - height) / 2);
    list.push_back(gfx::FillShape{
        {std::round(corner.x + piece.x) - around, top, piece.width + 2 * around, height},
        same_radii(std::round(px * 0.2F)),
        flat(resolve(ColorRef::of(Token::sunken), part.look.theme))});
}

void paint_terms(gfx::DrawList& list, const PartInput& part, const TextBlock& block,
                 gfx::Point origin, float room) {
    for (const TextLine& line : block.lines) {
        const gfx::Point corner{line_x(part, line, origin.x, room), origin.y + line.top};
        for (const TextPiece& piece : line.pieces) {
            if (piece.term) paint_term(list, part, block, piece, corner);
        }
    }
}

float brightness(gfx::Color color) {
    return 0.299F * static_cast<float>(color.r) + 0.587F * static_cast<float>(color.g) +
           0.114F * static_cast<float>(color.b);
}

// Light words that stand on a dark card would vanish on the light ground of a mark.
bool stands_out(gfx::Color words, gfx::Color ground) {
    constexpr float kEnough = 100;
    return std::abs(brightness(words) - brightness(ground)) > kEnough;
}

enum class Colors { own, one };  // of the pieces that have one

void paint_runs(gfx::DrawList& list, const PartInput& part, const TextBlock& block,
                gfx::Point origin, gfx::Color color, Colors colors) {
    const Sides& pad = part.node.box.pad;
    const float room = part.rect.w - (pad.left + pad.right) * part.s;
    for (const TextLine& line : block.lines) {
        const float x = line_x(part, line, origin.x, room);
        for (const TextPiece& piece : line.pieces) {
            if (piece.text.empty()) continue;
            const gfx::Point pen{std::round(x + piece.x), std::round(origin.y + line.baseline)};
            const bool own = colors == Colors::own && piece.color.is_set();
            list.push_back(gfx::TextRun{pen, piece.font, piece.text,
                                        own ? resolve(piece.color, part.look.theme) : color});
        }
    }
}

}  // namespace

void paint_text(gfx::DrawList& list, const PartInput& part, gfx::Point corner,
                const TextBlock& block, TextLayouts& texts) {
    const Sides& pad = part.node.box.pad;
    const gfx::Point origin{corner.x + pad.left * part.s, corner.y + pad.top * part.s};
    const float room = part.rect.w - (pad.left + pad.right) * part.s;
    const gfx::Color ink = resolve(ColorRef::of(Token::ink), part.look.theme);
    const gfx::Color color = part.node.text.color.is_set() ? part.color : ink;
    std::vector<gfx::Rect> marked;
    if (part.node.text.markup) paint_terms(list, part, block, origin, room);
    if (part.node.text.mark) marked = mark_rects(part, block, texts, origin, room);
    const bool readable = stands_out(color, mark_ground(part.look.theme));
    if (readable) paint_mark(list, part, marked);
    paint_runs(list, part, block, origin, color, Colors::own);
    if (readable) return;
    for (const gfx::Rect& rect : marked) {
        list.push_back(gfx::PushClip{rect, {}});
        paint_mark(list, part, {rect});
        paint_runs(list, part, block, origin, ink, Colors::one);
        list.push_back(gfx::PopClip{});
    }
}

}  // namespace suluh::ui
