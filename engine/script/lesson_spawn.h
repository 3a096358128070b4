// Starting and ending the process of a lesson. For this room only.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <ctime>
#include <filesystem>
#include <string>

#include "base/descriptor.h"
#include "base/result.h"

namespace suluh::script {

// A running child of ours; killed and reaped at the latest when it dies.
class LessonChild {
public:
    // talk becomes our end of the socket (non-blocking); the child's end is its descriptor 3.
    [[nodiscard]] static Result<LessonChild> spawn(const std::filesystem::path& program,
                                                   Descriptor& talk);
    ~LessonChild();
    LessonChild(LessonChild&& other) noexcept;
    LessonChild& operator=(LessonChild&&) = delete;
    LessonChild(const LessonChild&) = delete;
    LessonChild& operator=(const LessonChild&) = delete;

    [[nodiscard]] pid_t pid() const { return pid_; }
    // Processor time it has used so far.
    [[nodiscard]] std::chrono::milliseconds work() const;
    // Waits until it has ended by itself, kills it after at_most, and says how it went: empty for
    // exit status 0.
    [[nodiscard]] std::string reap(std::chrono::milliseconds at_most);

private:
    explicit LessonChild(pid_t pid);
    pid_t pid_ = 0;
    clockid_t clock_ = 0;
    bool has_clock_ = false;
};

}  // namespace suluh::script
