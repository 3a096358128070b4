#include "ui/text_markup.h"

#include <algorithm>
#include <utility>

#include "ui/text_inline.h"

namespace suluh::ui {

namespace {

constexpr std::size_t kMaxDigits = 3;

std::string_view trimmed(std::string_view line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t')) {
        line.remove_suffix(1);
    }
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
    return line;
}

// "12. " or "12) " at the beginning of a line: how long it is without its space; 0: none.
std::size_t number_length(std::string_view line) {
    std::size_t digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
    if (digits == 0 || digits > kMaxDigits) return 0;
    const std::string_view rest = line.substr(digits);
    return rest.starts_with(". ") || rest.starts_with(") ") ? digits + 1 : 0;
}

// What a line says about its paragraph; takes it off the line.
Paragraph take_beginning(std::string_view& line) {
    Paragraph paragraph;
    const std::size_t number = number_length(line);
    paragraph.number = line.substr(0, number);
    paragraph.item = number > 0 || line.starts_with("- ");
    if (paragraph.item) line = trimmed(line.substr(number > 0 ? number : 1));
    return paragraph;
}

}  // namespace

std::vector<Paragraph> parse_markup(std::string_view text) {
    std::vector<Paragraph> paragraphs;
    bool open = false;   // the last paragraph may still grow
    bool space = false;  // an empty line was seen since
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = trimmed(text.substr(at, end - at));
        at = end + 1;
        if (line.empty()) {
            open = false;
            space = !paragraphs.empty();
            continue;
        }
        Paragraph next = take_beginning(line);
        if (next.item || !open) {
            next.space = space;
            paragraphs.push_back(std::move(next));
            space = false;
        } else {
            append_span(paragraphs.back().spans, "\n", {});
        }
        append_marked(paragraphs.back().spans, line);
        open = true;
    }
    return paragraphs;
}

std::vector<Paragraph> plain_paragraph(std::string_view text) {
    return {{{{std::string(text), false}}, false, false}};
}

std::string shown_text(const std::vector<Paragraph>& paragraphs) {
    std::string text;
    for (const Paragraph& paragraph : paragraphs) {
        if (!text.empty()) text += '\n';
        text += shown_number(paragraph);
        for (const MarkupSpan& span : paragraph.spans) text += span.text;
    }
    return text;
}

std::string shown_number(const Paragraph& paragraph) {
    return paragraph.number.empty() ? std::string() : paragraph.number + " ";
}

}  // namespace suluh::ui
