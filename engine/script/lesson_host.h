// The kiosk's side of one open lesson: starts suluh-lesson, talks with it, and ends it when it does
// not answer, goes beyond its budget (OpenLesson::budget) or says something malformed. Its own
// thread spawns, writes, reads, watches and reaps; no function here waits for the process, except
// the destructor, which kills it (a few milliseconds). The last message is always one LessonEnded.
// No zombie is left.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "script/lesson_message.h"
#include "script/sanitized.h"

namespace suluh::script {

struct LessonHostOptions {
    std::filesystem::path program = {};  // suluh-lesson; see lesson_program()
};

// suluh-lesson beside the running program.
[[nodiscard]] std::filesystem::path lesson_program();

class LessonHost {
public:
    // wake runs on the host's thread whenever a message waits for take_all(); it must not block.
    LessonHost(LessonHostOptions options, OpenLesson lesson, std::function<void()> wake = {});
    ~LessonHost();
    LessonHost(const LessonHost&) = delete;
    LessonHost& operator=(const LessonHost&) = delete;

    void event(std::string_view name, const Value& arg);
    void env(const LessonEnv& env);
    void saved(std::string_view ref);
    void close();  // ends with LessonEnded{closed}, by itself or after a moment killed

    [[nodiscard]] std::vector<LessonMessage> take_all();
    // Something was sent whose messages may not all be there yet. Turns false after the last of
    // them can be taken, with one more wake.
    [[nodiscard]] bool is_answering() const;
    // For tools and tests: waits until a message is there; empty after the time is over.
    [[nodiscard]] std::vector<LessonMessage> wait(std::chrono::milliseconds at_most);
    [[nodiscard]] int pid() const;  // 0 before it started and after it was reaped

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace suluh::script
