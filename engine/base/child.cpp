#include "base/child.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>

namespace suluh {

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

void place_descriptors(FileActions& files, const ChildPlan& plan) {
    posix_spawn_file_actions_addopen(&files.actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files.actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    if (plan.errors == ChildPlan::Errors::dropped) {
        posix_spawn_file_actions_addopen(&files.actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    }
    for (const auto& [ours, theirs] : plan.handed) {
        posix_spawn_file_actions_adddup2(&files.actions, ours, theirs);
    }
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

Child::Child(Child&& other) noexcept : pid_(std::exchange(other.pid_, 0)) {}

Child::~Child() {
    (void)reap(milliseconds(0));
}

Result<Child> Child::spawn(const ChildPlan& plan) {
    FileActions files;
    place_descriptors(files, plan);
    SpawnAttributes spawn;
    reset_signals(spawn);
    std::vector<std::string> words = plan.command;
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::array<char*, 1> environment = {nullptr};  // no names, paths or secrets of ours
    pid_t pid = 0;
    const int failed = posix_spawnp(&pid, arguments[0], &files.actions, &spawn.attributes,
                                    arguments.data(), environment.data());
    if (failed != 0) return errno_error("starting " + plan.command.front(), failed);
    return Child(pid);
}

std::string Child::reap(milliseconds at_most) {
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

}  // namespace suluh
