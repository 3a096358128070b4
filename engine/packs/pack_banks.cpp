#include "packs/pack_banks.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/files.h"
#include "packs/names.h"

namespace suluh::packs {

namespace {

namespace fs = std::filesystem;

using ByName = std::map<std::string, fs::path>;

constexpr std::string_view kLanguages = "lang/";
struct Room {
    std::string_view name, suffix;
};
constexpr std::array<Room, 3> kRooms = {{{"items", ".lua"}, {"media", ""}, {"lang", ".lua"}}};

Error refused(const std::string& name, const std::string& problem) {
    return Error{Fault::refused, "pack.toml: banks_from: '../" + name + "' " + problem};
}

// "items/m02.lua", "media/en/cari.svg" as they are; "lang/en.lua" becomes "lang/en/<pack>.lua",
// beside the words of this pack and of other lenders.
std::string name_here(const std::string& pack, const std::string& prefix, const std::string& leaf) {
    if (prefix != kLanguages) return prefix + leaf;
    return prefix + fs::path(leaf).stem().string() + "/" + pack + ".lua";
}

// A folder and its files as they stand, no links: what is borrowed lies where it seems to lie.
Status collect(const std::string& pack, const fs::path& folder, const std::string& prefix,
               std::string_view suffix, ByName& found) {
    std::error_code failed;
    if (!fs::is_directory(fs::symlink_status(folder, failed))) return {};
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end;
         it.increment(failed)) {
        const std::string leaf = it->path().filename().string();
        if (leaf.starts_with('.')) continue;
        if (fs::is_directory(it->symlink_status())) {  // such as media/en
            if (Status s = collect(pack, it->path(), prefix + leaf + "/", suffix, found); !s) {
                return s;
            }
            continue;
        }
        if (!leaf.ends_with(suffix)) continue;
        if (!fs::is_regular_file(it->symlink_status())) {
            return refused(pack, "has '" + prefix + leaf + "', no regular file → copy it there");
        }
        const std::string name = name_here(pack, prefix, leaf);
        if (Status s = check_file_name(name); !s) return s;
        if (!found.emplace(name, it->path()).second) {
            return refused(pack, "has '" + name +
                                     "', which another pack of the list has, too"
                                     " → rename one of them");
        }
    }
    if (failed) return errno_error("listing " + folder.string(), failed.value());
    return {};
}

}  // namespace

Result<std::vector<BorrowedFile>> borrowed_files(const fs::path& root,
                                                 const std::vector<std::string>& names,
                                                 const std::vector<PackFile>& own) {
    ByName found;
    for (const std::string& name : names) {
        const fs::path folder = root.parent_path() / name;
        std::error_code failed;
        if (folder == root || !fs::is_directory(fs::symlink_status(folder, failed))) {
            return refused(name, "is no other folder beside this pack → correct the name");
        }
        for (const auto& [room, suffix] : kRooms) {
            const std::string prefix = std::string(room) + "/";
            if (Status s = collect(name, folder / room, prefix, suffix, found); !s) {
                return s.error();
            }
        }
    }
    std::vector<BorrowedFile> files;
    for (const auto& [name, place] : found) {
        const bool is_own =
            std::any_of(own.begin(), own.end(),
                        [&taken = name](const PackFile& file) { return file.name == taken; });
        if (is_own) {
            return Error{Fault::refused, "pack.toml: banks_from: " + place.string() +
                                             " and this "
                                             "pack both have '" +
                                             name + "' → rename one of them"};
        }
        std::error_code failed;
        const std::uintmax_t size = fs::file_size(place, failed);
        if (failed) return errno_error("asking about " + place.string(), failed.value());
        if (size > kMaxFileBytes || own.size() + files.size() >= kMaxFiles) {
            return Error{Fault::refused, place.string() +
                                             " is beyond the bounds of a pack"
                                             " → make it smaller"};
        }
        files.push_back({{name, size}, place});
    }
    return files;
}

}  // namespace suluh::packs
