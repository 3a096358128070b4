// Reading a screen aloud: its texts as sentences, and the one being heard marked in the tree. Pure.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/node.h"

namespace suluh::ui {

struct TextRange {
    std::size_t from = 0, to = 0;  // bytes
};

// Where the sentences of a text lie, without the space around them. Line ends end a sentence; a
// full stop does when a new one begins behind it: not in "No. 5", "Rp1.000" or "A. Ya".
[[nodiscard]] std::vector<TextRange> sentence_ranges(std::string_view shown);

// The sentences of lines that may hold the markup of lessons, in order; what says nothing is left
// out.
[[nodiscard]] std::vector<std::string> sentences_of(const std::vector<std::string>& lines);

// Marks the sentence number `at` in the first text that shows it, behind those of the sentences
// before it where it can be; "Pilihan A: Ya" is found as "Ya" too. What is shown word by word, or
// drawn, is marked as all texts of the first node whose label says it. False when nothing shows it.
bool mark_spoken(Node& root, std::span<const std::string> sentences, std::size_t at);

}  // namespace suluh::ui
