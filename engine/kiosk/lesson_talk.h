// One open lesson as the flow sees it: script::LessonHost in the field, a fake in tests.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "script/lesson_message.h"

namespace suluh::kiosk {

class LessonTalk {
public:
    virtual ~LessonTalk() = default;
    virtual void event(std::string_view name, const Value& arg) = 0;
    virtual void env(const script::LessonEnv& env) = 0;
    virtual void saved(std::string_view ref) = 0;
    [[nodiscard]] virtual std::vector<script::LessonMessage> take_all() = 0;
    // An event it was given is not fully answered yet.
    [[nodiscard]] virtual bool is_answering() const = 0;
};

using StartLesson = std::function<std::unique_ptr<LessonTalk>(script::OpenLesson)>;

}  // namespace suluh::kiosk
