// What the shim is to do, as the environment says, and which files are its concern.
#pragma once

#include <dlfcn.h>

#include <atomic>
#include <climits>
#include <cstdint>

namespace faults {

enum Class : unsigned { kAny, kGrowing, kWriting, kSyncing, kReading, kClasses };
enum class Kind { none, kill, torn, full, io, cut_short, sync, slow, unread, dying };

struct Page {
    std::atomic<std::uint64_t> seen[kClasses];
    std::atomic<std::uint64_t> fired;  // 1 once the fault happened
    char what[240];                    // of the call that met it
};

struct Plan {
    Page* page = nullptr;
    const char* under = nullptr;
    Kind kind = Kind::none;
    std::uint64_t at = 0;
    bool moved_clock = false;
    std::int64_t wall_offset_s = 0;
};

template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

const Plan& plan();

// Where a descriptor or a path relative to one leads; false when it is none of ours.
bool watch_fd(int fd, char (&place)[PATH_MAX]);
bool watch_path(int folder, const char* path, char (&place)[PATH_MAX]);

}  // namespace faults
