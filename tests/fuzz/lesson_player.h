// Plays a LessonScript on the core of suluh-lesson, in this process and without its jail, and holds
// what comes out against what the kiosk believes. A broken promise aborts.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "fuzz/lesson_script.h"
#include "script/lesson_message.h"
#include "script/lesson_runtime.h"
#include "script/message_frame.h"

namespace suluh::fuzz {

class LessonPlayer {
public:
    explicit LessonPlayer(const script::Sources& library) : library_(library) {}

    void play(const LessonScript& script);

private:
    struct Touch {
        std::string name;
        Value arg;
    };

    void open(const LessonScript& script);
    void begin(script::OpenLesson lesson);
    void act(const Deed& deed);
    void walk(int taps, unsigned seed);
    void touch(std::size_t which);
    void reopen(const Deed& deed);
    void send(const Value& message);
    void save_all();

    void take(const std::string& frame);
    void hear(const script::LessonReady& ready);
    void hear(const script::LessonView& view);
    void hear(const script::LessonResponse& response);
    void hear(const script::LessonCheckpoint& checkpoint);
    void hear(const script::LessonDone& done);
    void hear(const script::LessonLog& log);
    void hear(const script::LessonFault& fault);
    void hear(const script::LessonEnded& ended);
    void collect(const Value& node);

    const script::Sources& library_;
    script::OpenLesson lesson_;
    std::unique_ptr<script::LessonRuntime> runtime_;
    script::FrameReader frames_;
    std::optional<script::LessonFault> fault_;
    std::optional<script::LessonCheckpoint> checkpoint_;  // the last that would be on disk
    std::vector<Touch> touches_;                          // of the last view
    std::vector<std::string> unsaved_;
    std::set<std::string> refs_;  // given out since it was opened
    bool saves_ = true;
    int sent_ = 0;  // messages that came back from one of ours
};

}  // namespace suluh::fuzz
