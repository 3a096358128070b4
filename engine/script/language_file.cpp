// Writing lang/<code>.lua: what a translator fills in.
#include <map>

#include "script/pack_texts.h"

namespace suluh::script {

namespace {

constexpr std::string_view kUnused = "-- No longer used:";
constexpr std::size_t kOneLine = 110;

// A Lua string. In a comment it must stay on one line.
std::string quoted(std::string_view text, std::string_view line_end) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '\n') {
            result += line_end;
        } else if (c == '"' || c == '\\') {
            result += {'\\', c};
        } else if (static_cast<unsigned char>(c) < 0x20) {
            const std::string digits = std::to_string(static_cast<int>(c));
            result += '\\' + std::string(3 - digits.size(), '0') + digits;
        } else {
            result += c;
        }
    }
    return result + "\"";
}

constexpr std::string_view kBreak = "\\\n";  // a line end in the string and in the file
constexpr std::string_view kEscape = "\\n";

std::string entry(const PackText& text) {
    const std::string key = "    [" + quoted(text.text, kBreak) + "] =";
    const std::string words = quoted(text.words, kBreak) + ",\n";
    const bool fits = key.size() + words.size() <= kOneLine && key.find('\n') == std::string::npos;
    return key + (fits ? " " : "\n        ") + words;
}

std::string commented(std::string_view text, std::string_view words) {
    return "-- [" + quoted(text, kEscape) + "] = " + quoted(words, kEscape) + ",";
}

// The commented lines at the end of a file, by what stands before " = ".
std::map<std::string, std::string> set_aside(std::string_view before) {
    std::map<std::string, std::string> lines;
    std::size_t at = before.find(kUnused);
    while (at != std::string_view::npos) {
        const std::size_t begin = before.find("-- [\"", at);
        if (begin == std::string_view::npos) break;
        const std::size_t end = std::min(before.find('\n', begin), before.size());
        const std::string line(before.substr(begin, end - begin));
        const std::size_t middle = line.find("\"] = \"");
        if (middle != std::string::npos) lines.emplace(line.substr(0, middle + 2), line);
        at = end;
    }
    return lines;
}

// What quoted() made of a text, read back; the line ends in a comma.
std::string unquoted(std::string_view line) {
    std::string text;
    for (std::size_t i = 1; i < line.size() && line[i] != '"'; ++i) {
        if (line[i] != '\\' || i + 1 == line.size()) {
            text += line[i];
        } else if (++i; line[i] == 'n') {
            text += '\n';
        } else if (line[i] >= '0' && line[i] <= '9' && i + 2 < line.size()) {
            text += static_cast<char>(std::stoi(std::string(line.substr(i, 3))));
            i += 2;
        } else {
            text += line[i];
        }
    }
    return text;
}

constexpr std::string_view kHead =
    "-- The pack's texts in another language: left what the lessons say, right what is shown in "
    "its\n"
    "-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such "
    "as\n"
    "-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang ";

}  // namespace

LanguageFile write_language(const PackTexts& texts, const std::string& language,
                            std::string_view before) {
    LanguageFile file;
    std::map<std::string, std::string> aside = set_aside(before);
    file.text = std::string(kHead) + language + "\nreturn {\n";
    std::string shown;
    for (PackText text : texts.used) {
        if (text.file != shown) file.text += "\n    -- " + text.file + "\n";
        shown = text.file;
        const auto old = aside.find("-- [" + quoted(text.text, kEscape) + "]");
        if (text.words.empty() && old != aside.end()) {
            text.words = unquoted(std::string_view(old->second).substr(old->first.size() + 3));
        }
        if (old != aside.end()) aside.erase(old);
        if (text.words.empty()) ++file.missing;
        file.text += entry(text);
    }
    file.text += "}\n";
    for (const PackText& text : texts.unused) {
        const std::string line = commented(text.text, text.words);
        aside["-- [" + quoted(text.text, kEscape) + "]"] = line;
    }
    file.unused = aside.size();
    if (!aside.empty()) file.text += "\n" + std::string(kUnused) + "\n";
    for (const auto& [key, line] : aside) file.text += line + "\n";
    return file;
}

}  // namespace suluh::script
