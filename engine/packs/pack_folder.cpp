#include <algorithm>
#include <map>

#include "base/files.h"
#include "packs/names.h"
#include "packs/pack.h"
#include "packs/pack_banks.h"

namespace suluh::packs {

namespace {

bool is_inside(const fs::path& root, const fs::path& file) {
    const auto [root_end, rest] = std::mismatch(root.begin(), root.end(), file.begin(), file.end());
    return root_end == root.end() && rest != file.end();
}

// The file itself, links followed, if it still stands inside root.
Result<fs::path> resolve_inside(const fs::path& root, const fs::path& file) {
    std::error_code failed;
    const fs::path real = fs::canonical(file, failed);
    if (failed) return errno_error("following " + file.string(), failed.value());
    if (is_inside(root, real)) return real;
    return Error{Fault::refused,
                 file.string() + " is a link that leads out of the pack → copy the file here"};
}

class FolderWalk {
public:
    explicit FolderWalk(fs::path root) : root_(std::move(root)) {}

    Status look(const fs::directory_entry& entry) {
        std::error_code failed;
        const std::string name = entry.path().lexically_relative(root_).generic_string();
        if (Status s = check_file_name(name); !s) return s;
        const Result<fs::path> real = resolve_inside(root_, entry.path());
        if (!real) return real.error();
        if (!fs::is_regular_file(*real, failed)) {
            return Error{Fault::refused,
                         entry.path().string() + " is not a regular file → remove it"};
        }
        const std::uintmax_t size = fs::file_size(*real, failed);
        if (failed) return errno_error("asking about " + real->string(), failed.value());
        total_ += size;
        if (size > kMaxFileBytes || total_ > kMaxPackBytes || files_.size() >= kMaxFiles) {
            return Error{Fault::refused, entry.path().string() +
                                             " is beyond the bounds of a pack (20000 files, 64 MiB "
                                             "each, 512 MiB in all) → make it smaller"};
        }
        files_.push_back({name, size});
        return {};
    }

    std::vector<PackFile> sorted_files() {
        std::sort(files_.begin(), files_.end(),
                  [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
        return std::move(files_);
    }

private:
    fs::path root_;
    std::uint64_t total_ = 0;
    std::vector<PackFile> files_;
};

Result<std::vector<PackFile>> list_files(const fs::path& root) {
    constexpr int kMaxDepth = 16;
    std::error_code failed;
    FolderWalk walk(root);
    fs::recursive_directory_iterator it(root, failed);
    while (!failed && it != fs::recursive_directory_iterator()) {
        const bool hidden = it->path().filename().string().starts_with('.');
        const bool is_folder = fs::is_directory(it->symlink_status());
        if (is_folder && (hidden || it.depth() >= kMaxDepth)) it.disable_recursion_pending();
        if (!is_folder && !hidden) {
            if (Status s = walk.look(*it); !s) return s.error();
        }
        it.increment(failed);
    }
    if (failed) return errno_error("listing " + root.string(), failed.value());
    return walk.sorted_files();
}

class FolderPack final : public Pack {
public:
    FolderPack(PackFacts facts, fs::path root, std::map<std::string, fs::path> borrowed)
        : Pack(std::move(facts)), root_(std::move(root)), borrowed_(std::move(borrowed)) {}

private:
    Result<std::string> read_file(std::size_t index) const override {
        const std::string& name = files()[index].name;
        if (const auto there = borrowed_.find(name); there != borrowed_.end()) {
            return read_text(there->second, kMaxFileBytes);
        }
        const Result<fs::path> real = resolve_inside(root_, root_ / name);
        if (!real) return real.error();
        return read_text(*real, kMaxFileBytes);
    }

    fs::path root_;                             // canonical
    std::map<std::string, fs::path> borrowed_;  // files of other packs, by name; see banks_from
};

// Takes the banks of other packs into the list.
Result<std::map<std::string, fs::path>> borrow(const fs::path& root, const Manifest& manifest,
                                               std::vector<PackFile>& files) {
    std::map<std::string, fs::path> places;
    if (manifest.banks_from.empty()) return places;
    Result<std::vector<BorrowedFile>> found = borrowed_files(root, manifest.banks_from, files);
    if (!found) return found.error();
    for (BorrowedFile& one : *found) {
        places[one.file.name] = std::move(one.place);
        files.push_back(std::move(one.file));
    }
    std::sort(files.begin(), files.end(),
              [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
    return places;
}

}  // namespace

Result<std::unique_ptr<Pack>> open_folder(const fs::path& folder) {
    std::error_code failed;
    const fs::path root = fs::canonical(folder, failed);
    if (failed) return errno_error("opening pack " + folder.string(), failed.value());
    const Result<std::string> text = read_text(root / kManifestName, kMaxManifestBytes);
    if (!text) return text.error().within("opening pack " + folder.string());
    Result<Manifest> manifest = parse_manifest(*text);
    if (!manifest) {
        return Error{manifest.error().fault, folder.string() + "/" + manifest.error().detail};
    }
    Result<std::vector<PackFile>> files = list_files(root);
    if (!files) return files.error().within("opening pack " + folder.string());
    Result<std::map<std::string, fs::path>> borrowed = borrow(root, *manifest, *files);
    if (!borrowed) return borrowed.error();
    PackFacts facts{folder, std::move(*manifest), Trust{}, std::move(*files)};
    return std::make_unique<FolderPack>(std::move(facts), root, std::move(*borrowed));
}

}  // namespace suluh::packs
