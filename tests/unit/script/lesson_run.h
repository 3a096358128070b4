// A lesson in its real process, with a queue of what it said.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <deque>
#include <optional>
#include <thread>
#include <utility>

#include "script/lesson_host.h"
#include "unit/script/small_library.h"

namespace suluh::script::testing {

class LessonRun {
public:
    explicit LessonRun(OpenLesson lesson, LessonHostOptions options = {})
        : host_(with_program(std::move(options)), std::move(lesson)) {}

    LessonHost& host() { return host_; }

    // Skips to the next message of this kind; nothing when the lesson ends or stays silent before.
    template <class T>
    std::optional<T> next() {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (std::chrono::steady_clock::now() < deadline) {
            if (waiting_.empty()) {
                for (LessonMessage& message : host_.wait(std::chrono::milliseconds(200))) {
                    waiting_.push_back(std::move(message));
                }
                continue;
            }
            LessonMessage message = std::move(waiting_.front());
            waiting_.pop_front();
            if (auto* fault = std::get_if<LessonFault>(&message)) fault_ = *fault;
            if (auto* wanted = std::get_if<T>(&message)) return std::move(*wanted);
            if (const auto* ended = std::get_if<LessonEnded>(&message)) {
                ADD_FAILURE() << "ended: " << why_name(ended->why) << ": " << ended->detail
                              << (fault_ ? ", " + fault_->file + ": " + fault_->message : "");
                return std::nullopt;
            }
        }
        return std::nullopt;
    }
    // Waits until nothing is being answered any more.
    void settle() {
        for (int i = 0; i < 5000 && host_.is_answering(); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
    // The last fault that next() saw or passed over.
    [[nodiscard]] const std::optional<LessonFault>& fault() const { return fault_; }

private:
    static LessonHostOptions with_program(LessonHostOptions options) {
        if (options.program.empty()) options.program = SULUH_LESSON;
        return options;
    }

    std::deque<LessonMessage> waiting_;
    std::optional<LessonFault> fault_;
    LessonHost host_;
};

}  // namespace suluh::script::testing
