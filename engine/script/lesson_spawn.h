// Starting and ending the process of a lesson. For this room only.
#pragma once

#include <chrono>
#include <ctime>
#include <filesystem>
#include <string>

#include "base/child.h"
#include "base/descriptor.h"

namespace suluh::script {

// A running lesson of ours; killed and reaped at the latest when it dies.
class LessonChild {
public:
    // memory_mib: what its Lua may hold; the process is bounded to what that needs.
    // talk becomes our end of the socket (non-blocking); the child's end is its descriptor 3.
    [[nodiscard]] static Result<LessonChild> spawn(const std::filesystem::path& program,
                                                   int memory_mib, Descriptor& talk);

    [[nodiscard]] pid_t pid() const { return child_.pid(); }
    // Processor time it has used so far.
    [[nodiscard]] std::chrono::milliseconds work() const;
    // As Child::reap.
    [[nodiscard]] std::string reap(std::chrono::milliseconds at_most) {
        return child_.reap(at_most);
    }

private:
    explicit LessonChild(Child child);
    Child child_;
    clockid_t clock_ = 0;
    bool has_clock_ = false;
};

}  // namespace suluh::script
