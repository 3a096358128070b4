#include "script/lesson_sources.h"

#include "base/files.h"

namespace suluh::script {

namespace {

constexpr std::size_t kMaxFileBytes = std::size_t{1} << 20;
constexpr std::size_t kMaxAllBytes = std::size_t{3} << 20;  // must fit into one message
constexpr int kMaxDepth = 8;

}  // namespace

Result<Sources> read_sources(const fs::path& folder) {
    Sources sources;
    std::size_t bytes = 0;
    std::error_code error;
    fs::recursive_directory_iterator it(folder, error), end;
    for (; !error && it != end; it.increment(error)) {
        if (it->is_symlink(error) || it.depth() > kMaxDepth) {
            it.disable_recursion_pending();
            continue;
        }
        if (!it->is_regular_file(error) || it->path().extension() != ".lua") continue;
        Result<std::string> text = read_text(it->path(), kMaxFileBytes);
        if (!text) return text.error();
        bytes += text->size();
        if (bytes > kMaxAllBytes) {
            return Error{Fault::refused, folder.string() + ": more than 3 MiB of Lua"};
        }
        sources.emplace(it->path().lexically_relative(folder).generic_string(), std::move(*text));
    }
    if (error) return errno_error("reading the folder " + folder.string(), error.value());
    return sources;
}

}  // namespace suluh::script
