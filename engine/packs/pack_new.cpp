#include "packs/pack_new.h"

#include "base/files.h"
#include "packs/names.h"
#include "packs/pack.h"
#include "packs/pack_catalogue.h"

namespace suluh::packs {

namespace {

// The line `id = "contoh"   # …` keeps its comment.
Result<std::string> with_id(std::string manifest, const std::string& old_id,
                            const std::string& id) {
    const std::string line = "id = \"" + old_id + "\"";
    const std::size_t at = manifest.find(line);
    if (at == std::string::npos) {
        return Error{Fault::bad_input, "the template's pack.toml does not say: " + line};
    }
    return manifest.replace(at, line.size(), "id = \"" + id + "\"");
}

Status prepare(const NewPack& wanted) {
    if (!is_pack_id(wanted.id)) {
        return Error{
            Fault::bad_input,
            "'" + printable(wanted.id) +
                "' is no id of a pack → write 2 to 40 of a-z, 0-9 and '-', a letter first"};
    }
    std::error_code ignored;
    if (fs::exists(wanted.folder, ignored) && !fs::is_empty(wanted.folder, ignored)) {
        return Error{Fault::exists,
                     wanted.folder.string() + " is there already → choose another folder with -o"};
    }
    return make_folder(wanted.folder);
}

}  // namespace

Result<std::vector<std::string>> make_new_pack(const fs::path& template_folder,
                                               const NewPack& wanted) {
    const auto pack = open_folder(template_folder);
    if (!pack) return pack.error().within("opening the template");
    if (Status ready = prepare(wanted); !ready) return ready.error();
    std::vector<std::string> names;
    for (const PackFile& file : (*pack)->files()) {
        Result<std::string> bytes = (*pack)->read(file.name);
        if (bytes && file.name == kManifestName) {
            bytes = with_id(std::move(*bytes), (*pack)->id(), wanted.id);
        }
        if (!bytes) return bytes.error();
        const fs::path target = wanted.folder / file.name;
        if (Status made = make_folder(target.parent_path()); !made) return made.error();
        if (Status s = publish_file(target, *bytes); !s) return s.error();
        names.push_back(file.name);
    }
    return names;
}

}  // namespace suluh::packs
