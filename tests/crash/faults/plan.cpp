#include "plan.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace faults {

namespace {

Kind kind_of(const char* name) {
    constexpr const char* kNames[] = {"none",  "kill", "torn", "full",   "io",
                                      "short", "sync", "slow", "unread", "dying"};
    for (int i = 0; i < 10; ++i) {
        if (name != nullptr && std::strcmp(name, kNames[i]) == 0) return static_cast<Kind>(i);
    }
    return Kind::none;
}

Page* map_page(const char* file) {
    if (file == nullptr) return nullptr;
    static const auto real = next<int (*)(const char*, int, ...)>("open");
    const int fd = real(file, O_RDWR | O_CLOEXEC);
    if (fd < 0) return nullptr;
    void* page = ::mmap(nullptr, sizeof(Page), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    ::close(fd);
    return page == MAP_FAILED ? nullptr : static_cast<Page*>(page);
}

Plan read_plan() {
    Plan plan;
    const char* program = std::getenv("SULUH_FAULT_PROGRAM");
    if (program != nullptr && std::strcmp(program, ::program_invocation_short_name) != 0) {
        return plan;
    }
    plan.under = std::getenv("SULUH_FAULT_UNDER");
    if (plan.under != nullptr) plan.page = map_page(std::getenv("SULUH_FAULT_PAGE"));
    plan.kind = kind_of(std::getenv("SULUH_FAULT_KIND"));
    if (const char* at = std::getenv("SULUH_FAULT_AT")) plan.at = std::strtoull(at, nullptr, 10);
    if (const char* wall = std::getenv("SULUH_FAULT_WALL")) {
        static const auto real = next<int (*)(clockid_t, timespec*)>("clock_gettime");
        timespec now{};
        real(CLOCK_REALTIME, &now);
        plan.wall_offset_s = std::strtoll(wall, nullptr, 10) - now.tv_sec;
        plan.moved_clock = true;
    }
    return plan;
}

}  // namespace

const Plan& plan() {
    static const Plan made = read_plan();
    return made;
}

namespace {

bool is_under(const char* path) {
    for (const char* at = plan().under; at != nullptr && *at != '\0';) {
        const std::size_t length = std::strcspn(at, ":");
        if (std::strncmp(path, at, length) == 0 && (path[length] == '/' || path[length] == '\0')) {
            return true;
        }
        at += length + (at[length] == ':' ? 1 : 0);
    }
    return false;
}

}  // namespace

bool watch_fd(int fd, char (&place)[PATH_MAX]) {
    if (plan().page == nullptr) return false;
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = ::readlink(link, place, sizeof place - 1);
    if (length <= 0) return false;
    place[length] = '\0';
    return is_under(place);
}

bool watch_path(int folder, const char* path, char (&place)[PATH_MAX]) {
    if (plan().page == nullptr || path == nullptr) return false;
    char whole[PATH_MAX];
    const bool relative = path[0] != '/' && folder != AT_FDCWD;
    const int need = relative
                         ? std::snprintf(whole, sizeof whole, "/proc/self/fd/%d/%s", folder, path)
                         : std::snprintf(whole, sizeof whole, "%s", path);
    if (need <= 0 || need >= PATH_MAX) return false;
    char* slash = std::strrchr(whole, '/');
    const char* name = slash == nullptr ? whole : slash + 1;
    char parent[PATH_MAX];
    std::snprintf(parent, sizeof parent, "%.*s",
                  slash == nullptr ? 1 : static_cast<int>(slash - whole),
                  slash == nullptr ? "." : whole);
    char real[PATH_MAX];
    if (::realpath(parent, real) == nullptr) return false;
    if (std::snprintf(place, sizeof place, "%s/%s", real, name) >= PATH_MAX) return false;
    return is_under(place);
}

}  // namespace faults
