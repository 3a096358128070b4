#include <algorithm>
#include <array>
#include <utility>

#include "banks/gift_question.h"

namespace suluh::banks {

namespace {

constexpr std::size_t kLongestEntity = 10;

constexpr std::array kEntities = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"amp", "&"},
    {"lt", "<"},
    {"gt", ">"},
    {"quot", "\""},
    {"apos", "'"},
    {"nbsp", "\u00A0"},
    {"ndash", "–"},
    {"mdash", "—"},
    {"lsquo", "‘"},
    {"rsquo", "’"},
    {"ldquo", "“"},
    {"rdquo", "”"},
    {"hellip", "…"},
    {"times", "×"},
    {"eacute", "é"},
    {"egrave", "è"},
    {"deg", "°"},
});

std::string utf8_of(std::uint32_t code) {
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return "\uFFFD";
    const auto tail = [&](unsigned shift) {
        return static_cast<char>(0x80U | ((code >> shift) & 0x3FU));
    };
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800) return {static_cast<char>(0xC0U | (code >> 6U)), tail(0)};
    if (code < 0x10000) return {static_cast<char>(0xE0U | (code >> 12U)), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | (code >> 18U)), tail(12), tail(6), tail(0)};
}

// What "&name;" means; nothing: it stands as it is.
std::string entity(std::string_view name) {
    for (const auto& [known, meaning] : kEntities) {
        if (known == name) return std::string(meaning);
    }
    if (!name.starts_with('#')) return {};
    const bool hex = name.starts_with("#x") || name.starts_with("#X");
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    for (const char c : digits) {
        const char low = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
        const bool letter = hex && low >= 'a' && low <= 'f';
        if (!letter && (c < '0' || c > '9')) return {};
        const int digit = letter ? low - 'a' + 10 : c - '0';
        code = std::min<std::uint32_t>(code * (hex ? 16 : 10) + static_cast<std::uint32_t>(digit),
                                       0x110000);
    }
    return digits.empty() ? std::string() : utf8_of(code);
}

std::string tag_name(std::string_view tag) {
    if (tag.starts_with('/')) tag.remove_prefix(1);
    return lower_ascii(tag.substr(0, tag.find_first_of(" \t\n/>")));
}

}  // namespace

std::string words_of_html(std::string_view html, bool& lost) {
    std::string words;
    for (std::size_t at = 0; at < html.size(); ++at) {
        if (html[at] == '<') {
            const std::size_t end = html.find('>', at);
            if (end == std::string_view::npos) break;
            const std::string_view tag = html.substr(at + 1, end - at - 1);
            const std::string name = tag_name(tag);
            const bool closes = tag.starts_with('/');
            if (name == "br" || (closes && (name == "p" || name == "div" || name == "li")))
                words += '\n';
            if (name == "img" || name == "table" || name == "a" || name == "audio" ||
                name == "video")
                lost = true;
            at = end;
        } else if (html[at] == '&') {
            const std::size_t length = html.substr(at, kLongestEntity + 1).find(';');
            const bool near = length != std::string_view::npos;
            const std::size_t end = near ? at + length : at;
            const std::string meaning = near ? entity(html.substr(at + 1, end - at - 1)) : "";
            words += meaning.empty() ? "&" : meaning;
            if (!meaning.empty()) at = end;
        } else {
            // A line end of the source is a blank.
            const char c = html[at] == '\n' || html[at] == '\t' ? ' ' : html[at];
            if (c != ' ' || (!words.empty() && words.back() != ' ' && words.back() != '\n'))
                words += c;
        }
    }
    return trimmed(words);
}

}  // namespace suluh::banks
