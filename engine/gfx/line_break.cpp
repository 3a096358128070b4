#include "gfx/line_break.h"

#include <linebreak.h>

#include <algorithm>

namespace suluh::gfx {

namespace {

constexpr std::string_view kEllipsis = "…";

bool continues_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

// Where the characters of text end, in bytes.
std::vector<std::size_t> character_ends(std::string_view text) {
    std::vector<std::size_t> ends;
    for (std::size_t i = 1; i <= text.size(); ++i) {
        if (i == text.size() || !continues_character(text[i])) ends.push_back(i);
    }
    return ends;
}

}  // namespace

std::optional<std::string> shortened(TextEngine& text_engine, const Font& font,
                                     std::string_view text, int room) {
    const auto with_ellipsis = [text](std::size_t length) {
        while (length > 0 && is_space(text[length - 1])) --length;
        return std::string(text.substr(0, length)).append(kEllipsis);
    };
    std::vector<std::size_t> ends = character_ends(text);
    ends.insert(ends.begin(), 0);
    const auto too_long = std::partition_point(ends.begin(), ends.end(), [&](std::size_t end) {
        return text_engine.width(font, with_ellipsis(end)) <= room;
    });
    if (too_long == ends.begin()) return std::nullopt;
    return with_ellipsis(*std::prev(too_long));
}

LineBreaker::LineBreaker(TextEngine& text, std::span<const TextSpan> spans, int width,
                         int max_lines)
    : text_(text), spans_(spans), width_(std::max(1, width)), max_lines_(max_lines) {
    for (const TextSpan& span : spans_) {
        span_starts_.push_back(all_.size());
        all_.append(span.text);
    }
    find_segments();
}

void LineBreaker::find_segments() {
    if (all_.empty()) return;
    std::vector<char> breaks(all_.size());
    set_linebreaks_utf8(reinterpret_cast<const utf8_t*>(all_.data()), all_.size(), nullptr,
                        breaks.data());
    std::size_t from = 0;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const bool last = i + 1 == all_.size();
        if (!last && breaks[i] != LINEBREAK_ALLOWBREAK && breaks[i] != LINEBREAK_MUSTBREAK)
            continue;
        add_segment(from, i + 1, last || breaks[i] == LINEBREAK_MUSTBREAK);
        from = i + 1;
    }
}

void LineBreaker::add_segment(std::size_t from, std::size_t to, bool must) {
    Segment segment{from, to, to, must, 0, 0};
    while (segment.seen_to > from && is_space(all_[segment.seen_to - 1])) --segment.seen_to;
    segment.seen_width = measure(from, segment.seen_to);
    std::size_t end = to;
    while (end > from && all_[end - 1] == '\n') --end;
    segment.width = end == segment.seen_to ? segment.seen_width : measure(from, end);
    segments_.push_back(segment);
}

std::vector<LinePiece> LineBreaker::pieces(std::size_t from, std::size_t to) {
    std::vector<LinePiece> result;
    int x = 0;
    for (std::size_t i = 0; i < spans_.size(); ++i) {
        const std::size_t start = span_starts_[i];
        const std::size_t first = std::max(from, start);
        const std::size_t last = std::min(to, start + spans_[i].text.size());
        if (first >= last) continue;
        LinePiece piece{i, first - start, all_.substr(first, last - first), x, 0};
        piece.width = text_.width(spans_[i].font, piece.text);
        x += piece.width;
        result.push_back(std::move(piece));
    }
    return result;
}

int LineBreaker::measure(std::size_t from, std::size_t to) {
    int sum = 0;
    for (std::size_t i = 0; i < spans_.size(); ++i) {
        const std::size_t start = span_starts_[i];
        const std::size_t first = std::max(from, start);
        const std::size_t last = std::min(to, start + spans_[i].text.size());
        if (first >= last) continue;
        sum += text_.width(spans_[i].font, std::string_view(all_).substr(first, last - first));
    }
    return sum;
}

// How many segments from `first` on share a line; at least one.
std::size_t LineBreaker::segments_that_fit(std::size_t first) {
    int sum = 0;
    std::size_t count = 0;
    for (std::size_t i = first; i < segments_.size(); ++i) {
        const Segment& segment = segments_[i];
        const int estimate = sum + segment.seen_width;
        // The sum of words differs from the line by rounding and kerning: measure when it is close.
        const int doubt = 2 + static_cast<int>(count);
        if (estimate > width_ + doubt) break;
        if (estimate > width_ - doubt && measure(segments_[first].from, segment.seen_to) > width_) {
            break;
        }
        sum += segment.width;
        ++count;
        if (segment.ends_paragraph) break;
    }
    return std::max<std::size_t>(1, count);
}

// The end of the longest part of a too wide segment that fits; at least one character.
std::size_t LineBreaker::longest_part(const Segment& segment) {
    const std::string_view text =
        std::string_view(all_).substr(segment.from, segment.seen_to - segment.from);
    const std::vector<std::size_t> ends = character_ends(text);
    const auto too_long = std::partition_point(ends.begin(), ends.end(), [&](std::size_t end) {
        return measure(segment.from, segment.from + end) <= width_;
    });
    return segment.from + (too_long == ends.begin() ? ends.front() : *std::prev(too_long));
}

Line LineBreaker::make_line(std::size_t from, std::size_t to, bool ends_paragraph) {
    Line line;
    line.pieces = pieces(from, to);
    for (const LinePiece& piece : line.pieces) line.width = piece.x + piece.width;
    line.ends_paragraph = ends_paragraph;
    return line;
}

void LineBreaker::end_in_ellipsis(Line& line) {
    while (!line.pieces.empty()) {
        LinePiece& last = line.pieces.back();
        const Font& font = spans_[last.span].font;
        if (auto cut = shortened(text_, font, last.text, width_ - last.x)) {
            last.text = *std::move(cut);
            last.width = text_.width(font, last.text);
            line.width = last.x + last.width;
            return;
        }
        line.pieces.pop_back();
    }
    line.width = 0;
}

std::vector<Line> LineBreaker::lines() {
    std::vector<Line> result;
    std::size_t first = 0;
    while (first < segments_.size()) {
        if (max_lines_ > 0 && static_cast<int>(result.size()) == max_lines_) {
            end_in_ellipsis(result.back());
            break;
        }
        Segment& segment = segments_[first];
        if (segment.seen_width > width_) {
            const std::size_t end = longest_part(segment);
            if (end < segment.seen_to) {
                result.push_back(make_line(segment.from, end, false));
                segment.from = end;
                segment.seen_width = measure(end, segment.seen_to);
                segment.width = segment.seen_width;
                continue;
            }
        }
        const std::size_t count = segments_that_fit(first);
        const Segment& last = segments_[first + count - 1];
        result.push_back(make_line(segment.from, last.seen_to, last.ends_paragraph));
        first += count;
    }
    return result;
}

}  // namespace suluh::gfx
