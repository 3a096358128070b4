#include "gfx/line_break.h"

#include <linebreak.h>

#include <algorithm>

#include "gfx/text_scan.h"

namespace suluh::gfx {

namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kSoftHyphen = "\u00AD";
constexpr std::string_view kHyphen = "-";
constexpr std::string_view kRightToLeftMark = "\u200F";

bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

// Where the letters of text end, marks included, in bytes.
std::vector<std::size_t> letter_ends(std::string_view text) {
    std::vector<std::size_t> ends;
    for (const Character& character : characters(text)) {
        if (!ends.empty() && continues_cluster(character.code)) ends.pop_back();
        ends.push_back(character.to);
    }
    return ends;
}

// Places where a line may end after a byte, as libunibreak marks them.
std::vector<char> break_places(std::string_view text) {
    std::vector<char> breaks(text.size());
    set_linebreaks_utf8(reinterpret_cast<const utf8_t*>(text.data()), text.size(), nullptr,
                        breaks.data());
    if (is_ascii(text)) return breaks;
    const std::vector<Character> all = characters(text);
    for (std::size_t i = 1; i < all.size(); ++i) {
        char& place = breaks[all[i - 1].to - 1];
        if (place == LINEBREAK_NOBREAK && may_break_syllables(all[i - 1].code, all[i].code)) {
            place = LINEBREAK_ALLOWBREAK;
        }
    }
    return breaks;
}

}  // namespace

std::optional<std::string> shortened(TextEngine& text_engine, const Font& font,
                                     std::string_view text, int room) {
    const auto with_ellipsis = [text](std::size_t length) {
        while (length > 0 && is_space(text[length - 1])) --length;
        return std::string(text.substr(0, length)).append(kEllipsis);
    };
    std::vector<std::size_t> ends = letter_ends(text);
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
    levels_ = bidi_levels(all_);
    find_segments();
}

void LineBreaker::find_segments() {
    if (all_.empty()) return;
    const std::vector<char> breaks = break_places(all_);
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
    Segment segment{from, to, to, must, false, 0, 0};
    segment.hyphen = !must && std::string_view(all_).substr(from, to - from).ends_with(kSoftHyphen);
    while (segment.seen_to > from && is_space(all_[segment.seen_to - 1])) --segment.seen_to;
    segment.seen_width = measure(from, segment.seen_to);
    std::size_t end = to;
    while (end > from && all_[end - 1] == '\n') --end;
    segment.width = end == segment.seen_to ? segment.seen_width : measure(from, end);
    segments_.push_back(segment);
}

// The text between two places, cut where the span or the direction changes.
std::vector<LineBreaker::Part> LineBreaker::parts(std::size_t from, std::size_t to) const {
    std::vector<Part> result;
    for (std::size_t i = 0; i < spans_.size(); ++i) {
        const std::size_t start = span_starts_[i];
        const std::size_t last = std::min(to, start + spans_[i].text.size());
        for (std::size_t first = std::max(from, start); first < last;) {
            std::size_t end = last;
            if (!levels_.of_byte.empty()) {
                end = first + 1;
                while (end < last && levels_.of_byte[end] == levels_.of_byte[first]) ++end;
            }
            result.push_back({i, first, end});
            first = end;
        }
    }
    return result;
}

int LineBreaker::measure(std::size_t from, std::size_t to, End end) {
    int sum = 0;
    for (const Part& part : parts(from, to)) {
        std::string text = all_.substr(part.from, part.to - part.from);
        if (part.to == to && end == End::hyphen) text += kHyphen;
        sum += text_.width(spans_[part.span].font, text);
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
        const int doubt = 2 + static_cast<int>(i - first);
        if (estimate > width_ + doubt) break;
        const std::size_t from = segments_[first].from;
        if (estimate > width_ - doubt && measure(from, segment.seen_to) > width_) break;
        sum += segment.width;
        // What follows a soft hyphen may be narrower than the hyphen: look on.
        const bool fits = !segment.hyphen || measure(from, segment.seen_to, End::hyphen) <= width_;
        if (fits) count = i - first + 1;
        if (segment.ends_paragraph) break;
    }
    return std::max<std::size_t>(1, count);
}

// The end of the longest part of a too wide segment that fits; at least one letter.
std::size_t LineBreaker::longest_part(const Segment& segment) {
    const std::string_view text =
        std::string_view(all_).substr(segment.from, segment.seen_to - segment.from);
    const std::vector<std::size_t> ends = letter_ends(text);
    const auto too_long = std::partition_point(ends.begin(), ends.end(), [&](std::size_t end) {
        return measure(segment.from, segment.from + end) <= width_;
    });
    return segment.from + (too_long == ends.begin() ? ends.front() : *std::prev(too_long));
}

LinePiece LineBreaker::make_piece(const Part& part) const {
    LinePiece piece;
    piece.span = part.span;
    piece.from = part.from - span_starts_[part.span];
    piece.bytes = part.to - part.from;
    piece.text = all_.substr(part.from, part.to - part.from);
    piece.leftwards = !levels_.of_byte.empty() && runs_leftwards(levels_.of_byte[part.from]);
    // Drawn by itself, a bracket or a comma would not know its direction.
    if (piece.leftwards && !has_leftward_letter(piece.text)) piece.text += kRightToLeftMark;
    return piece;
}

Line LineBreaker::make_line(std::size_t from, std::size_t to, bool ends_paragraph) {
    Line line;
    line.ends_paragraph = ends_paragraph;
    line.leftwards = from < levels_.in_rtl_paragraph.size() && levels_.in_rtl_paragraph[from];
    for (const Part& part : parts(from, to)) line.pieces.push_back(make_piece(part));
    const bool broken_word =
        !ends_paragraph && std::string_view(all_).substr(from, to - from).ends_with(kSoftHyphen);
    if (broken_word) line.pieces.back().text += kHyphen;
    for (LinePiece& piece : line.pieces) {
        piece.width = text_.width(spans_[piece.span].font, piece.text);
    }
    place(line);
    if (broken_word && line.width > width_) {  // not even a syllable and its hyphen fit
        LinePiece& last = line.pieces.back();
        last.text.resize(last.text.size() - kHyphen.size());
        last.width = text_.width(spans_[last.span].font, last.text);
        place(line);
    }
    return line;
}

void LineBreaker::place(Line& line) const {
    std::vector<std::uint8_t> levels;
    for (const LinePiece& piece : line.pieces) {
        const std::size_t at = span_starts_[piece.span] + piece.from;
        levels.push_back(levels_.of_byte.empty() ? std::uint8_t{0} : levels_.of_byte[at]);
    }
    line.width = 0;
    for (const std::size_t index : visual_order(levels)) {
        line.pieces[index].x = line.width;
        line.width += line.pieces[index].width;
    }
}

void LineBreaker::end_in_ellipsis(Line& line) {
    while (!line.pieces.empty()) {
        LinePiece& last = line.pieces.back();
        const Font& font = spans_[last.span].font;
        // Without what was added at the end: a hyphen, a mark of direction.
        const std::string_view text = spans_[last.span].text.substr(last.from, last.bytes);
        int before = 0;
        for (const LinePiece& piece : line.pieces) before += piece.width;
        before -= last.width;
        if (auto cut = shortened(text_, font, text, width_ - before)) {
            last.text = *std::move(cut);
            last.bytes = std::min(last.bytes, last.text.size() - kEllipsis.size());
            last.width = text_.width(font, last.text);
            break;
        }
        line.pieces.pop_back();
    }
    place(line);
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
