// The whole of the program suluh-lesson: locks itself in, then answers the kiosk's messages on
// descriptor 3 until it is told to close, the kiosk is gone, or the lesson fails.
#pragma once

struct lua_State;

namespace suluh::script {

constexpr int kLessonDescriptor = 3;

// Every handled message is answered last by {t="ack"}: the kiosk's watchdog waits for it. After a
// {t="fault"} the process ends. Returns the exit status.
// more_host: see RuntimeOptions; only tests give it.
[[nodiscard]] int run_lesson_process(void (*more_host)(lua_State*) = nullptr);

}  // namespace suluh::script
