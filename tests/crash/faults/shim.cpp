// A library to preload: counts the calls that change files below given folders and spoils the N-th
// of them. What it does stands in the environment; what it saw goes into a page shared with the
// test, which outlives a kill.
//   SULUH_FAULT_UNDER  folders, separated by ':'
//   SULUH_FAULT_PAGE   a file of at least sizeof(Page) bytes
//   SULUH_FAULT_KIND   none, kill, torn, full, io, short, sync, unread, dying or slow
//   SULUH_FAULT_AT     which call of those that the kind concerns, from 1; of slow, how many
//                      milliseconds each of them takes
//   SULUH_FAULT_PROGRAM  absent, or the one program to spoil: not what it starts
//   SULUH_FAULT_RECORD   absent, or where to write down all changes: see recorder.h
//   SULUH_FAULT_WALL   where the wall clock begins, in seconds since 1970; absent: it is right
// A killed process loses nothing that it had written, and what a power cut takes is worked out from
// the record. So syncs are counted and not done, and a test of thousands of runs takes seconds.
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

#include "plan.h"
#include "recorder.h"

namespace {

using namespace faults;
using recorder::Op;
using recorder::Turn;

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
constexpr unsigned kRead = bit(kReading);  // changes nothing

Class class_of(Kind kind) {
    switch (kind) {
        case Kind::full: return kGrowing;
        case Kind::cut_short: return kWriting;
        case Kind::sync: return kSyncing;
        case Kind::unread: return kReading;
        default: return kAny;
    }
}

// mine: which of those that the kind concerns this call is; 0: none of them.
bool is_hit(std::uint64_t mine) {
    const bool reached = mine != 0 && plan().at != 0 && mine >= plan().at;
    switch (plan().kind) {
        case Kind::none: return false;
        case Kind::full: return reached;  // a full disk stays full
        case Kind::dying: return reached || plan().page->fired != 0;
        default: return reached && mine == plan().at;
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
    if (!is_hit(number[class_of(kind)])) return Verdict::pass;
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
    const Turn turn;
    if (!watch_fd(fd, place)) return call(size);
    const Verdict verdict = judge(kWrite, name, place);
    if (verdict == Verdict::fail) return -1;
    if (verdict == Verdict::pass) return call(size);
    const ssize_t half = size > 1 ? call(size / 2) : call(size);
    if (verdict == Verdict::half_then_die) die();
    return half;
}

template <class Call>
ssize_t reading(int fd, const char* name, Call call) {
    char place[PATH_MAX];
    if (watch_fd(fd, place) && judge(kRead, name, place) == Verdict::fail) return -1;
    return call();
}

// After the call; at: where it began.
void note_written(int fd, const void* bytes, ssize_t written, std::uint64_t at) {
    if (!recorder::is_on() || written <= 0) return;
    char place[PATH_MAX];
    const bool ours = watch_fd(fd, place);
    if (!ours && fd != STDOUT_FILENO) return;
    recorder::record(ours ? Op::write : Op::say, ours ? place : "", nullptr, at, bytes,
                     static_cast<std::size_t>(written));
}

std::uint64_t end_of_write(int fd) {
    return static_cast<std::uint64_t>(::lseek(fd, 0, SEEK_CUR));
}

// 1: not one of ours.
int syncing(int fd, const char* name, Op op = Op::sync) {
    char place[PATH_MAX];
    const Turn turn;
    if (!watch_fd(fd, place)) return 1;
    const int result = whole(judge(kSync, name, place), [] { return 0; });
    if (result == 0) recorder::record(op, place, nullptr, 0, nullptr, 0);
    return result;
}

Op op_named(const char* name) {
    switch (name[0]) {
        case 'r': return Op::rename;
        case 'u': return Op::unlink;
        case 'm': return Op::make_folder;
        default: return Op::create;
    }
}

template <class Call>
int changing(unsigned classes, int folder, const char* path, const char* name, Call call,
             const char* from = nullptr) {
    char place[PATH_MAX];
    const Turn turn;
    if (!watch_path(folder, path, place)) return call();
    const int result = whole(judge(classes, name, place), call);
    char other[PATH_MAX];
    if (result >= 0 && recorder::is_on()) {
        const bool has_other = from != nullptr && watch_path(folder, from, other);
        recorder::record(op_named(name), place, has_other ? other : nullptr, 0, nullptr, 0);
    }
    return result;
}

// Opening makes a file only where there was none.
bool makes_file(int folder, const char* path, int flags) {
    return (flags & O_CREAT) != 0 && ::faccessat(folder, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0;
}

template <class Call>
int opening(int folder, const char* path, int flags, Call call) {
    if (plan().page == nullptr) return call();
    char place[PATH_MAX];
    if (!makes_file(folder, path, flags)) {
        const int fd = call();
        if (fd >= 0 && (flags & O_TRUNC) != 0 && watch_path(folder, path, place)) {
            recorder::record(Op::truncate, place, nullptr, 0, nullptr, 0);
        }
        return fd;
    }
    return changing(kGrow, folder, path, "create", call);
}

template <class Call>
int truncating(int fd, off_t size, Call call) {
    char place[PATH_MAX];
    const Turn turn;
    if (!watch_fd(fd, place)) return call();
    const int result = whole(judge(kChange, "ftruncate", place), call);
    if (result == 0) {
        recorder::record(Op::truncate, place, nullptr, 0, nullptr, static_cast<std::size_t>(size));
    }
    return result;
}

}  // namespace

#define SULUH_REAL(name) static const auto real = next<decltype(&::name)>(#name)

extern "C" {

ssize_t write(int fd, const void* bytes, size_t size) {
    SULUH_REAL(write);
    const Turn turn;
    const ssize_t written =
        writing(fd, "write", size, [&](size_t part) { return real(fd, bytes, part); });
    note_written(fd, bytes, written, end_of_write(fd) - static_cast<std::uint64_t>(written));
    return written;
}
ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at) {
    SULUH_REAL(pwrite);
    const Turn turn;
    const ssize_t written =
        writing(fd, "pwrite", size, [&](size_t part) { return real(fd, bytes, part, at); });
    note_written(fd, bytes, written, static_cast<std::uint64_t>(at));
    return written;
}
ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at) {
    SULUH_REAL(pwrite64);
    const Turn turn;
    const ssize_t written =
        writing(fd, "pwrite", size, [&](size_t part) { return real(fd, bytes, part, at); });
    note_written(fd, bytes, written, static_cast<std::uint64_t>(at));
    return written;
}
// A stream's buffer and what is added to it; half of it is taken as the first piece alone. Not
// recorded: what power.py looks at is not written so, and it would notice.
ssize_t writev(int fd, const iovec* pieces, int count) {
    SULUH_REAL(writev);
    return writing(fd, "writev", static_cast<size_t>(count),
                   [&](size_t part) { return real(fd, pieces, static_cast<int>(part)); });
}
ssize_t read(int fd, void* into, size_t size) {
    SULUH_REAL(read);
    return reading(fd, "read", [&] { return real(fd, into, size); });
}
ssize_t pread(int fd, void* into, size_t size, off_t at) {
    SULUH_REAL(pread);
    return reading(fd, "pread", [&] { return real(fd, into, size, at); });
}
ssize_t pread64(int fd, void* into, size_t size, off64_t at) {
    SULUH_REAL(pread64);
    return reading(fd, "pread", [&] { return real(fd, into, size, at); });
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
    const int answer = syncing(fd, "syncfs", Op::sync_all);
    return answer > 0 ? real(fd) : answer;
}
int ftruncate(int fd, off_t size) noexcept {
    SULUH_REAL(ftruncate);
    return truncating(fd, size, [&] { return real(fd, size); });
}
int ftruncate64(int fd, off64_t size) noexcept {
    SULUH_REAL(ftruncate64);
    return truncating(fd, size, [&] { return real(fd, size); });
}
// Says its error by its result.
int posix_fallocate(int fd, off_t from, off_t size) {
    SULUH_REAL(posix_fallocate);
    char place[PATH_MAX];
    const Turn turn;
    if (!watch_fd(fd, place)) return real(fd, from, size);
    const int result =
        whole(judge(kGrow, "fallocate", place), [&] { return real(fd, from, size); });
    if (result == 0) {
        recorder::record(Op::allocate, place, nullptr, 0, nullptr,
                         static_cast<std::size_t>(from + size));
    }
    return result < 0 ? errno : result;
}
int rename(const char* from, const char* to) noexcept {
    SULUH_REAL(rename);
    return changing(
        kChange, AT_FDCWD, to, "rename", [&] { return real(from, to); }, from);
}
int renameat2(int from_at, const char* from, int to_at, const char* to, unsigned flags) noexcept {
    SULUH_REAL(renameat2);
    return changing(
        kChange, to_at, to, "rename", [&] { return real(from_at, from, to_at, to, flags); }, from);
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
