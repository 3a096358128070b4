#include "script/pack_sources.h"

#include <algorithm>
#include <deque>

#include "script/source_names.h"

namespace suluh::script {

namespace {

constexpr std::size_t kMaxSourceBytes = std::size_t{2} << 20;  // half of a message, see wire

// A lesson of a large pack needs its own banks, not everybody's.
bool travels_when_named(std::string_view file) {
    return file.starts_with("lessons/") || file.starts_with("items/");
}

class Gathering {
public:
    Gathering(const packs::Pack& pack, OpenLesson& open) : pack_(pack), open_(open) {}

    Status take(const std::string& file) {
        if (open_.files.contains(file)) return {};
        Result<std::string> source = pack_.read(file);
        if (!source) return source.error();
        bytes_ += source->size();
        if (bytes_ > kMaxSourceBytes) {
            return Error{Fault::refused, pack_.place().string() + ": " + open_.entry +
                                             " needs more than 2 MiB of Lua → name fewer banks"};
        }
        const auto& taken = open_.files.emplace(file, std::move(*source)).first->second;
        // Of lang/ the texts are translations, thousands of them, and name nothing.
        if (!file.starts_with("lang/")) look_into(taken);
        return {};
    }

    Status take_named() {
        while (!named_.empty()) {
            const std::string file = std::move(named_.front());
            named_.pop_front();
            if (Status s = take(file); !s) return s;
        }
        return {};
    }

private:
    void look_into(std::string_view source) {
        for (std::string& file : files_named_in(source)) {
            if (!open_.files.contains(file) && pack_.has(file)) named_.push_back(std::move(file));
        }
    }

    const packs::Pack& pack_;
    OpenLesson& open_;
    std::size_t bytes_ = 0;
    std::deque<std::string> named_;
};

// banks: files that go along though no other file names them.
Result<OpenLesson> gather(const packs::Pack& pack, std::string_view entry,
                          const std::vector<std::string>& banks) {
    OpenLesson open;
    open.pack = pack.id();
    open.entry = entry;
    Gathering gathering(pack, open);
    if (pack.has(open.entry)) {
        if (Status s = gathering.take(open.entry); !s) return s.error();
    }
    for (const packs::PackFile& file : pack.files()) {
        if (file.name.starts_with("media/")) open.media.push_back(file.name);
        if (!file.name.ends_with(".lua")) continue;
        const bool is_wanted = std::find(banks.begin(), banks.end(), file.name) != banks.end();
        if (travels_when_named(file.name) && !is_wanted) continue;
        if (Status s = gathering.take(file.name); !s) return s.error();
    }
    if (Status s = gathering.take_named(); !s) return s.error();
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
    return gather(pack, entry, {});
}

Result<OpenLesson> open_refresher(const packs::Pack& pack, const std::vector<std::string>& banks) {
    std::vector<std::string> files;
    for (const std::string& bank : banks) files.push_back("items/" + bank + ".lua");
    // The lesson itself is the library's; an entry is a file of the pack, so it gets one for it.
    Result<OpenLesson> open = gather(pack, packs::lesson_file(kRefresher), files);
    if (!open) return open;
    open->files[open->entry] = "return require \"refresher\"\n";
    return open;
}

}  // namespace suluh::script
