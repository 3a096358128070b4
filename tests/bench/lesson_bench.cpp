// What a tap in a lesson costs before anything is drawn: one event to the lesson's process, through
// its Lua, and the checked view back. Promise: the median stays under 1 ms.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "script/lesson_host.h"
#include "unit/script/small_library.h"

namespace suluh::script {
namespace {

using SteadyClock = std::chrono::steady_clock;

bool wait_for_view(LessonHost& host) {
    for (;;) {
        for (const LessonMessage& message : host.wait(std::chrono::milliseconds(5000))) {
            if (std::holds_alternative<LessonView>(message)) return true;
            if (std::holds_alternative<LessonEnded>(message)) return false;
        }
    }
}

// The view has this many rows of three nodes: a small screen, and one of about 30 KB.
constexpr const char* kLesson = R"(return { event = function(name, rows)
    local list = {}
    for i = 1, rows do
        list[i] = { kind = "row", key = "row" .. i, gap = 16, children = {
            { kind = "icon", name = "check", size = 32, color = "primer" },
            { kind = "text", text = "Baris nomor " .. i, style = "body" } } }
    end
    return { kind = "column", children = list }
end })";

void event_round_trip(benchmark::State& state) {
    LessonHost host({.program = lesson_program()}, testing::small_lesson(kLesson));
    if (!wait_for_view(host)) return state.SkipWithError("suluh-lesson is not beside the bench");
    std::vector<double> us;
    for (auto _ : state) {
        const auto begin = SteadyClock::now();
        host.event("tap", Value(static_cast<double>(state.range(0))));
        if (!wait_for_view(host)) return state.SkipWithError("the lesson ended");
        us.push_back(std::chrono::duration<double, std::micro>(SteadyClock::now() - begin).count());
    }
    std::sort(us.begin(), us.end());
    state.counters["p50_us"] = us[us.size() / 2];
    state.counters["p99_us"] = us[us.size() * 99 / 100];
}
BENCHMARK(event_round_trip)->Arg(10)->Arg(200)->Unit(benchmark::kMicrosecond)->UseRealTime();

void open_to_first_view(benchmark::State& state) {
    for (auto _ : state) {
        LessonHost host({.program = lesson_program()}, testing::small_lesson(kLesson));
        if (!wait_for_view(host))
            return state.SkipWithError("suluh-lesson is not beside the bench");
    }
}
BENCHMARK(open_to_first_view)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace suluh::script
