// The whole of the program suluh-lesson: locks itself in, then answers the kiosk's messages on
// descriptor 3 until it is told to close, the kiosk is gone, or the lesson fails.
#pragma once

struct lua_State;

namespace suluh::script {

constexpr int kLessonDescriptor = 3;
constexpr const char* kMemoryOption = "--memory";  // a whole number of MiB follows

// Every handled message is answered last by {t="ack"}: the kiosk's watchdog waits for it. After a
// {t="fault"} the process ends. Returns the exit status.
// memory_mib: what the lesson's Lua may hold; see memory_in.
// more_host: see RuntimeOptions; only tests give it.
[[nodiscard]] int run_lesson_process(int memory_mib, void (*more_host)(lua_State*) = nullptr);

// What the command line says about memory; the usual amount when it says nothing that is right.
[[nodiscard]] int memory_in(int count, char** arguments);

}  // namespace suluh::script
