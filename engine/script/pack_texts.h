// The texts of a pack that people read, collected from its lessons and banks by the library itself,
// and what lang/<code>.lua says in their place. Pack code runs in its fenced process only.
#pragma once

#include <string>
#include <vector>

#include "packs/pack.h"
#include "packs/problem.h"
#include "script/lesson_check.h"

namespace suluh::script {

struct PackText {
    std::string text;
    std::string words;  // its translation; empty: there is none
    std::string file;   // where it stands, pack-relative
    int line = 0;
};

struct PackTexts {
    std::vector<PackText> used;    // each text once, in the order of lessons, banks and lines
    std::vector<PackText> unused;  // what the language's file says of texts that nobody has
    std::vector<packs::Problem> problems;  // files that could not be read, those of lang/ too
    std::vector<packs::Problem> told;      // what the library says of the lessons in this language
};

// The line of a source that a text begins in, as a Lua or TOML string may hold it; 0: not found.
[[nodiscard]] int line_of_text(const std::string& source, const std::string& text);

// "lang/en.lua"
[[nodiscard]] std::string language_path(std::string_view language);

// May take seconds; blocks.
[[nodiscard]] PackTexts collect_texts(const packs::Pack& pack, const std::string& language,
                                      const LessonCheckOptions& options);

// lang/<code>.lua with all texts in order, those without a translation empty, those no longer used
// commented out at the end; of `before`, the file as it was, commented ones come back when their
// text does.
struct LanguageFile {
    std::string text;
    std::size_t missing = 0, unused = 0;
};
[[nodiscard]] LanguageFile write_language(const PackTexts& texts, const std::string& language,
                                          std::string_view before);

// Warnings: languages without a file, titles and texts without a translation, translations of texts
// that the pack no longer has. Errors: language files that do not run. May take seconds; blocks.
[[nodiscard]] std::vector<packs::Problem> check_words(const packs::Pack& pack,
                                                      const LessonCheckOptions& options);

}  // namespace suluh::script
