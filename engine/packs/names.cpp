#include "packs/names.h"

#include <algorithm>

namespace suluh::packs {

namespace {

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_big(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_name_byte(char c) {
    return is_small(c) || is_digit(c) || c == '_' || c == '-' || c == '.';
}

Error bad_name(std::string_view name, std::string_view why) {
    return Error{Fault::refused, "name '" + printable(name) + "' " + std::string(why)};
}

Status check_segment(std::string_view name, std::string_view segment) {
    if (segment.empty()) return bad_name(name, "has an empty part → use single '/' between parts");
    if (segment == "." || segment == "..") {
        return bad_name(name, "points outside its folder → remove the dots");
    }
    if (segment.front() == '.' || segment.back() == '.') {
        return bad_name(name, "has a part that begins or ends with a dot → rename it");
    }
    return {};
}

}  // namespace

std::string printable(std::string_view name) {
    constexpr std::size_t kShown = 160;
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string text;
    for (const char c : name.substr(0, kShown)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f) {
            text += c;
        } else {
            text += "\\x";
            text += kHex[byte >> 4U];
            text += kHex[byte & 15U];
        }
    }
    if (name.size() > kShown) text += "...";
    return text;
}

Status check_file_name(std::string_view name) {
    if (name.empty()) return bad_name(name, "is empty → give it a name");
    if (name.size() > kMaxNameBytes) return bad_name(name, "is longer than 120 bytes → shorten it");
    if (name.front() == '/') return bad_name(name, "is absolute → remove the leading '/'");
    const auto wrong = std::find_if_not(name.begin(), name.end(),
                                        [](char c) { return is_name_byte(c) || c == '/'; });
    if (wrong != name.end()) {
        return bad_name(name, is_big(*wrong)
                                  ? "has capital letters → rename it in lower case"
                                  : "has other characters than a-z 0-9 _ . - → rename it");
    }
    std::size_t begin = 0;
    while (begin <= name.size()) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        if (Status s = check_segment(name, name.substr(begin, end - begin)); !s) return s;
        begin = end + 1;
    }
    return {};
}

bool is_pack_id(std::string_view text) {
    if (text.size() < 2 || text.size() > 40 || !is_small(text.front())) return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return is_small(c) || is_digit(c) || c == '-'; });
}

bool is_code(std::string_view text) {
    if (text.empty() || text.size() > 40) return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return is_small(c) || is_big(c) || is_digit(c) || c == '-' || c == '_';
    });
}

}  // namespace suluh::packs
