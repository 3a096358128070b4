#include "fuzz/lesson_script.h"

namespace suluh::fuzz {

namespace {

constexpr std::string_view kMark = "--@ ";
constexpr std::size_t kMaxDeeds = 40;

std::string_view cut_word(std::string_view& line) {
    const std::size_t end = line.find(' ');
    const std::string_view word = line.substr(0, end);
    line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    return word;
}

// The longest JSON at the beginning of rest is one argument.
bool cut_value(std::string_view& rest, std::vector<Value>& args) {
    for (std::size_t end = rest.size(); end > 0; --end) {
        if (end < rest.size() && rest[end] != ' ') continue;
        Result<Value> value = parse_json(rest.substr(0, end));
        if (!value) continue;
        args.push_back(std::move(*value));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return true;
    }
    return false;
}

Deed read_deed(std::string_view line) {
    Deed deed{std::string(cut_word(line)), {}};
    line = line.substr(0, 400);  // trying every end costs the square of it
    while (deed.args.size() < 3 && cut_value(line, deed.args)) continue;
    return deed;
}

}  // namespace

LessonScript read_lesson_script(std::string_view input) {
    LessonScript script;
    script.source = input;
    while (!input.empty()) {
        const std::size_t end = input.find('\n');
        const std::string_view line = input.substr(0, end);
        input = end == std::string_view::npos ? std::string_view() : input.substr(end + 1);
        if (line.starts_with(kMark) && script.deeds.size() < kMaxDeeds) {
            script.deeds.push_back(read_deed(line.substr(kMark.size())));
        }
    }
    return script;
}

}  // namespace suluh::fuzz
