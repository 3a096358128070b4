// The little markup of lesson texts: **bold**, paragraphs parted by an empty line, lines that begin
// with "- " are list items, a single line end is a hard break.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace suluh::ui {

struct MarkupSpan {
    std::string text;  // may hold '\n': a hard break
    bool bold = false;
    friend bool operator==(const MarkupSpan&, const MarkupSpan&) = default;
};

struct Paragraph {
    std::vector<MarkupSpan> spans;
    bool item = false;   // of a list
    bool space = false;  // an empty line stands above it
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

[[nodiscard]] std::vector<Paragraph> parse_markup(std::string_view text);
// The same shape for text that is taken as it is: one paragraph, one span.
[[nodiscard]] std::vector<Paragraph> plain_paragraph(std::string_view text);
// What the reader sees: no stars, no dashes; paragraphs and hard breaks become line ends.
[[nodiscard]] std::string shown_text(const std::vector<Paragraph>& paragraphs);

}  // namespace suluh::ui
