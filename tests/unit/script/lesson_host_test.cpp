#include "script/lesson_host.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstdlib>

#include "unit/script/lesson_run.h"

namespace suluh::script::testing {
namespace {

using std::chrono::milliseconds;
using Why = LessonEnded::Why;

TEST(LessonHost, opens_a_lesson_and_answers_an_event) {
    LessonRun run(small_lesson(R"(return { title = "Salam", event = function(name, arg)
        return { kind = "text", text = name .. " " .. arg.n } end })"));
    const auto ready = run.next<LessonReady>();
    ASSERT_TRUE(ready);
    EXPECT_EQ(ready->title, "Salam");
    ASSERT_TRUE(run.next<LessonView>());
    run.host().event("ketuk", Value::Map{{"n", 7}});
    const auto view = run.next<LessonView>();
    ASSERT_TRUE(view);
    EXPECT_EQ(view->tree.text_or("text", ""), "ketuk 7");
}

TEST(LessonHost, passes_the_opening_on_to_the_library) {
    OpenLesson open = small_lesson(R"(return { open = function(o)
        return { kind = "text", text = o.pack .. o.seed .. o.env.theme .. o.resume.step .. o.resume.state.x
            .. tostring(o.check) .. o.media[1] .. o.lang } end })");
    open.seed = 42;
    open.media = {"media/a.svg"};
    open.resume = LessonCheckpoint{"n1", Value::Map{{"x", "y"}}};
    LessonRun run(std::move(open));
    ASSERT_TRUE(run.next<LessonReady>());
    const auto view = run.next<LessonView>();
    ASSERT_TRUE(view);
    EXPECT_EQ(view->tree.text_or("text", ""), "test42terangn1yfalsemedia/a.svgid");
}

TEST(LessonHost, tells_when_an_answer_is_complete) {
    LessonRun run(small_lesson("return {}"));
    EXPECT_TRUE(run.host().is_answering());
    ASSERT_TRUE(run.next<LessonView>());
    run.settle();
    EXPECT_FALSE(run.host().is_answering());
}

TEST(LessonHost, closes_a_lesson_that_is_asked_to) {
    LessonRun run(small_lesson("return {}"));
    ASSERT_TRUE(run.next<LessonView>());
    const int pid = run.host().pid();
    run.host().close();
    const auto ended = run.next<LessonEnded>();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, Why::closed) << ended->detail;
    EXPECT_EQ(ended->detail, "");
    EXPECT_EQ(kill(pid, 0), -1);
}

TEST(LessonHost, leaves_no_process_behind) {
    int pid = 0;
    {
        LessonRun run(attack_lesson("while true do end"));
        ASSERT_TRUE(run.next<LessonView>());
        pid = run.host().pid();
        ASSERT_GT(pid, 0);
        run.host().event("go", Value());
    }
    EXPECT_EQ(kill(pid, 0), -1);
    EXPECT_EQ(errno, ESRCH);
    EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1);  // no child at all, so no zombie
    EXPECT_EQ(errno, ECHILD);
}

TEST(LessonHost, says_when_the_program_is_not_there) {
    LessonRun run(small_lesson("return {}"), {.program = "/nowhere/suluh-lesson"});
    const auto ended = run.next<LessonEnded>();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, Why::unstarted);
    EXPECT_NE(ended->detail.find("/nowhere/suluh-lesson"), std::string::npos) << ended->detail;
}

TEST(LessonHost, notices_a_process_that_is_killed_from_outside) {
    LessonRun run(small_lesson("return {}"));
    ASSERT_TRUE(run.next<LessonView>());
    kill(run.host().pid(), SIGKILL);
    const auto ended = run.next<LessonEnded>();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, Why::crashed);
    EXPECT_NE(ended->detail.find("SIGKILL"), std::string::npos) << ended->detail;
}

TEST(LessonHost, does_not_accept_a_message_out_of_turn) {
    LessonRun run(small_lesson("return {}"),
                  {.program = SULUH_SOURCE_DIR "/tests/unit/script/helper/echo.sh"});
    const auto ended = run.next<LessonEnded>();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, Why::malformed);
    EXPECT_NE(ended->detail.find("open"), std::string::npos) << ended->detail;
}

struct Trespass {
    const char* what;
    const char* signal;
};

class LessonJail : public ::testing::TestWithParam<Trespass> {};

TEST_P(LessonJail, ends_the_process_that_tries) {
    LessonRun run(attack_lesson(std::string("host.trespass '") + GetParam().what + "'"),
                  {.program = SULUH_TRESPASSER});
    ASSERT_TRUE(run.next<LessonView>());
    run.host().event("go", Value());
    const auto ended = run.next<LessonEnded>();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->why, Why::crashed);
    EXPECT_NE(ended->detail.find(GetParam().signal), std::string::npos) << ended->detail;
}

INSTANTIATE_TEST_SUITE_P(All, LessonJail,
                         ::testing::Values(Trespass{"open", "SIGSYS"}, Trespass{"socket", "SIGSYS"},
                                           Trespass{"exec", "SIGSYS"}, Trespass{"fork", "SIGSYS"},
                                           Trespass{"kill", "SIGSYS"}, Trespass{"prctl", "SIGSYS"},
                                           Trespass{"executable memory", "SIGSYS"},
                                           Trespass{"mprotect", "SIGSYS"},
                                           Trespass{"read stdin", "SIGSYS"},
                                           Trespass{"overflow", "SIG"}));

TEST(LessonJailEnvironment, is_empty) {
    setenv("SULUH_SECRET", "hidden", 1);
    LessonRun run(attack_lesson("return {kind='text', text=tostring(host.trespass 'environment')}"),
                  {.program = SULUH_TRESPASSER});
    ASSERT_TRUE(run.next<LessonView>());
    run.host().event("go", Value());
    const auto view = run.next<LessonView>();
    ASSERT_TRUE(view);
    EXPECT_EQ(view->tree.text_or("text", ""), "false");
}

}  // namespace
}  // namespace suluh::script::testing
