#include "script/source_names.h"

#include <set>

#include "script/lua_require.h"

namespace suluh::script {

namespace {

constexpr std::size_t kMaxName = 120;

// Behind the closing quote of the text that begins at `at`.
std::size_t end_of_text(std::string_view source, std::size_t at) {
    const char quote = source[at];
    for (++at; at < source.size() && source[at] != quote && source[at] != '\n'; ++at) {
        if (source[at] == '\\') ++at;
    }
    return at + 1;
}

void add_name(std::string_view text, std::set<std::string>& files) {
    if (text.empty() || text.size() > kMaxName) return;
    const Result<std::string> path = module_path(text);
    if (!path) return;
    files.insert(*path);
    if (path->find('/') == std::string::npos) files.insert("items/" + *path);
}

}  // namespace

std::vector<std::string> files_named_in(std::string_view source) {
    std::set<std::string> files;
    for (std::size_t at = source.find_first_of("\"'"); at < source.size();) {
        const std::size_t end = end_of_text(source, at);
        const bool closed = end <= source.size() && source[end - 1] == source[at];
        if (closed) add_name(source.substr(at + 1, end - at - 2), files);
        // An apostrophe in a comment or a long text opens nothing: go on behind it.
        at = source.find_first_of("\"'", closed ? end : at + 1);
    }
    return {files.begin(), files.end()};
}

}  // namespace suluh::script
