// A library to preload: counts the calls that change files below given folders and spoils the N-th
// of them. What it does stands in the environment; what it saw goes into a page shared with the
// test, which outlives a kill.
//   SULUH_FAULT_UNDER  folders, separated by ':'
//   SULUH_FAULT_PAGE   a file of at least sizeof(Page) bytes
//   SULUH_FAULT_KIND   none, kill, torn, full, io, short, sync or slow
//   SULUH_FAULT_AT     which call of those that the kind concerns, from 1; of slow, how many
//                      milliseconds each of them takes
//   SULUH_FAULT_PROGRAM  absent, or the one program to spoil: not what it starts
//   SULUH_FAULT_WALL   where the wall clock begins, in seconds since 1970; absent: it is right
// Nothing here is power failing: a killed process loses nothing that it had written. So syncs are
// counted and not done, and a test of thousands of runs takes seconds.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace {

enum Class : unsigned { kAny, kGrowing, kWriting, kSyncing, kClasses };
enum class Kind { none, kill, torn, full, io, cut_short, sync, slow };

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

Kind kind_of(const char* name) {
    constexpr const char* kNames[] = {"none", "kill",  "torn", "full",
                                      "io",   "short", "sync", "slow"};
    for (int i = 0; i < 8; ++i) {
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

const Plan& plan() {
    static const Plan made = read_plan();
    return made;
}

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

// Where a descriptor or a path relative to one leads; false when it is none of ours.
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

// What the call has to do.
enum class Verdict { pass, fail, half, half_then_die };

void die() {
    ::kill(::getpid(), SIGKILL);
    ::pause();
}

void note(const char* call, const char* place) {
    Page& page = *plan().page;
    if (page.fired.exchange(1) != 0) return;
    std::snprintf(page.what, sizeof page.what, "%s %.200s", call, place);
}

// classes: those the call belongs to, as bits.
constexpr unsigned bit(Class one) {
    return 1U << one;
}
constexpr unsigned kChange = bit(kAny);
constexpr unsigned kGrow = bit(kAny) | bit(kGrowing);
constexpr unsigned kWrite = bit(kAny) | bit(kGrowing) | bit(kWriting);
constexpr unsigned kSync = bit(kAny) | bit(kSyncing);

Class class_of(Kind kind) {
    switch (kind) {
        case Kind::full: return kGrowing;
        case Kind::cut_short: return kWriting;
        case Kind::sync: return kSyncing;
        default: return kAny;
    }
}

Verdict judge(unsigned classes, const char* call, const char* place) {
    std::uint64_t number[kClasses]{};
    for (unsigned one = 0; one < kClasses; ++one) {
        if ((classes & (1U << one)) != 0) number[one] = ++plan().page->seen[one];
    }
    const Kind kind = plan().kind;
    if (kind == Kind::slow) {
        ::usleep(static_cast<useconds_t>(plan().at * 1000));
        return Verdict::pass;
    }
    const std::uint64_t mine = number[class_of(kind)];
    // A full disk stays full.
    const bool hit = kind == Kind::full ? plan().at != 0 && mine >= plan().at : mine == plan().at;
    if (mine == 0 || kind == Kind::none || !hit) return Verdict::pass;
    note(call, place);
    switch (kind) {
        case Kind::kill: die(); break;
        case Kind::torn: return Verdict::half_then_die;
        case Kind::cut_short: return Verdict::half;
        case Kind::full: errno = ENOSPC; return Verdict::fail;
        default: errno = EIO; return Verdict::fail;
    }
    return Verdict::pass;
}

// For calls that are done whole or not at all.
template <class Call>
int whole(Verdict verdict, Call call) {
    if (verdict == Verdict::fail) return -1;
    const int result = call();
    if (verdict == Verdict::half_then_die) die();
    return result;
}

template <class Call>
ssize_t writing(int fd, const char* name, std::size_t size, Call call) {
    char place[PATH_MAX];
    if (!watch_fd(fd, place)) return call(size);
    const Verdict verdict = judge(kWrite, name, place);
    if (verdict == Verdict::fail) return -1;
    if (verdict == Verdict::pass) return call(size);
    const ssize_t half = size > 1 ? call(size / 2) : call(size);
    if (verdict == Verdict::half_then_die) die();
    return half;
}

// 1: not one of ours.
int syncing(int fd, const char* name) {
    char place[PATH_MAX];
    if (!watch_fd(fd, place)) return 1;
    return whole(judge(kSync, name, place), [] { return 0; });
}

template <class Call>
int changing(unsigned classes, int folder, const char* path, const char* name, Call call) {
    char place[PATH_MAX];
    if (!watch_path(folder, path, place)) return call();
    return whole(judge(classes, name, place), call);
}

// Opening makes a file only where there was none.
bool makes_file(int folder, const char* path, int flags) {
    return (flags & O_CREAT) != 0 && ::faccessat(folder, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0;
}

template <class Call>
int opening(int folder, const char* path, int flags, Call call) {
    if (plan().page == nullptr || !makes_file(folder, path, flags)) return call();
    return changing(kGrow, folder, path, "create", call);
}

}  // namespace

#define SULUH_REAL(name) static const auto real = next<decltype(&::name)>(#name)

extern "C" {

ssize_t write(int fd, const void* bytes, size_t size) {
    SULUH_REAL(write);
    return writing(fd, "write", size, [&](size_t part) { return real(fd, bytes, part); });
}
ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at) {
    SULUH_REAL(pwrite);
    return writing(fd, "pwrite", size, [&](size_t part) { return real(fd, bytes, part, at); });
}
ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at) {
    SULUH_REAL(pwrite64);
    return writing(fd, "pwrite", size, [&](size_t part) { return real(fd, bytes, part, at); });
}
// A stream's buffer and what is added to it; half of it is taken as the first piece alone.
ssize_t writev(int fd, const iovec* pieces, int count) {
    SULUH_REAL(writev);
    return writing(fd, "writev", static_cast<size_t>(count),
                   [&](size_t part) { return real(fd, pieces, static_cast<int>(part)); });
}
int fsync(int fd) {
    SULUH_REAL(fsync);
    const int answer = syncing(fd, "fsync");
    return answer > 0 ? real(fd) : answer;
}
int fdatasync(int fd) {
    SULUH_REAL(fdatasync);
    const int answer = syncing(fd, "fdatasync");
    return answer > 0 ? real(fd) : answer;
}
int syncfs(int fd) noexcept {
    SULUH_REAL(syncfs);
    const int answer = syncing(fd, "syncfs");
    return answer > 0 ? real(fd) : answer;
}
int ftruncate(int fd, off_t size) noexcept {
    SULUH_REAL(ftruncate);
    char place[PATH_MAX];
    if (!watch_fd(fd, place)) return real(fd, size);
    return whole(judge(kChange, "ftruncate", place), [&] { return real(fd, size); });
}
int ftruncate64(int fd, off64_t size) noexcept {
    SULUH_REAL(ftruncate64);
    char place[PATH_MAX];
    if (!watch_fd(fd, place)) return real(fd, size);
    return whole(judge(kChange, "ftruncate", place), [&] { return real(fd, size); });
}
// Says its error by its result.
int posix_fallocate(int fd, off_t from, off_t size) {
    SULUH_REAL(posix_fallocate);
    char place[PATH_MAX];
    if (!watch_fd(fd, place)) return real(fd, from, size);
    const int result =
        whole(judge(kGrow, "fallocate", place), [&] { return real(fd, from, size); });
    return result < 0 ? errno : result;
}
int rename(const char* from, const char* to) noexcept {
    SULUH_REAL(rename);
    return changing(kChange, AT_FDCWD, to, "rename", [&] { return real(from, to); });
}
int renameat2(int from_at, const char* from, int to_at, const char* to, unsigned flags) noexcept {
    SULUH_REAL(renameat2);
    return changing(kChange, to_at, to, "rename",
                    [&] { return real(from_at, from, to_at, to, flags); });
}
int unlink(const char* path) noexcept {
    SULUH_REAL(unlink);
    return changing(kChange, AT_FDCWD, path, "unlink", [&] { return real(path); });
}
int unlinkat(int folder, const char* path, int flags) noexcept {
    SULUH_REAL(unlinkat);
    return changing(kChange, folder, path, "unlink", [&] { return real(folder, path, flags); });
}
int remove(const char* path) noexcept {
    SULUH_REAL(remove);
    return changing(kChange, AT_FDCWD, path, "unlink", [&] { return real(path); });
}
int mkdir(const char* path, mode_t mode) noexcept {
    SULUH_REAL(mkdir);
    return changing(kGrow, AT_FDCWD, path, "mkdir", [&] { return real(path, mode); });
}
int mkdirat(int folder, const char* path, mode_t mode) noexcept {
    SULUH_REAL(mkdirat);
    return changing(kGrow, folder, path, "mkdir", [&] { return real(folder, path, mode); });
}
int open(const char* path, int flags, ...) {
    SULUH_REAL(open);
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opening(AT_FDCWD, path, flags, [&] { return real(path, flags, mode); });
}
int open64(const char* path, int flags, ...) {
    SULUH_REAL(open64);
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opening(AT_FDCWD, path, flags, [&] { return real(path, flags, mode); });
}
int clock_gettime(clockid_t clock, timespec* now) noexcept {
    SULUH_REAL(clock_gettime);
    const int result = real(clock, now);
    if (result == 0 && clock == CLOCK_REALTIME && plan().moved_clock) {
        now->tv_sec += plan().wall_offset_s;
    }
    return result;
}
time_t time(time_t* into) noexcept {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (into != nullptr) *into = now.tv_sec;
    return now.tv_sec;
}

}  // extern "C"
