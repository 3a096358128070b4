#include "ui/text_inline.h"

#include <algorithm>
#include <array>
#include <optional>

namespace suluh::ui {

namespace {

constexpr std::string_view kMarks = "\\*`[]{}-.)";  // what a backslash may stand before
constexpr int kMaxDepth = 8;
constexpr std::size_t kMaxColoured = 1000;  // bytes; a bracket further away is no partner

// Colours that are read well on every ground a lesson's text stands on.
constexpr std::array kTextTokens{Token::ink,   Token::ink2,  Token::primary, Token::accent,
                                 Token::right, Token::wrong, Token::warn,    Token::info};

std::optional<ColorRef> text_color(std::string_view name) {
    const std::optional<ColorRef> color = parse_color(name);
    if (!color || color->source != ColorRef::Source::token || color->percent != 100) return {};
    const bool known =
        std::find(kTextTokens.begin(), kTextTokens.end(), color->token) != kTextTokens.end();
    return known ? color : std::nullopt;
}

bool is_space(char c) {
    return c == ' ' || c == '\t';
}

// Letters beyond ASCII are letters too.
bool is_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

bool same_look(const MarkupSpan& a, const MarkupSpan& b) {
    return a.bold == b.bold && a.italic == b.italic && a.term == b.term && a.color == b.color;
}

bool is_escape(std::string_view line, std::size_t at) {
    return line[at] == '\\' && at + 1 < line.size() &&
           kMarks.find(line[at + 1]) != std::string_view::npos;
}

std::size_t star_run(std::string_view line, std::size_t at) {
    const std::size_t end = line.find_first_not_of('*', at);
    return std::min(end, line.size()) - at;
}

// Where the term that begins after a backtick ends; npos: nowhere.
std::size_t term_end(std::string_view line, std::size_t from) {
    const std::size_t end = line.find('`', from);
    return end == from ? std::string_view::npos : end;
}

class LineReader {
public:
    LineReader(std::vector<MarkupSpan>& spans, std::string_view line)
        : spans_(spans), line_(line) {}

    void read(std::size_t from, std::size_t to, const MarkupSpan& look, int depth) {
        std::size_t plain = from;                 // where the text begins that has no mark so far
        bool no_bold = false, no_italic = false;  // no partner from here on
        for (std::size_t at = from; at < to;) {
            if (is_escape(line_, at)) {
                append_span(spans_, line_.substr(plain, at - plain), look);
                plain = at + 1;
                at += 2;
                continue;
            }
            const Marked marked = marked_at(at, to, look, {no_bold, no_italic});
            if (marked.end == 0 || depth == kMaxDepth) {
                const bool star = line_[at] == '*';
                const std::size_t run = star ? std::min(star_run(line_, at), to - at) : 1;
                no_bold = no_bold || (star && (run == 2 || run == 3));
                no_italic = no_italic || (star && run == 1 && may_open(at));
                at += run;
                continue;
            }
            append_span(spans_, line_.substr(plain, at - plain), look);
            if (marked.look.term) {
                append_span(spans_, line_.substr(marked.from, marked.to - marked.from),
                            marked.look);
            } else {
                read(marked.from, marked.to, marked.look, depth + 1);
            }
            plain = at = marked.end;
        }
        append_span(spans_, line_.substr(plain, to - plain), look);
    }

private:
    struct Marked {  // a stretch between two marks; end == 0: there is none
        std::size_t from = 0, to = 0, end = 0;
        MarkupSpan look;
    };
    struct Lacking {
        bool bold = false, italic = false;
    };

    [[nodiscard]] Marked marked_at(std::size_t at, std::size_t to, MarkupSpan look,
                                   Lacking lacking) const {
        look.text.clear();
        switch (line_[at]) {
            case '`': return term_at(at, to, look);
            case '[': return colour_at(at, to, look);
            case '*':
                if (star_run(line_, at) >= 2) {
                    return lacking.bold || look.bold ? Marked{} : bold_at(at, to, look);
                }
                return lacking.italic || look.italic ? Marked{} : italic_at(at, to, look);
            default: return {};
        }
    }

    [[nodiscard]] Marked term_at(std::size_t at, std::size_t to, MarkupSpan look) const {
        const std::size_t close = term_end(line_, at + 1);
        if (close >= to) return {};
        look.term = true;
        return {at + 1, close, close + 1, look};
    }

    [[nodiscard]] Marked bold_at(std::size_t at, std::size_t to, MarkupSpan look) const {
        const std::size_t close = closing_stars(at + 2, to, 2);
        if (close == std::string_view::npos || close == at + 2) return {};
        look.bold = true;
        return {at + 2, close, close + 2, look};
    }

    // "5*3" and "2 * 3" are no italics.
    [[nodiscard]] bool may_open(std::size_t at) const {
        const bool after_word = at > 0 && is_word(line_[at - 1]);
        return !after_word && at + 1 < line_.size() && !is_space(line_[at + 1]);
    }

    [[nodiscard]] Marked italic_at(std::size_t at, std::size_t to, MarkupSpan look) const {
        if (!may_open(at)) return {};
        const std::size_t close = closing_stars(at + 1, to, 1);
        if (close == std::string_view::npos) return {};
        look.italic = true;
        return {at + 1, close, close + 1, look};
    }

    // The next one or two stars that close; of three in a row the last ones.
    [[nodiscard]] std::size_t closing_stars(std::size_t from, std::size_t to,
                                            std::size_t count) const {
        for (std::size_t at = from; at < to;) {
            if (is_escape(line_, at)) {
                at += 2;
            } else if (line_[at] == '`' && term_end(line_, at + 1) < to) {
                at = term_end(line_, at + 1) + 1;
            } else if (line_[at] == '*') {
                const std::size_t run = std::min(star_run(line_, at), to - at);
                const std::size_t place = at + run - std::min(run, count);
                if (run >= count && run != 3 - count && closes(place, at, count)) return place;
                at += run;
            } else {
                ++at;
            }
        }
        return std::string_view::npos;
    }

    [[nodiscard]] bool closes(std::size_t place, std::size_t run_start, std::size_t count) const {
        if (count == 2) return true;
        const bool before_word = place + 1 < line_.size() && is_word(line_[place + 1]);
        return !before_word && !is_space(line_[run_start - 1]);
    }

    [[nodiscard]] Marked colour_at(std::size_t at, std::size_t to, MarkupSpan look) const {
        const std::string_view near = line_.substr(at, std::min(to - at, kMaxColoured));
        const std::size_t close = near.find("]{");
        if (close == std::string_view::npos || close == 1) return {};
        const std::size_t end = near.find('}', close);
        if (end == std::string_view::npos) return {};
        const std::optional<ColorRef> color = text_color(near.substr(close + 2, end - close - 2));
        if (!color) return {};
        look.color = *color;
        return {at + 1, at + close, at + end + 1, look};
    }

    std::vector<MarkupSpan>& spans_;
    std::string_view line_;
};

}  // namespace

void append_span(std::vector<MarkupSpan>& spans, std::string_view text, const MarkupSpan& like) {
    if (text.empty()) return;
    if (!spans.empty() && same_look(spans.back(), like)) {
        spans.back().text += text;
        return;
    }
    spans.push_back(like);
    spans.back().text = text;
}

void append_marked(std::vector<MarkupSpan>& spans, std::string_view line) {
    LineReader(spans, line).read(0, line.size(), {}, 0);
}

}  // namespace suluh::ui
