#include "packs/toml_value.h"

#include <algorithm>
#include <array>
#include <optional>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace suluh::packs {

namespace {

int line_of(const toml::source_region& region) {
    return static_cast<int>(region.begin.line);
}

TomlTable copy_table(const toml::table& table);

TomlValue copy_value(const toml::node& node) {
    TomlValue value;
    value.line = line_of(node.source());
    if (const auto* text = node.as_string()) {
        value.data = text->get();
    } else if (const auto* integer = node.as_integer()) {
        value.data = integer->get();
    } else if (const auto* number = node.as_floating_point()) {
        value.data = number->get();
    } else if (const auto* boolean = node.as_boolean()) {
        value.data = boolean->get();
    } else if (const auto* list = node.as_array()) {
        TomlList items;
        for (const toml::node& item : *list) items.push_back(copy_value(item));
        value.data = std::move(items);
    } else if (const auto* table = node.as_table()) {
        value.data = copy_table(*table);
    } else {
        value.data = TomlDate{};
    }
    return value;
}

TomlTable copy_table(const toml::table& table) {
    TomlTable entries;
    for (const auto& [key, node] : table) {
        entries.push_back({std::string(key.str()), line_of(key.source()), copy_value(node)});
    }
    return entries;
}

// toml++ 3.3 runs into undefined behaviour when it asks whether a character like 'é' or U+FEBF is a
// space (its is_non_ascii_horizontal_whitespace reaches __builtin_unreachable), which it does
// outside quotes and after a backslash in multi-line texts. So such characters and such texts,
// which no file of ours needs, do not get that far. To be removed with toml++ 3.4.
struct Misplaced {
    int line = 0;
    std::string_view what, remedy;
};

class QuoteScan {
public:
    explicit QuoteScan(std::string_view text) : text_(text) {}

    std::optional<Misplaced> find() {
        constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
        if (text_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '\n') ++line_;
            if (static_cast<unsigned char>(c) >= 0x80) {
                return Misplaced{line_, "a character outside quotes", "put the text in quotes"};
            }
            if (c == '#') {
                at_ = std::min(text_.find('\n', at_), text_.size());
            } else if (text_.substr(at_, 3) == "\"\"\"" || text_.substr(at_, 3) == "'''") {
                return Misplaced{line_, "a text in three quotes", "write it on one line"};
            } else if (c == '"' || c == '\'') {
                if (!skip_quoted(c)) return std::nullopt;  // the parser names what is wrong
            } else {
                ++at_;
            }
        }
        return std::nullopt;
    }

private:
    // From an opening quote to behind the closing one; false when the line ends before.
    bool skip_quoted(char quote) {
        for (++at_; at_ < text_.size() && text_[at_] != '\n'; ++at_) {
            if (text_[at_] == quote) {
                ++at_;
                return true;
            }
            if (quote == '"' && text_[at_] == '\\') ++at_;
        }
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
};

// The parser has its own, larger bound (256); ours keeps every later walk shallow.
bool is_deeper(const toml::node& node, int levels) {
    if (levels < 0) return true;
    bool deeper = false;
    const auto look = [&](const toml::node& child) {
        deeper = deeper || is_deeper(child, levels - 1);
    };
    if (const auto* list = node.as_array()) {
        for (const toml::node& item : *list) look(item);
    } else if (const auto* table = node.as_table()) {
        for (const auto& [key, child] : *table) look(child);
    }
    return deeper;
}

}  // namespace

std::string_view kind_name(const TomlValue& value) {
    constexpr std::array<std::string_view, 7> kNames = {
        "text", "a whole number", "a number", "true or false", "a date", "a list", "a table"};
    return kNames[value.data.index()];
}

TomlTable parse_toml(std::string_view text, std::string_view file, std::vector<Problem>& problems) {
    const auto refuse = [&](int line, std::string problem, std::string remedy) {
        problems.push_back({std::string(file), line, std::move(problem), std::move(remedy)});
        return TomlTable{};
    };
    if (text.size() > kMaxTomlBytes) return refuse(0, "larger than 64 KiB", "shorten it");
    if (const auto misplaced = QuoteScan(text).find()) {
        return refuse(misplaced->line, std::string(misplaced->what),
                      std::string(misplaced->remedy));
    }
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        return refuse(line_of(parsed.error().source()), std::string(parsed.error().description()),
                      "correct the TOML of this line");
    }
    if (is_deeper(parsed.table(), kMaxTomlDepth)) {
        return refuse(0, "nested too deeply", "keep to the documented keys");
    }
    return copy_table(parsed.table());
}

}  // namespace suluh::packs
