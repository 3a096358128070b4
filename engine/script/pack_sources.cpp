#include "script/pack_sources.h"

namespace suluh::script {

namespace {

constexpr std::size_t kMaxSourceBytes = std::size_t{2} << 20;  // half of a message, see wire

// The pack's Lua files and the names of its media.
Result<OpenLesson> read_pack(const packs::Pack& pack) {
    OpenLesson open;
    open.pack = pack.id();
    std::size_t total = 0;
    for (const packs::PackFile& file : pack.files()) {
        if (file.name.starts_with("media/")) open.media.push_back(file.name);
        if (!file.name.ends_with(".lua")) continue;
        total += file.size;
        if (total > kMaxSourceBytes) {
            return Error{Fault::refused,
                         pack.place().string() + " has more than 2 MiB of Lua → make two packs"};
        }
        Result<std::string> source = pack.read(file.name);
        if (!source) return source.error();
        open.files.emplace(file.name, std::move(*source));
    }
    return open;
}

}  // namespace

Result<OpenLesson> open_from_pack(const packs::Pack& pack, std::string_view lesson_id) {
    return open_file(pack, packs::lesson_file(lesson_id));
}

Result<OpenLesson> open_file(const packs::Pack& pack, std::string_view entry) {
    if (!pack.has(entry)) {
        return Error{Fault::not_found, pack.place().string() + " has no " + std::string(entry)};
    }
    Result<OpenLesson> open = read_pack(pack);
    if (open) open->entry = entry;
    return open;
}

Result<OpenLesson> open_refresher(const packs::Pack& pack) {
    Result<OpenLesson> open = read_pack(pack);
    if (!open) return open;
    // The lesson itself is the library's; an entry is a file of the pack, so it gets one for it.
    open->entry = packs::lesson_file(kRefresher);
    open->files[open->entry] = "return require \"refresher\"\n";
    return open;
}

}  // namespace suluh::script
