// What one lesson may use. kiosk.toml's [lesson] sets it; the lesson's process keeps to it by
// itself, and the kiosk ends a process that does not.
#pragma once

#include <cstddef>

namespace suluh::script {

// One number of the budget and what may be written for it.
struct BudgetRange {
    int usual, least, most;
};

constexpr BudgetRange kMillionInstructions{50, 1, 1000};
constexpr BudgetRange kMemoryMib{32, 8, 128};
constexpr BudgetRange kWorkMs{500, 100, 5000};
constexpr BudgetRange kAnswerMs{2000, 500, 30'000};
constexpr BudgetRange kOpenWorkMs{2000, 500, 20'000};
constexpr BudgetRange kOpenAnswerMs{5000, 1000, 60'000};
constexpr BudgetRange kMessages{200, 20, 2000};

struct LessonBudget {
    int million_instructions = kMillionInstructions.usual;  // of the interpreter, for one event
    int memory_mib = kMemoryMib.usual;                      // what its Lua may hold
    int work_ms = kWorkMs.usual;                            // processor time for one event
    int answer_ms = kAnswerMs.usual;                        // time on the clock for one event
    int open_work_ms = kOpenWorkMs.usual;                   // the same two for opening it
    int open_answer_ms = kOpenAnswerMs.usual;
    int messages = kMessages.usual;  // that one event may cause

    friend bool operator==(const LessonBudget&, const LessonBudget&) = default;
};

constexpr std::size_t kMib = std::size_t{1} << 20;

// Beyond what the lesson may hold: garbage that was not collected yet, and never refused below,
// because LuaJIT may crash where memory is refused.
[[nodiscard]] constexpr std::size_t memory_ever(int memory_mib) {
    return (static_cast<std::size_t>(memory_mib) + 128) * kMib;
}
// All addresses of its process: program, libraries, messages and stacks besides.
[[nodiscard]] constexpr std::size_t address_space(int memory_mib) {
    return memory_ever(memory_mib) + 96 * kMib;
}
// The lesson stops by itself, with file and line, before the kiosk ends it.
[[nodiscard]] constexpr int own_work_ms(int work_ms) {
    return work_ms * 7 / 10;
}

}  // namespace suluh::script
