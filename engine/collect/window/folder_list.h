// What the window's own folder chooser shows. Looks at disks: not for the main thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"

namespace suluh::collect {

struct FolderEntry {
    std::string name{};
    std::filesystem::path path{};
    bool is_folder = true;
    bool has_results = false;  // a folder that a kiosk's results lie in
    friend bool operator==(const FolderEntry&, const FolderEntry&) = default;
};

enum class Showing { folders, tables };  // tables: *.csv and *.xlsx files too

struct FolderList {
    std::filesystem::path path{}, parent{};  // parent is empty at the top
    std::vector<FolderEntry> entries{};      // folders first, by name
    bool cut = false;                        // there are more than a person would look through
    bool writable = false;
};

// Without hidden names and links that lead nowhere. At most kMostEntries.
constexpr std::size_t kMostEntries = 500;
[[nodiscard]] Result<FolderList> list_folder(const std::filesystem::path& folder, Showing showing);

// Where people keep things: home and the folders in it that are there.
[[nodiscard]] std::vector<FolderEntry> usual_folders();

}  // namespace suluh::collect
