#include "script/lesson_runtime.h"

#include "script/lesson_core.h"

namespace suluh::script {

struct LessonRuntime::State : LessonCore {
    using LessonCore::LessonCore;
};

LessonRuntime::LessonRuntime(RuntimeOptions options)
    : state_(std::make_unique<State>(std::move(options))) {}
LessonRuntime::~LessonRuntime() = default;

std::optional<LessonFault> LessonRuntime::handle(const Value& message) {
    return state_->handle(message);
}

}  // namespace suluh::script
