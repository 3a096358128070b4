// Tells when something in a folder, or in one below it, was written, renamed or deleted. Folders
// are watched, not files: editors save by writing another file and renaming it.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <thread>

#include "base/descriptor.h"
#include "base/result.h"

namespace suluh::kiosk::author {

class FolderWatch {
public:
    // changed runs on the watch's thread once the folder has been quiet for a moment; first: when
    // the first of the changes was seen.
    using Changed = std::function<void(std::chrono::steady_clock::time_point first)>;
    // Fault::io: the folder cannot be watched.
    [[nodiscard]] static Result<std::unique_ptr<FolderWatch>> start(
        const std::filesystem::path& folder, Changed changed);
    ~FolderWatch();
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

private:
    FolderWatch(Descriptor events, Descriptor stop, Changed changed);
    void watch(const std::filesystem::path& folder);
    void run();
    [[nodiscard]] bool read_events();

    Descriptor events_, stop_;
    Changed changed_;
    std::map<int, std::filesystem::path> folders_;  // by inotify's number
    std::thread thread_;
};

}  // namespace suluh::kiosk::author
