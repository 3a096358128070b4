#include "kiosk/author/folder_watch.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

namespace suluh::kiosk::author {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kInteresting =
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE;
// Editors do several things to save once: write, rename, remove the copy.
constexpr int kQuietMs = 10;

// What editors put beside the file while it is being written.
bool is_scratch(std::string_view name) {
    return name.empty() || name.front() == '.' || name.ends_with('~') || name == "4913";
}

}  // namespace

Result<std::unique_ptr<FolderWatch>> FolderWatch::start(const fs::path& folder, Changed changed) {
    Descriptor events(inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    Descriptor stop(eventfd(0, EFD_CLOEXEC));
    if (!events.is_open() || !stop.is_open()) {
        return Error{Fault::io, std::string("watching a folder: ") + std::strerror(errno)};
    }
    std::unique_ptr<FolderWatch> watch(
        new FolderWatch(std::move(events), std::move(stop), std::move(changed)));
    watch->watch(folder);
    if (watch->folders_.empty()) {
        return Error{Fault::io, folder.string() + " cannot be watched: " + std::strerror(errno)};
    }
    watch->thread_ = std::thread([raw = watch.get()] { raw->run(); });
    return watch;
}

FolderWatch::FolderWatch(Descriptor events, Descriptor stop, Changed changed)
    : events_(std::move(events)), stop_(std::move(stop)), changed_(std::move(changed)) {}

FolderWatch::~FolderWatch() {
    const std::uint64_t one = 1;
    // Eight bytes fit an eventfd that was never written to.
    if (::write(stop_.get(), &one, sizeof one) == sizeof one && thread_.joinable()) thread_.join();
}

void FolderWatch::watch(const fs::path& folder) {
    const int number = inotify_add_watch(events_.get(), folder.c_str(), kInteresting | IN_ONLYDIR);
    if (number < 0) return;
    folders_[number] = folder;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed)) {
        if (entry.is_directory(failed) && !entry.is_symlink(failed)) watch(entry.path());
    }
}

// True when one of them is about something a pack is made of.
bool FolderWatch::read_events() {
    alignas(inotify_event) std::array<char, 16384> buffer;
    bool found = false;
    for (;;) {
        const ssize_t count = ::read(events_.get(), buffer.data(), buffer.size());
        if (count <= 0) return found;
        for (ssize_t at = 0; at < count;) {
            const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
            at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            const std::string_view name = event->len > 0 ? event->name : "";
            if (is_scratch(name)) continue;
            const auto folder = folders_.find(event->wd);
            const bool is_new = (event->mask & (IN_CREATE | IN_MOVED_TO)) != 0;
            const bool is_folder = (event->mask & IN_ISDIR) != 0;
            if (is_new && is_folder && folder != folders_.end()) watch(folder->second / name);
            // A file that was just made is still empty; it is told again once it was written.
            found = found || is_folder || (event->mask & IN_CREATE) == 0;
        }
    }
}

void FolderWatch::run() {
    std::optional<Clock::time_point> first;
    for (;;) {
        std::array<pollfd, 2> waiting = {pollfd{events_.get(), POLLIN, 0},
                                         pollfd{stop_.get(), POLLIN, 0}};
        const int ready = poll(waiting.data(), waiting.size(), first ? kQuietMs : -1);
        if (ready < 0 && errno != EINTR) return;
        if (waiting[1].revents != 0) return;
        if (ready > 0 && read_events() && !first) first = Clock::now();
        if (ready == 0 && first) changed_(*std::exchange(first, std::nullopt));
    }
}

}  // namespace suluh::kiosk::author
