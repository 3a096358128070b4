// The limits of a lesson's Lua state: instructions, processor time, memory, nesting. Once one is
// spent the guard stays tripped: the hook raises at every further instruction and the pcall of
// lessons passes the error on. For the .cpp files of this room only.
#pragma once

#include <csignal>
#include <cstddef>
#include <cstdint>
#include <ctime>

#include "script/lesson_budget.h"
#include "script/sanitized.h"

struct lua_State;
struct lua_Debug;

namespace suluh::script {

struct LessonLimits {
    double instructions = 0;      // of one call
    std::int64_t work_ms = 0;     // processor time of one call; the kiosk kills a little later
    std::size_t memory = 0;       // live data, asked after a full collection
    std::size_t memory_ever = 0;  // refused beyond; below RLIMIT_AS
};
[[nodiscard]] LessonLimits limits_of(const LessonBudget& budget);

class LessonGuard {
public:
    explicit LessonGuard(const LessonLimits& limits);  // before the jail: makes the timer
    ~LessonGuard();
    LessonGuard(const LessonGuard&) = delete;
    LessonGuard& operator=(const LessonGuard&) = delete;

    // For lua_newstate, with the guard as its user data: that is how of() finds it.
    static void* allocate(void* guard, void* block, std::size_t old_size, std::size_t new_size);
    [[nodiscard]] static LessonGuard& of(lua_State* L);

    // The state to interrupt; it must be closed before the guard dies.
    void watch(lua_State* L) { L_ = L; }
    // Before the first call.
    void set_limits(const LessonLimits& limits) { limits_ = limits; }
    // So much memory beyond what is used now, and no more.
    void refuse_beyond(std::size_t more) { limits_.memory_ever = used_ + more; }
    // Around each call into the lesson: a fresh budget (unless tripped), none outside of it.
    void begin();
    void end();

    [[nodiscard]] bool tripped() const { return reason_ != nullptr; }
    [[nodiscard]] const char* reason() const { return reason_; }
    void trip(const char* reason);
    // Work done in C for the lesson, as if it were instructions; may trip.
    void charge(double instructions);
    [[nodiscard]] double instructions_left() const { return left_; }

    // C functions that call back into Lua nest on the C stack, which LuaJIT does not bound.
    [[nodiscard]] bool enter() { return ++depth_ <= kMaxDepth; }
    void leave() { --depth_; }

private:
    static constexpr int kMaxDepth = 100;
    static constexpr int kInterval = 1000;

    static void on_count(lua_State* L, lua_Debug* frame);
    static void on_time(int, siginfo_t* info, void*);
    void check(lua_State* L);
    void interrupt();
    void start_timer(std::int64_t ms);

    LessonLimits limits_;
    lua_State* L_ = nullptr;
    double left_ = 0;
    int interval_ = kInterval;
    int depth_ = 0;
    std::size_t used_ = 0;
    bool memory_asked_ = false;
    volatile std::sig_atomic_t time_is_up_ = 0;
    const char* reason_ = nullptr;
    timer_t timer_ = nullptr;
    bool has_timer_ = false;
};

}  // namespace suluh::script
