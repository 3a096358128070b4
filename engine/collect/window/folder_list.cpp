#include "collect/window/folder_list.h"

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "sync/names.h"

namespace suluh::collect {

namespace fs = std::filesystem;

namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool is_table(const fs::path& file) {
    const std::string end = lower(file.extension().string());
    return end == ".csv" || end == ".xlsx";
}

bool has_results(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_directory(folder / sync::kDropFolder, ignored) ||
           fs::is_directory(folder / sync::kResultsFolder, ignored);
}

bool comes_before(const FolderEntry& a, const FolderEntry& b) {
    if (a.is_folder != b.is_folder) return a.is_folder;
    const std::string left = lower(a.name), right = lower(b.name);
    return left != right ? left < right : a.name < b.name;
}

}  // namespace

Result<FolderList> list_folder(const fs::path& folder, Showing showing) {
    FolderList list;
    list.path = fs::absolute(folder).lexically_normal();
    if (!list.path.has_filename()) list.path = list.path.parent_path();
    if (list.path != list.path.root_path()) list.parent = list.path.parent_path();
    list.writable = ::access(list.path.c_str(), W_OK | X_OK) == 0;
    std::error_code failed;
    fs::directory_iterator at(list.path, failed);
    for (; !failed && at != fs::directory_iterator(); at.increment(failed)) {
        FolderEntry entry;
        entry.name = at->path().filename().string();
        if (entry.name.starts_with('.')) continue;
        std::error_code ignored;
        entry.is_folder = at->is_directory(ignored);
        if (!entry.is_folder && (showing == Showing::folders || !is_table(at->path()))) continue;
        entry.path = at->path();
        list.entries.push_back(std::move(entry));
    }
    if (failed) return errno_error("looking into " + list.path.string(), failed.value());
    std::sort(list.entries.begin(), list.entries.end(), comes_before);
    list.cut = list.entries.size() > kMostEntries;
    if (list.cut) list.entries.resize(kMostEntries);
    for (FolderEntry& entry : list.entries) {
        entry.has_results = entry.is_folder && has_results(entry.path);
    }
    return list;
}

std::vector<FolderEntry> usual_folders() {
    std::vector<FolderEntry> usual;
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home != '/') return usual;
    // As desktops name them in Indonesian and in English.
    for (const char* name : {"", "Dokumen", "Documents", "Unduhan", "Downloads", "Desktop"}) {
        const fs::path path = *name == '\0' ? fs::path(home) : fs::path(home) / name;
        std::error_code ignored;
        if (fs::is_directory(path, ignored)) usual.push_back({name, path, true, false});
    }
    return usual;
}

}  // namespace suluh::collect
