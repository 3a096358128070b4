#include "script/lesson_spawn.h"

#include <fcntl.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <utility>

#include "script/lesson_process.h"

namespace suluh::script {

LessonChild::LessonChild(Child child)
    : child_(std::move(child)), has_clock_(clock_getcpuclockid(child_.pid(), &clock_) == 0) {}

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
    Result<Child> child = Child::spawn(
        {{program.string()}, {{theirs.get(), kLessonDescriptor}}, ChildPlan::Errors::ours});
    if (!child) return child.error();
    return LessonChild(std::move(*child));
}

std::chrono::milliseconds LessonChild::work() const {
    timespec used{};
    if (!has_clock_ || clock_gettime(clock_, &used) != 0) return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(used.tv_sec * 1000 + used.tv_nsec / 1'000'000);
}

}  // namespace suluh::script
