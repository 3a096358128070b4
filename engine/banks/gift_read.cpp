#include "banks/gift_read.h"

#include <algorithm>

#include "banks/gift_question.h"
#include "base/utf8.h"

namespace suluh::banks {

namespace {

// What stands in [name:…] of a comment; each call goes on behind the one before.
std::optional<std::string> next_in_brackets(std::string_view line, std::string_view name,
                                            std::size_t& from) {
    const std::string opening = "[" + std::string(name) + ":";
    const std::size_t at = line.find(opening, from);
    if (at == std::string_view::npos) return std::nullopt;
    const std::size_t end = find_unescaped(line, "]", at);
    if (end == std::string_view::npos) return std::nullopt;
    from = end + 1;
    const std::size_t begin = at + opening.size();
    return trimmed(gift_unescaped(line.substr(begin, end - begin)));
}

class Reader {
public:
    Reader(std::string_view text, std::string file) : text_(text), file_(std::move(file)) {}

    Reading read() {
        for (std::size_t from = 0; from < text_.size();) {
            const std::size_t end = std::min(text_.find('\n', from), text_.size());
            std::string_view line = text_.substr(from, end - from);
            if (line.ends_with('\r')) line.remove_suffix(1);
            ++number_;
            take(line);
            from = end + 1;
        }
        finish();
        return std::move(reading_);
    }

private:
    void take(std::string_view line) {
        const std::string bare = trimmed(line);
        if (bare.starts_with("//")) {
            read_comment(bare);
        } else if (bare.empty()) {
            finish();
        } else if (bare.starts_with("$CATEGORY:") && block_.text.empty()) {
            note("'" + bare + "' is not kept", "a bank has no categories: use --bank for each");
        } else {
            if (block_.text.empty()) block_.line = number_;
            block_.text += std::string(line) + "\n";
        }
    }

    void read_comment(std::string_view comment) {
        std::size_t from = 0;
        if (auto id = next_in_brackets(comment, "id", from)) block_.id = std::move(*id);
        from = 0;
        while (auto tag = next_in_brackets(comment, "tag", from)) block_.tags.push_back(*tag);
    }

    void finish() {
        if (block_.text.empty()) return;
        GiftBlock block = std::exchange(block_, {});
        block.file = file_;
        read_gift_question(block, reading_);
    }

    void note(std::string problem, std::string remedy) {
        reading_.problems.push_back(
            {file_, number_, std::move(problem), std::move(remedy), packs::Severity::warning});
    }

    std::string_view text_;
    std::string file_;
    int number_ = 0;
    GiftBlock block_;
    Reading reading_;
};

}  // namespace

Reading read_gift(std::string_view text, const std::string& file) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (!is_utf8(text)) {
        return {{}, {{file, 0, "the file is not UTF-8", "save it as UTF-8, as Moodle does", {}}}};
    }
    return Reader(text, file).read();
}

}  // namespace suluh::banks
