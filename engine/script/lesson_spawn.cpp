#include "script/lesson_spawn.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>
#include <utility>

#include "script/lesson_process.h"

namespace suluh::script {

namespace {

using std::chrono::milliseconds;

struct FileActions {
    posix_spawn_file_actions_t actions;
    FileActions() { posix_spawn_file_actions_init(&actions); }
    ~FileActions() { posix_spawn_file_actions_destroy(&actions); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
};

struct SpawnAttributes {
    posix_spawnattr_t attributes;
    SpawnAttributes() { posix_spawnattr_init(&attributes); }
    ~SpawnAttributes() { posix_spawnattr_destroy(&attributes); }
    SpawnAttributes(const SpawnAttributes&) = delete;
    SpawnAttributes& operator=(const SpawnAttributes&) = delete;
};

// What our threads block or ignore is not the child's business.
void reset_signals(SpawnAttributes& spawn) {
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&spawn.attributes, &none);
    posix_spawnattr_setsigdefault(&spawn.attributes, &all);
    posix_spawnattr_setflags(&spawn.attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

std::string how_it_ended(int status) {
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        const char* name = sigabbrev_np(signal);
        std::string text = "ended by signal SIG" + std::string(name != nullptr ? name : "?");
        if (signal == SIGSYS) text += " (a forbidden system call)";
        return text;
    }
    if (WEXITSTATUS(status) == 0) return {};
    return "ended with status " + std::to_string(WEXITSTATUS(status));
}

}  // namespace

LessonChild::LessonChild(pid_t pid)
    : pid_(pid), has_clock_(clock_getcpuclockid(pid, &clock_) == 0) {}

LessonChild::LessonChild(LessonChild&& other) noexcept
    : pid_(std::exchange(other.pid_, 0)), clock_(other.clock_), has_clock_(other.has_clock_) {}

LessonChild::~LessonChild() {
    (void)reap(milliseconds(0));
}

Result<LessonChild> LessonChild::spawn(const std::filesystem::path& program, Descriptor& talk) {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return errno_error("making a socket for a lesson", errno);
    }
    talk.reset(ends[0]);
    const Descriptor theirs(ends[1]);
    if (fcntl(talk.get(), F_SETFL, O_NONBLOCK) != 0) {
        return errno_error("preparing the socket of a lesson", errno);
    }
    FileActions files;
    posix_spawn_file_actions_adddup2(&files.actions, theirs.get(), kLessonDescriptor);
    posix_spawn_file_actions_addopen(&files.actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files.actions, 1, "/dev/null", O_WRONLY, 0);
    SpawnAttributes spawn;
    reset_signals(spawn);
    std::string name = program.string();
    std::array<char*, 2> arguments = {name.data(), nullptr};
    std::array<char*, 1> environment = {nullptr};  // no names, paths or secrets of ours
    pid_t pid = 0;
    const int failed = posix_spawn(&pid, name.c_str(), &files.actions, &spawn.attributes,
                                   arguments.data(), environment.data());
    if (failed != 0) return errno_error("starting " + name, failed);
    return LessonChild(pid);
}

milliseconds LessonChild::work() const {
    timespec used{};
    if (!has_clock_ || clock_gettime(clock_, &used) != 0) return milliseconds(0);
    return milliseconds(used.tv_sec * 1000 + used.tv_nsec / 1'000'000);
}

std::string LessonChild::reap(milliseconds at_most) {
    if (pid_ == 0) return {};
    int status = 0;
    for (milliseconds waited(0);; ++waited) {
        const pid_t ended = waitpid(pid_, &status, WNOHANG);
        if (ended != 0 || waited >= at_most) {
            if (ended == 0) {
                kill(pid_, SIGKILL);
                while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) continue;
            }
            break;
        }
        std::this_thread::sleep_for(milliseconds(1));
    }
    pid_ = 0;
    return how_it_ended(status);
}

}  // namespace suluh::script
