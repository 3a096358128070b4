// One lesson in its fenced process with a tool in the person's place: says something, waits until
// the lesson has said all there is to say to it, and saves every answer at once, nowhere. Blocks;
// the host's watchdog bounds how long.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "packs/problem.h"
#include "script/lesson_host.h"

namespace suluh::kiosk::author {

// What a lesson said to one thing it was told.
struct LessonSaid {
    std::optional<script::LessonView> view;  // the last one
    std::vector<script::LessonResponse> responses;
    std::optional<script::LessonReady> ready;
    std::optional<script::LessonDone> done;
};

class LessonRun {
public:
    LessonRun(const std::filesystem::path& program, script::OpenLesson open);
    LessonRun(const LessonRun&) = delete;
    LessonRun& operator=(const LessonRun&) = delete;

    // Told of every answer, in their order.
    using Answered = std::function<void(const script::LessonResponse&)>;
    void on_answer(Answered answered) { answered_ = std::move(answered); }

    // An Error: the lesson has mistakes or ended; problems() names them with file and line.
    [[nodiscard]] Result<LessonSaid> opened();
    [[nodiscard]] Result<LessonSaid> tell(std::string_view name, const Value& arg);
    [[nodiscard]] Result<LessonSaid> look(const script::LessonEnv& env);

    // The last ones it sent; a view is there once opened() went well.
    [[nodiscard]] const script::LessonView& view() const { return view_; }
    [[nodiscard]] const std::optional<script::LessonCheckpoint>& checkpoint() const {
        return checkpoint_;
    }
    // "step/way" of all that its views have gone so far; "step/" for each step shown.
    [[nodiscard]] const std::set<std::string>& gone() const { return gone_; }
    // Errors and warnings, of pack-relative files.
    [[nodiscard]] const std::vector<packs::Problem>& problems() const { return problems_; }

private:
    [[nodiscard]] Result<LessonSaid> listen();
    void hear(script::LessonMessage message, LessonSaid& said);
    void hear_end(const script::LessonEnded& ended);
    void await_word();

    std::string file_;
    std::mutex mutex_;
    std::condition_variable word_;
    bool woken_ = false;
    script::LessonView view_;
    std::optional<script::LessonCheckpoint> checkpoint_;
    std::set<std::string> gone_;
    std::vector<packs::Problem> problems_;
    bool ended_ = false;
    Answered answered_;
    script::LessonHost host_;  // last: its thread must not outlive what it wakes
};

}  // namespace suluh::kiosk::author
