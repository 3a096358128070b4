// Each number of a lesson's budget has its effect, smaller and larger, in its real process.
#include "script/lesson_budget.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <cstdlib>
#include <string>

#include "unit/script/lesson_run.h"

namespace suluh::script::testing {
namespace {

using std::chrono::milliseconds;
using Why = LessonEnded::Why;

const std::string kTimeSpent = "the lesson used up its time (an endless loop?)";
const std::string kMemorySpent =
    "the lesson uses too much memory (a list or text that keeps growing?)";

// After event "go": empty when a view came back, else the fault's message, else why it was ended.
std::string what_stops(OpenLesson open) {
    LessonRun run(std::move(open));
    if (!run.next<LessonView>()) return "it did not open";
    run.host().event("go", Value());
    for (int tries = 0; tries < 100; ++tries) {
        for (const LessonMessage& message : run.host().wait(milliseconds(1000))) {
            if (std::holds_alternative<LessonView>(message)) return "";
            if (const auto* fault = std::get_if<LessonFault>(&message)) return fault->message;
            if (const auto* ended = std::get_if<LessonEnded>(&message)) {
                return std::string(why_name(ended->why));
            }
        }
    }
    return "no answer";
}

TEST(LessonBudget, fewer_instructions_stop_a_shorter_loop) {
    OpenLesson open = attack_lesson("for i = 1, 3e6 do end");
    EXPECT_EQ(what_stops(open), "");
    open.budget.million_instructions = 1;
    EXPECT_EQ(what_stops(std::move(open)), kTimeSpent);
}

TEST(LessonBudget, more_instructions_let_a_longer_loop_through) {
    OpenLesson open = attack_lesson("for i = 1, 8e7 do end");
    open.budget.work_ms = kWorkMs.most;
    open.budget.answer_ms = kAnswerMs.most;
    EXPECT_EQ(what_stops(open), kTimeSpent);
    open.budget.million_instructions = 200;
    EXPECT_EQ(what_stops(std::move(open)), "");
}

TEST(LessonBudget, memory_is_what_was_written_for_it) {
    // About 18 MiB, then twice that.
    OpenLesson open = attack_lesson("local t = {} for i = 1, 200000 do t[i] = { i, i } end");
    EXPECT_EQ(what_stops(open), "");
    open.budget.memory_mib = 8;
    EXPECT_EQ(what_stops(std::move(open)), kMemorySpent);

    OpenLesson large = attack_lesson("local t = {} for i = 1, 450000 do t[i] = { i, i } end");
    EXPECT_EQ(what_stops(large), kMemorySpent);
    large.budget.memory_mib = kMemoryMib.most;
    EXPECT_EQ(what_stops(std::move(large)), "");
}

TEST(LessonBudget, processor_time_stops_a_lesson_by_its_own_clock_first) {
    OpenLesson open = attack_lesson("while true do end");
    open.budget.million_instructions = kMillionInstructions.most;
    open.budget.work_ms = 400;
    EXPECT_EQ(what_stops(std::move(open)), kTimeSpent);
}

TEST(LessonBudget, the_kiosk_counts_messages) {
    OpenLesson open =
        attack_lesson("for i = 1, 30 do host.send { t = 'log', level = 'info', text = 'x' } end");
    EXPECT_EQ(what_stops(open), "");
    open.budget.messages = 20;
    EXPECT_EQ(what_stops(std::move(open)), "flooding");
}

TEST(LessonBudget, the_kiosk_ends_a_process_that_works_too_long) {
    // In C, where the lesson's own budget does not reach.
    OpenLesson open = attack_lesson("host.trespass 'work'");
    open.budget.work_ms = 100;
    open.budget.answer_ms = 5000;
    LessonRun run(std::move(open), {.program = SULUH_TRESPASSER});
    ASSERT_TRUE(run.next<LessonView>());
    run.host().event("go", Value());
    const auto ended = run.next<LessonEnded>();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, Why::overworked) << ended->detail;
}

TEST(LessonBudget, the_kiosk_ends_a_process_that_does_not_answer) {
    // Stopped, it uses no processor time: only the wall clock tells.
    OpenLesson open = small_lesson("return {}");
    open.budget.answer_ms = 200;
    LessonRun run(std::move(open));
    ASSERT_TRUE(run.next<LessonView>());
    run.settle();
    kill(run.host().pid(), SIGSTOP);
    run.host().event("go", Value());
    const auto ended = run.next<LessonEnded>();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, Why::silent);
}

// How many MiB of addresses a process gets that may hold so much Lua.
int addresses(int memory_mib) {
    OpenLesson open =
        attack_lesson("return { kind = 'text', text = tostring(host.trespass 'addresses') }");
    open.budget.memory_mib = memory_mib;
    LessonRun run(std::move(open), {.program = SULUH_TRESPASSER});
    if (!run.next<LessonView>()) return 0;
    run.host().event("go", Value());
    const auto view = run.next<LessonView>();
    return view ? std::atoi(view->tree.text_or("text", "").c_str()) : 0;
}

TEST(LessonBudget, bounds_the_addresses_of_the_whole_process) {
    if (kSanitized) GTEST_SKIP() << "sanitizers need terabytes of addresses";
    const int few = addresses(8);
    EXPECT_GT(few, 100);
    EXPECT_LT(few, 8 + 128 + 96);
    EXPECT_NEAR(addresses(128), few + 120, 2);
}

TEST(LessonBudget, one_that_no_kiosk_sends_is_refused) {
    OpenLesson open = small_lesson("return {}");
    open.budget.million_instructions = kMillionInstructions.most + 1;
    LessonRun run(std::move(open));
    ASSERT_TRUE(run.next<LessonEnded>());
    ASSERT_TRUE(run.fault());
    EXPECT_NE(run.fault()->message.find("budget"), std::string::npos) << run.fault()->message;
}

}  // namespace
}  // namespace suluh::script::testing
