#include "script/pack_sources.h"

namespace suluh::script {

namespace {

constexpr std::size_t kMaxSourceBytes = std::size_t{2} << 20;  // half of a message, see wire

}  // namespace

Result<OpenLesson> open_from_pack(const packs::Pack& pack, std::string_view lesson_id) {
    return open_file(pack, packs::lesson_file(lesson_id));
}

Result<OpenLesson> open_file(const packs::Pack& pack, std::string_view entry) {
    OpenLesson open;
    open.pack = pack.id();
    open.entry = entry;
    if (!pack.has(open.entry)) {
        return Error{Fault::not_found, pack.place().string() + " has no " + open.entry};
    }
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

}  // namespace suluh::script
