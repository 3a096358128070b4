#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <thread>

#include "base/descriptor.h"
#include "base/files.h"
#include "base/log.h"
#include "sync/volumes.h"

namespace suluh::sync {
namespace {

// Indexers and file managers look at a fresh stick for a moment.
constexpr int kTries = 5;
constexpr auto kPause = std::chrono::milliseconds(200);

bool is_mounted(const Volume& volume) {
    const Result<std::string> text = read_text("/proc/self/mountinfo", std::size_t{16} << 20);
    if (!text) return false;
    for (const Mount& mount : parse_mountinfo(*text)) {
        if (mount.id == volume.mount.id && mount.point == volume.mount.point) return true;
    }
    return false;
}

Status write_out(const Volume& volume) {
    const Descriptor top(
        ::open(volume.mount.point.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!top.is_open()) return errno_error("opening " + volume.mount.point.string(), errno);
    if (::syncfs(top.get()) != 0) {
        return errno_error("syncing " + volume.mount.point.string(), errno);
    }
    return {};
}

}  // namespace

bool is_still_there(const Volume& volume) {
    if (!is_mounted(volume)) return false;
    if (!volume.mount.source.starts_with("/dev/")) return true;
    // A pulled stick stays mounted until somebody tidies up; its device is gone at once.
    std::error_code ignored;
    return fs::exists("/sys/dev/block/" + volume.mount.device, ignored) ||
           !fs::exists("/sys/dev/block", ignored);
}

Result<Ejected> eject(const Volume& volume) {
    if (!is_mounted(volume)) {
        return Error{Fault::gone, "volume " + volume.name + " is not mounted any more"};
    }
    if (Status s = write_out(volume); !s) return s.error();
    int reason = 0;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        if (::umount2(volume.mount.point.c_str(), UMOUNT_NOFOLLOW) == 0) return Ejected::unmounted;
        reason = errno;
        if (reason != EBUSY) break;
        std::this_thread::sleep_for(kPause);
    }
    log_warning("sync", "volume " + volume.name + " is written, but stays mounted: " +
                            errno_error("unmounting", reason).detail);
    return Ejected::only_synced;
}

}  // namespace suluh::sync
