// LessonTalk with a real lesson process behind it.
#pragma once

#include <functional>

#include "kiosk/lesson_talk.h"

namespace suluh::kiosk {

// budget: of every lesson that is started. wake: called from the host's thread when a message
// waits.
[[nodiscard]] StartLesson start_lesson_process(const script::LessonBudget& budget,
                                               std::function<void()> wake);

}  // namespace suluh::kiosk
