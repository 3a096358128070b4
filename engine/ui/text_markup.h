// The little markup of lesson texts. Paragraphs are parted by an empty line, a single line end is a
// hard break. Lines that begin with "- " are list items, with "1. " or "1) " numbered ones. Within
// a line: **bold**, *italic*, `term`, [coloured]{token}; a backslash takes a mark its meaning. A
// mark without its partner in the same line is shown as it stands. scripts/README.md lists it all.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/color.h"

namespace suluh::ui {

struct MarkupSpan {
    std::string text;  // may hold '\n': a hard break
    bool bold = false;
    bool italic = false;
    bool term = false;    // a word to be typed or seen as it is, on a ground of its own
    ColorRef color = {};  // unset: the text's own
    friend bool operator==(const MarkupSpan&, const MarkupSpan&) = default;
};

struct Paragraph {
    std::vector<MarkupSpan> spans;
    bool item = false;        // of a list
    bool space = false;       // an empty line stands above it
    std::string number = {};  // of a numbered item, as written: "1."
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

[[nodiscard]] std::vector<Paragraph> parse_markup(std::string_view text);
// The same shape for text that is taken as it is: one paragraph, one span.
[[nodiscard]] std::vector<Paragraph> plain_paragraph(std::string_view text);
// What the reader sees: no stars, no dashes; paragraphs and hard breaks become line ends, numbers
// stay.
[[nodiscard]] std::string shown_text(const std::vector<Paragraph>& paragraphs);
// The number of a numbered item and its space, as they stand in the shown text.
[[nodiscard]] std::string shown_number(const Paragraph& paragraph);

}  // namespace suluh::ui
