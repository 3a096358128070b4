#include "fuzz/lua_mutator.h"

#include <array>
#include <cctype>
#include <vector>

namespace suluh::fuzz {

namespace {

struct Piece {
    std::size_t begin = 0, end = 0;
};

// What may stand where a value stands.
constexpr std::array kValues = {
    "nil",
    "true",
    "0",
    "-1",
    "0/0",
    "1/0",
    "-1/0",
    "1e308",
    "2^53",
    "1e-320",
    "0.5",
    "1LL",
    "\"\"",
    "\"\\0\"",
    "\"\\255\\254\"",
    "(\"x\"):rep(1e5)",
    "(\"😀\"):rep(300)",
    "{}",
    "{{}}",
    "{1, nil, 3}",
    "{[-1] = 1, x = 2}",
    "function() end",
    "function() error \"x\" end",
    "function(...) return ... end",
    "function() while true do end end",
    "(function() local t = {} t.t = t t[1] = t return t end)()",
    "(function() local t = {} for i = 1, 90 do t = {t} end return t end)()",
    "(function() local t = {} for i = 1, 5000 do t[i] = \"x\" .. i end return t end)()",
    "setmetatable({}, {__index = function() error \"x\" end})",
    "setmetatable({}, {__index = function(t, k) return t end})",
    "setmetatable({}, {__len = function() return 1e9 end, __tostring = function() return 1 end})",
    "setmetatable({}, {__call = function(...) return ... end, __metatable = 1})",
    "setmetatable({}, {__eq = error, __lt = error, __concat = error, __newindex = error})",
    "\"media/a.svg\"",
    "\"media:illustrations/netral.svg\"",
    "\"a\"",
    "\"q1\"",
    "string",
    "host"};

// What may stand where a name stands.
constexpr std::array kNames = {
    "s",       "explain", "choice",  "multiple",   "truefalse",    "order",        "match",
    "sort",    "fill",    "hotspot", "scenario",   "feed",         "inbox",        "slider",
    "scale",   "quiz",    "bank",    "confidence", "custom",       "lesson",       "right",
    "wrong",   "option",  "id",      "ask",        "title",        "body",         "picture",
    "alt",     "because", "basis",   "indicator",  "pass",         "jp",           "items",
    "steps",   "view",    "event",   "response",   "is_ready",     "button",       "scores",
    "example", "state",   "kind",    "children",   "tap",          "arg",          "key",
    "role",    "text",    "string",  "table",      "setmetatable", "getmetatable", "pcall",
    "xpcall",  "error",   "next",    "pairs",      "unpack",       "tostring",     "tonumber",
    "rep",     "format",  "gsub",    "find",       "match",        "gmatch",       "concat",
    "sort",    "insert",  "remove",  "bit",        "math",         "require",      "rawset",
    "select",  "local",   "return",  "function",   "end",          "for",          "while",
    "until",   "if",      "then",    "do",         "repeat",       "not",          "and",
    "or",      "goto"};

constexpr std::array kDeeds = {"seed 2",
                               "check",
                               "resume \"a\" {\"x\": [1]}",
                               "env 7",
                               "env 70",
                               "walk 30 1",
                               "walk 50 77",
                               "tap 1",
                               "tap 5",
                               "tap 9",
                               "event \"primary\"",
                               "event \"back\"",
                               "event \"x\" {\"y\": 1e300}",
                               "event \"primary\" [[[]]]",
                               "hold",
                               "save",
                               "saved \"a#1\"",
                               "saved \"\"",
                               "reopen",
                               "reopen {\"states\": 1}",
                               "reopen []",
                               "reopen \"x\"",
                               "reopen {\"at\": 9, \"states\": {}}"};

template <class Array>
auto any_of(const Array& array, std::minstd_rand& chance) {
    return array[chance() % array.size()];
}

bool is_name(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::size_t end_of_quoted(std::string_view text, std::size_t at) {
    const char quote = text[at++];
    while (at < text.size() && text[at] != quote && text[at] != '\n') {
        at += text[at] == '\\' ? 2 : 1;
    }
    return std::min(at + 1, text.size());
}

std::size_t end_of_token(std::string_view text, std::size_t at) {
    if (text.substr(at, 2) == "--") return std::min(text.find('\n', at), text.size());
    if (text.substr(at, 2) == "[[") {
        const std::size_t close = text.find("]]", at);
        return close == std::string_view::npos ? text.size() : close + 2;
    }
    if (text[at] == '"' || text[at] == '\'') return end_of_quoted(text, at);
    std::size_t end = at + 1;
    while (is_name(text[at]) && end < text.size() && is_name(text[end])) ++end;
    return end;
}

std::vector<Piece> tokens_of(std::string_view text) {
    std::vector<Piece> tokens;
    for (std::size_t at = 0; at < text.size();) {
        if (std::isspace(static_cast<unsigned char>(text[at])) != 0) {
            ++at;
            continue;
        }
        const std::size_t end = end_of_token(text, at);
        tokens.push_back({at, end});
        at = end;
    }
    return tokens;
}

// A token, or from an opening bracket to its closing one.
Piece group_at(std::string_view text, const std::vector<Piece>& tokens, std::size_t index) {
    constexpr std::string_view kOpen = "{([";
    constexpr std::string_view kClose = "})]";
    int depth = 0;
    for (std::size_t i = index; i < tokens.size(); ++i) {
        const char c = text[tokens[i].begin];
        const bool single = tokens[i].end - tokens[i].begin == 1;
        if (single && kOpen.find(c) != std::string_view::npos) ++depth;
        if (single && kClose.find(c) != std::string_view::npos) --depth;
        if (depth <= 0) return {tokens[index].begin, tokens[i].end};
    }
    return {tokens[index].begin, text.size()};
}

std::string replaced(std::string_view text, Piece piece, std::string_view with) {
    std::string result(text.substr(0, piece.begin));
    result += with;
    result += text.substr(piece.end);
    return result;
}

Piece any_group(std::string_view text, const std::vector<Piece>& tokens, std::minstd_rand& chance) {
    // Brackets are what structure is made of: a few tries to find one.
    std::size_t index = chance() % tokens.size();
    for (int i = 0; i < 4 && text[tokens[index].begin] != '{'; ++i)
        index = chance() % tokens.size();
    return group_at(text, tokens, index);
}

std::string swap_name(std::string_view text, const std::vector<Piece>& tokens,
                      std::minstd_rand& chance) {
    for (int i = 0; i < 20; ++i) {
        const Piece token = tokens[chance() % tokens.size()];
        if (is_name(text[token.begin])) return replaced(text, token, any_of(kNames, chance));
    }
    return std::string(text);
}

}  // namespace

std::string mutate_lua(std::string_view source, std::minstd_rand& chance) {
    const std::vector<Piece> tokens = tokens_of(source);
    if (tokens.empty()) return "return { " + std::string(any_of(kValues, chance)) + " }\n";
    const Piece piece = any_group(source, tokens, chance);
    const std::string_view words = source.substr(piece.begin, piece.end - piece.begin);
    switch (chance() % 9) {
        case 0: return replaced(source, piece, "");
        case 1: return replaced(source, piece, std::string(words) + ", " + std::string(words));
        case 2: {
            const Piece other = any_group(source, tokens, chance);
            return replaced(source, piece, source.substr(other.begin, other.end - other.begin));
        }
        case 3: return swap_name(source, tokens, chance);
        case 4: return std::string(source) + "\n--@ " + any_of(kDeeds, chance);
        case 5: {  // one more field
            const std::string field =
                std::string(any_of(kNames, chance)) + " = " + any_of(kValues, chance) + ", ";
            if (words.front() != '{') return replaced(source, piece, any_of(kValues, chance));
            return replaced(source, {piece.begin, piece.begin + 1}, "{ " + field);
        }
        default: {  // another value for a field
            const Piece token = tokens[chance() % tokens.size()];
            const bool is_value =
                source[token.begin] == '"' || source[token.begin] == '[' ||
                std::isdigit(static_cast<unsigned char>(source[token.begin])) != 0;
            return replaced(source, is_value ? token : piece, any_of(kValues, chance));
        }
    }
}

std::string cross_lua(std::string_view source, std::string_view from, std::minstd_rand& chance) {
    const std::vector<Piece> theirs = tokens_of(from);
    const std::vector<Piece> ours = tokens_of(source);
    if (theirs.empty() || ours.empty()) return std::string(from);
    const Piece taken = any_group(from, theirs, chance);
    return replaced(source, any_group(source, ours, chance),
                    from.substr(taken.begin, taken.end - taken.begin));
}

}  // namespace suluh::fuzz
