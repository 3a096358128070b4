#include "script/lesson_guard.h"

#include <cstdlib>
#include <lua.hpp>

namespace suluh::script {

namespace {

constexpr const char* kTooLong = "the lesson used up its time (an endless loop?)";
constexpr const char* kTooBig =
    "the lesson uses too much memory (a list or text that keeps growing?)";
constexpr int kTimeSignal = SIGPROF;

}  // namespace

LessonLimits limits_of(const LessonBudget& budget) {
    return {budget.million_instructions * 1e6,
            std::int64_t{own_work_ms(budget.work_ms)} * kSlowness,
            static_cast<std::size_t>(budget.memory_mib) * kMib, memory_ever(budget.memory_mib)};
}

// A timer of processor time, not wall time: a busy machine trips wall clocks. Its signal asks the
// interpreter to run the hook at the next instruction, as lua.c does for Ctrl-C.
LessonGuard::LessonGuard(const LessonLimits& limits) : limits_(limits) {
    struct sigaction action {};
    action.sa_sigaction = on_time;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    sigaction(kTimeSignal, &action, nullptr);
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = kTimeSignal;
    event.sigev_value.sival_ptr = this;
    has_timer_ = timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &timer_) == 0;
}

LessonGuard::~LessonGuard() {
    if (has_timer_) timer_delete(timer_);
}

LessonGuard& LessonGuard::of(lua_State* L) {
    void* guard = nullptr;
    lua_getallocf(L, &guard);
    return *static_cast<LessonGuard*>(guard);
}

void* LessonGuard::allocate(void* guard, void* block, std::size_t old_size, std::size_t new_size) {
    auto& self = *static_cast<LessonGuard*>(guard);
    if (new_size == 0) {
        std::free(block);
        self.used_ -= old_size;
        return nullptr;
    }
    const std::size_t after = self.used_ - old_size + new_size;
    // LuaJIT is not safe when memory is refused (measured: it may crash), so the refusal comes far
    // above the point where the hook ends the lesson with a message.
    void* fresh = after > self.limits_.memory_ever ? nullptr : std::realloc(block, new_size);
    if (fresh == nullptr) {
        self.trip(kTooBig);
        return nullptr;
    }
    self.used_ = after;
    if (after > self.limits_.memory && !self.memory_asked_) {
        self.memory_asked_ = true;
        self.interrupt();
    }
    return fresh;
}

void LessonGuard::on_time(int, siginfo_t* info, void*) {
    auto* self = static_cast<LessonGuard*>(info->si_value.sival_ptr);
    if (self == nullptr) return;
    self->time_is_up_ = 1;
    self->interrupt();
}

void LessonGuard::interrupt() {
    if (L_ == nullptr) return;
    interval_ = 1;
    lua_sethook(L_, on_count, LUA_MASKCOUNT, 1);
}

void LessonGuard::start_timer(std::int64_t ms) {
    if (!has_timer_) return;
    itimerspec in{};
    in.it_value.tv_sec = ms / 1000;
    in.it_value.tv_nsec = (ms % 1000) * 1'000'000;
    timer_settime(timer_, 0, &in, nullptr);
}

void LessonGuard::begin() {
    if (tripped()) return interrupt();
    depth_ = 0;
    time_is_up_ = 0;
    left_ = limits_.instructions;
    interval_ = kInterval;
    lua_sethook(L_, on_count, LUA_MASKCOUNT, kInterval);
    // Asked while no Lua code ran, by what the host handed over: answered at its first instruction.
    if (memory_asked_) interrupt();
    start_timer(limits_.work_ms);
}

void LessonGuard::end() {
    start_timer(0);
}

void LessonGuard::trip(const char* reason) {
    if (reason_ == nullptr) reason_ = reason;
    interrupt();
}

void LessonGuard::charge(double instructions) {
    left_ -= instructions;
    if (left_ <= 0) trip(kTooLong);
}

void LessonGuard::check(lua_State* L) {
    left_ -= interval_;
    if (tripped()) return;
    if (left_ <= 0 || time_is_up_ != 0) return trip(kTooLong);
    if (!memory_asked_) return;
    lua_gc(L, LUA_GCCOLLECT, 0);
    if (used_ > limits_.memory) return trip(kTooBig);
    memory_asked_ = false;
    interval_ = kInterval;
    lua_sethook(L, on_count, LUA_MASKCOUNT, kInterval);
}

void LessonGuard::on_count(lua_State* L, lua_Debug* frame) {
    LessonGuard& self = of(L);
    self.check(L);
    if (!self.tripped()) return;
    // Again at the next instruction: a pcall that caught this error gets no further.
    lua_sethook(L, on_count, LUA_MASKCOUNT, 1);
    lua_getinfo(L, "Sl", frame);
    if (frame->currentline > 0) {
        luaL_error(L, "%s:%d: %s", frame->short_src, frame->currentline, self.reason());
    }
    luaL_error(L, "%s", self.reason());
}

}  // namespace suluh::script
