// The marks within one line of a lesson's text. Part of text_markup, in a file of its own.
#pragma once

#include <string_view>
#include <vector>

#include "ui/text_markup.h"

namespace suluh::ui {

// Adds text that looks like `like`; joins it to the last span when that looks the same.
void append_span(std::vector<MarkupSpan>& spans, std::string_view text, const MarkupSpan& like);

// Adds a line with its marks read.
void append_marked(std::vector<MarkupSpan>& spans, std::string_view line);

}  // namespace suluh::ui
