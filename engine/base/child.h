// A process of ours that runs another program: started without a shell, killed and reaped at the
// latest when its owner dies. Its argument list and environment never carry what people typed.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace suluh {

struct ChildPlan {
    std::vector<std::string> command;         // program (looked up in PATH without '/'), arguments
    std::vector<std::pair<int, int>> handed;  // our descriptor, its number in the child
    enum class Errors { ours, dropped } errors = Errors::ours;  // where its standard error goes
};

class Child {
public:
    // Standard input and output are /dev/null unless handed; the environment is empty and no
    // signal is blocked or ignored. Fault::not_found when there is no such program.
    [[nodiscard]] static Result<Child> spawn(const ChildPlan& plan);
    ~Child();
    Child(Child&& other) noexcept;
    Child& operator=(Child&&) = delete;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] pid_t pid() const { return pid_; }
    // Waits until it has ended by itself, kills it after at_most, and says how it went: empty for
    // exit status 0.
    [[nodiscard]] std::string reap(std::chrono::milliseconds at_most);

private:
    explicit Child(pid_t pid) : pid_(pid) {}
    pid_t pid_ = 0;
};

}  // namespace suluh
