// One lesson that is played in a preview: nothing it answers is stored, and what was done since its
// last checkpoint can be done again in a newer version of it. Never waits. Main thread only.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "packs/problem.h"
#include "script/lesson_host.h"

namespace suluh::kiosk::author {

class LiveLesson {
public:
    struct Event {
        std::string name;
        Value arg;
    };
    // Where a newer version goes on: the last checkpoint, and what was done since.
    struct Standing {
        std::optional<script::LessonCheckpoint> checkpoint;
        std::vector<Event> since;
    };

    // wake: from the host's thread, when drain() has something to take.
    LiveLesson(const std::filesystem::path& program, script::OpenLesson open,
               std::vector<Event> again, std::function<void()> wake);
    LiveLesson(const LiveLesson&) = delete;
    LiveLesson& operator=(const LiveLesson&) = delete;

    void event(std::string_view name, const Value& arg);
    void look(const script::LessonEnv& env) { host_.env(env); }
    // Takes what it said; true when there was something.
    bool drain();
    [[nodiscard]] bool is_answering() const { return !ended_ && host_.is_answering(); }
    [[nodiscard]] Standing standing() const;

    // The newest since they were last taken.
    [[nodiscard]] std::optional<script::LessonView> take_view() { return std::exchange(view_, {}); }
    [[nodiscard]] std::optional<script::LessonDone> take_done() { return std::exchange(done_, {}); }
    [[nodiscard]] bool has_view() const { return view_.has_value(); }
    [[nodiscard]] const script::LessonReady& ready() const { return ready_; }
    // What its author should mend; nothing: it runs.
    [[nodiscard]] const std::optional<packs::Problem>& problem() const { return problem_; }

private:
    void hear(script::LessonMessage message);
    void blame(packs::Problem problem);

    std::string file_, step_;
    Standing standing_;
    std::optional<Event> more_;  // what a part that scrolls said last
    std::optional<script::LessonView> view_;
    std::optional<script::LessonDone> done_;
    script::LessonReady ready_;
    std::optional<packs::Problem> problem_;
    bool ended_ = false;
    script::LessonHost host_;  // last: its thread must not outlive what it wakes
};

}  // namespace suluh::kiosk::author
