#include "base/csv.h"

#include <algorithm>

namespace suluh {

namespace {

class Reader {
public:
    Reader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    std::vector<CsvLine> read() {
        while (at_ < text_.size()) {
            if (quoted_) {
                take_quoted();
            } else {
                take_plain();
            }
        }
        end_line();
        return std::move(lines_);
    }

private:
    void take_quoted() {
        const char c = text_[at_++];
        if (c == '\n') ++line_;
        if (c != '"') {
            field_ += c;
        } else if (at_ < text_.size() && text_[at_] == '"') {
            field_ += '"';
            ++at_;
        } else {
            quoted_ = false;
        }
    }
    void take_plain() {
        const char c = text_[at_++];
        if (c == '"' && field_.empty()) {
            quoted_ = true;
            was_quoted_ = true;
        } else if (c == separator_) {
            end_field();
        } else if (c == '\n') {
            end_line();
            current_.number = ++line_;
        } else if (c != '\r' || !was_quoted_) {
            field_ += c;
        }
    }
    void end_field() {
        current_.fields.push_back(std::move(field_));
        field_.clear();
        was_quoted_ = false;
    }
    void end_line() {
        if (!was_quoted_ && field_.ends_with('\r')) field_.pop_back();
        end_field();
        const bool empty = std::all_of(current_.fields.begin(), current_.fields.end(),
                                       [](const std::string& field) { return field.empty(); });
        if (!empty) lines_.push_back(std::move(current_));
        current_ = CsvLine{line_, {}};
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    int line_ = 1;
    bool quoted_ = false;      // inside quotes
    bool was_quoted_ = false;  // the field began with one
    std::string field_;
    CsvLine current_{1, {}};
    std::vector<CsvLine> lines_;
};

}  // namespace

std::vector<CsvLine> parse_csv(std::string_view text) {
    const std::string_view first = text.substr(0, text.find('\n'));
    const auto commas = std::count(first.begin(), first.end(), ',');
    const auto semicolons = std::count(first.begin(), first.end(), ';');
    return Reader(text, semicolons > commas ? ';' : ',').read();
}

std::string csv_field(std::string_view text) {
    // Blanks at the ends are quoted too: some readers cut them off.
    const bool plain = text.find_first_of(",;\"\r\n\t") == std::string_view::npos &&
                       !text.starts_with(' ') && !text.ends_with(' ');
    if (plain) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

}  // namespace suluh
