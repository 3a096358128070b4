#include "script/lesson_spawn.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <utility>

#include "script/lesson_budget.h"
#include "script/lesson_process.h"
#include "script/sanitized.h"

namespace suluh::script {

namespace {

// The program bounds itself; this holds even for one that does not.
Status bound_memory(pid_t pid, int memory_mib) {
    if (kSanitized) return {};  // its shadow memory needs terabytes of addresses
    const rlimit bound{address_space(memory_mib), address_space(memory_mib)};
    if (prlimit(pid, RLIMIT_AS, &bound, nullptr) == 0) return {};
    return errno_error("bounding the memory of a lesson", errno);
}

}  // namespace

LessonChild::LessonChild(Child child)
    : child_(std::move(child)), has_clock_(clock_getcpuclockid(child_.pid(), &clock_) == 0) {}

Result<LessonChild> LessonChild::spawn(const std::filesystem::path& program, int memory_mib,
                                       Descriptor& talk) {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return errno_error("making a socket for a lesson", errno);
    }
    talk.reset(ends[0]);
    const Descriptor theirs(ends[1]);
    if (fcntl(talk.get(), F_SETFL, O_NONBLOCK) != 0) {
        return errno_error("preparing the socket of a lesson", errno);
    }
    Result<Child> child =
        Child::spawn({{program.string(), kMemoryOption, std::to_string(memory_mib)},
                      {{theirs.get(), kLessonDescriptor}},
                      ChildPlan::Errors::ours});
    if (!child) return child.error();
    if (Status s = bound_memory(child->pid(), memory_mib); !s) return s.error();
    return LessonChild(std::move(*child));
}

std::chrono::milliseconds LessonChild::work() const {
    timespec used{};
    if (!has_clock_ || clock_gettime(clock_, &used) != 0) return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(used.tv_sec * 1000 + used.tv_nsec / 1'000'000);
}

}  // namespace suluh::script
