// One lesson inside its process: the Lua state behind the fence, and the dialogue with the
// library's runner. Knows nothing of pipes: messages come in as Values and go out,
// framed, through a function.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/value.h"
#include "script/lesson_message.h"

struct lua_State;

namespace suluh::script {

struct RuntimeOptions {
    std::function<void(const std::string& frame)> send;  // see message_frame.h
    // More host functions for the library, for tests that try what the process forbids. Called with
    // the table `host` on top of the stack.
    void (*more_host)(lua_State*) = nullptr;
    // What is refused beyond this much more once the lesson is open, for tests; 0: as the budget
    // has it, which no lesson comes near.
    std::size_t memory_left = 0;
};

class LessonRuntime {
public:
    explicit LessonRuntime(RuntimeOptions options);
    ~LessonRuntime();
    LessonRuntime(const LessonRuntime&) = delete;
    LessonRuntime& operator=(const LessonRuntime&) = delete;

    // Handles open, event, env and saved. After a fault every further message gives the same one.
    [[nodiscard]] std::optional<LessonFault> handle(const Value& message);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace suluh::script
