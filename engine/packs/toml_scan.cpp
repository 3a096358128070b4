#include "packs/toml_scan.h"

#include <algorithm>
#include <string>

namespace suluh::packs {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_blank(char c) {
    return c == ' ' || c == '\t';
}
bool is_quote(char c) {
    return c == '"' || c == '\'';
}

bool is_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-' || c == '_';
}

// The characters that names, numbers and dates are made of.
bool is_word(char c) {
    return is_name(c) || c == '.' || c == '+' || c == ':';
}

bool are_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// true, false, 12, -12, 0.5; nothing with a leading zero, an exponent or a base.
bool is_plain_value(std::string_view word) {
    if (word == "true" || word == "false") return true;
    if (word.starts_with('-') || word.starts_with('+')) word.remove_prefix(1);
    const std::string_view whole = word.substr(0, word.find('.'));
    if (!are_digits(whole) || (whole.size() > 1 && whole.front() == '0')) return false;
    return whole.size() == word.size() || are_digits(word.substr(whole.size() + 1));
}

class TomlScan {
public:
    explicit TomlScan(std::string_view text) : text_(text) {}

    std::optional<TomlMisplaced> find() {
        constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
        if (text_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
        while (at_ < text_.size() && !stopped_) {
            if (const auto misplaced = look()) return misplaced;
        }
        return std::nullopt;
    }

private:
    static constexpr std::string_view kBehindValue = " \t\r\n,]}#";

    std::optional<TomlMisplaced> look() {
        const char c = text_[at_];
        if (c == '\n') return end_line();
        if (is_blank(c) || text_.substr(at_, 2) == "\r\n") return pass(1);
        if (c == '#') return pass(std::min(text_.find('\n', at_), text_.size()) - at_);
        if (is_quote(c)) return quoted(c);
        if (c == '[' && line_starts_ && open_.empty()) return header();
        line_starts_ = false;
        if (is_word(c)) return word();
        return sign(c);
    }

    std::optional<TomlMisplaced> pass(std::size_t count) {
        at_ += count;
        return std::nullopt;
    }

    std::optional<TomlMisplaced> misplaced(std::string_view what, std::string_view remedy) const {
        return TomlMisplaced{line_, what, remedy};
    }

    std::optional<TomlMisplaced> end_line() {
        ++line_;
        if (open_.empty()) {
            line_starts_ = true;
            is_value_ = false;
        }
        return pass(1);
    }

    // A list may span lines, and a line inside one may start with a bracket that is no header. In
    // { name = value, name = value } a comma leads back to a name.
    std::optional<TomlMisplaced> sign(char c) {
        if (c == ']' || c == '}') return close(c == ']' ? '[' : '{');
        if (c == '[' || c == '{') open_ += c;
        if (c == '=') is_value_ = true;
        if (c == '{' || (c == ',' && open_.ends_with('{'))) is_value_ = false;
        if (std::string_view("[{=,").find(c) != std::string_view::npos) return pass(1);
        return misplaced("a character outside quotes", "put the text in quotes");
    }

    std::optional<TomlMisplaced> close(char opened_by) {
        if (!open_.empty() && open_.back() != opened_by) {
            return misplaced("a bracket that closes another one", "close [ with ] and { with }");
        }
        if (!open_.empty()) open_.pop_back();
        is_value_ = true;
        return pass(1);
    }

    // "[name" or "[[name"; the name's brackets do not count as depth.
    std::optional<TomlMisplaced> header() {
        line_starts_ = false;
        pass(text_.substr(at_, 2) == "[[" ? 2 : 1);
        while (at_ < text_.size() && is_blank(text_[at_])) pass(1);
        const bool named = at_ < text_.size() && (is_name(text_[at_]) || is_quote(text_[at_]));
        if (!named) return misplaced("a table header without a name", "write [name] or [[name]]");
        return std::nullopt;
    }

    std::optional<TomlMisplaced> word() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_word(text_[at_])) ++at_;
        if (!is_value_) return std::nullopt;
        const bool ends = at_ == text_.size() || kBehindValue.find(text_[at_]) != kBehindValue.npos;
        if (ends && is_plain_value(text_.substr(begin, at_ - begin))) return std::nullopt;
        return misplaced("a value that is no text, number, true or false",
                         "write a text in quotes, or a number such as 60 or 0.5");
    }

    std::optional<TomlMisplaced> quoted(char quote) {
        line_starts_ = false;
        if (text_.substr(at_, 3) == std::string(3, quote)) {
            return misplaced("a text in three quotes", "write it on one line");
        }
        for (++at_; at_ < text_.size() && text_[at_] != '\n'; ++at_) {
            if (text_[at_] == quote) return pass(1);
            if (quote == '"' && text_[at_] == '\\') ++at_;
        }
        stopped_ = true;  // the line ends before the text does: the parser says so
        return std::nullopt;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::string open_;  // the brackets that are not closed yet
    bool line_starts_ = true;
    bool is_value_ = false;  // a value is due, not a name
    bool stopped_ = false;
};

}  // namespace

std::optional<TomlMisplaced> find_misplaced(std::string_view text) {
    return TomlScan(text).find();
}

}  // namespace suluh::packs
