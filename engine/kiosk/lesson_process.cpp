#include "kiosk/lesson_process.h"

#include "script/lesson_host.h"

namespace suluh::kiosk {

namespace {

class ProcessTalk final : public LessonTalk {
public:
    ProcessTalk(script::OpenLesson lesson, std::function<void()> wake)
        : host_({script::lesson_program()}, std::move(lesson), std::move(wake)) {}

    void event(std::string_view name, const Value& arg) override { host_.event(name, arg); }
    void env(const script::LessonEnv& env) override { host_.env(env); }
    void saved(std::string_view ref) override { host_.saved(ref); }
    std::vector<script::LessonMessage> take_all() override { return host_.take_all(); }
    bool is_answering() const override { return host_.is_answering(); }

private:
    script::LessonHost host_;
};

}  // namespace

StartLesson start_lesson_process(const script::LessonBudget& budget, std::function<void()> wake) {
    return
        [budget, wake = std::move(wake)](script::OpenLesson lesson) -> std::unique_ptr<LessonTalk> {
            lesson.budget = budget;
            return std::make_unique<ProcessTalk>(std::move(lesson), wake);
        };
}

}  // namespace suluh::kiosk
