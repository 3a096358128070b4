#include "kiosk/lesson_flow.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kiosk/guest_journal.h"
#include "stage/tasks.h"
#include "support/fake_clock.h"
#include "support/log_ear.h"

namespace suluh::kiosk {
namespace {

using script::LessonCheckpoint;
using script::LessonDone;
using script::LessonEnded;
using script::LessonMessage;
using script::LessonReady;
using script::LessonResponse;
using script::LessonView;
using store::Ref;

// Keeps every request until the test lets the disk answer.
class FakeJournal final : public Journal {
public:
    void find_resume(const Visitor&, const std::string&, const std::string&,
                     Answered<std::optional<store::Resume>> done) override {
        done(resume);
    }
    void find_history(const Visitor&, const std::string& pack, Answered<History> done) override {
        if (is_forgetful) return done(Error{Fault::io, "past"});
        history.due.push_back({pack, "m06", "q1", 1});
        done(history);
    }
    void resume_attempt(const Visitor&, Ref attempt, Answered<Ref> done) override {
        ++resumes;
        done(attempt);
    }
    void start_attempt(store::NewAttempt attempt, Answered<Ref> done) override {
        attempts.push_back(attempt);
        if (is_full) return done(Error{Fault::full, "disk"});
        done(store::make_ref(1, 10));
    }
    void save_checkpoint(Ref, store::Checkpoint checkpoint, Answered<Ref>) override {
        checkpoints.push_back(checkpoint);
    }
    void save_answer(store::Answer answer, Answered<Ref> done) override {
        answers.push_back(answer);
        waiting.push_back(done);
    }
    void finish_attempt(const Visitor&, Ref, store::Outcome,
                        Answered<FinishedAttempt> done) override {
        done(FinishedAttempt{});
    }
    void add_event(store::Event event) override { events.push_back(event.name); }

    void disk_answers() {
        const auto all = std::exchange(waiting, {});
        for (const auto& done : all) done(store::make_ref(1, ++seq));
    }
    void disk_refuses() {
        const auto all = std::exchange(waiting, {});
        for (const auto& done : all) done(Error{Fault::full, "no space"});
    }

    std::optional<store::Resume> resume;
    int resumes = 0;
    bool is_full = false, is_forgetful = false;
    History history;
    std::int64_t seq = 100;
    std::vector<store::NewAttempt> attempts;
    std::vector<store::Checkpoint> checkpoints;
    std::vector<store::Answer> answers;
    std::vector<Answered<Ref>> waiting;
    std::vector<std::string> events;
};

struct FakeProcess {
    script::OpenLesson open;
    std::vector<LessonMessage> says;  // what take_all() gives next
    std::vector<std::string> heard;   // events and saved refs
};

class FakeTalk final : public LessonTalk {
public:
    explicit FakeTalk(FakeProcess& process) : process_(process) {}
    void event(std::string_view name, const Value&) override { process_.heard.emplace_back(name); }
    void env(const script::LessonEnv&) override { process_.heard.emplace_back("env"); }
    void saved(std::string_view ref) override {
        process_.heard.push_back("saved " + std::string(ref));
    }
    bool is_answering() const override { return false; }
    std::vector<LessonMessage> take_all() override { return std::exchange(process_.says, {}); }

private:
    FakeProcess& process_;
};

class Ears final : public LessonEars {
public:
    Status show_frame(const LessonView& view) override {
        if (view.frame.step_kind == "broken") return Error{Fault::bad_input, "root: unknown kind"};
        frames.push_back(view.frame.step_kind);
        return {};
    }
    void hide_lesson() override { ++hidden; }
    void tell_shell(const std::string& kind, Value data) override {
        told.push_back(kind);
        last = std::move(data);
    }
    void answer_saved(Ref row, const std::string& item) override {
        saved.push_back(std::to_string(row.seq()) + " " + item);
    }
    void attempt_finished(const FinishedAttempt& attempt) override {
        ++finished;
        result = attempt;
    }
    FinishedAttempt result;

    std::vector<std::string> frames, told, saved;
    Value last;
    int hidden = 0, finished = 0;
};

LessonView view(const std::string& kind, int step = 1) {
    LessonView view;
    view.frame.step = step;
    view.frame.steps = 8;
    view.frame.step_id = "s" + std::to_string(step);
    view.frame.step_kind = kind;
    return view;
}

LessonResponse response(const std::string& item) {
    LessonResponse response;
    response.ref = "r-" + item;
    response.item = item;
    response.max = 1;
    response.checkpoint = LessonCheckpoint{"s2", Value(Value::Map{{"after", item}})};
    return response;
}

LessonReady ready() {
    LessonReady ready;
    ready.steps = 8;
    return ready;
}

LessonEnded ended() {
    return {LessonEnded::Why::crashed, "signal 11"};
}

class LessonFlowTest : public ::testing::Test {
protected:
    void open(const std::string& nip = "1985", std::int64_t seed = 77) {
        LessonPlan plan;
        plan.pack = "m06";
        plan.pack_version = "1.0.0";
        plan.lesson = "netral";
        plan.fresh_seed = seed;
        flow.open(plan, Visitor{store::make_ref(1, 1), store::make_ref(1, 2), nip}, {},
                  [this](Result<Value> reply) { opened.push_back(std::move(reply)); });
    }
    void says(LessonMessage message) {
        processes.back()->says.push_back(std::move(message));
        flow.drain();
    }
    FakeProcess& process() { return *processes.back(); }

    testing::LogEarGuard log;
    testing::FakeClock clock;
    FakeJournal journal;
    stage::Tasks tasks{[] {}};
    GuestJournal guest_journal{journal, tasks, clock};
    Ears ears;
    FaultHistory faults;
    std::vector<std::unique_ptr<FakeProcess>> processes;
    std::vector<Result<Value>> opened;
    LessonFlow flow{{journal, guest_journal, ears, faults, clock, [this](script::OpenLesson open) {
                         processes.push_back(std::make_unique<FakeProcess>());
                         processes.back()->open = std::move(open);
                         return std::make_unique<FakeTalk>(*processes.back());
                     }}};
};

using Texts = std::vector<std::string>;

TEST_F(LessonFlowTest, a_new_attempt_is_on_disk_before_its_first_frame) {
    open();
    EXPECT_EQ(process().open.seed, 77);
    EXPECT_TRUE(opened.empty());
    says(ready());
    ASSERT_EQ(opened.size(), 1U);
    ASSERT_TRUE(opened[0]);
    EXPECT_FALSE(opened[0]->boolean_or("resumed", true));
    says(view("explain"));
    EXPECT_EQ(ears.frames, Texts{"explain"});
}

TEST_F(LessonFlowTest, a_lesson_is_told_what_was_asked_before) {
    journal.history.lessons = {{"pretes",
                                {{"pre/q1", "q1", "ED5", "etika", 0.5, 1},
                                 {"yakin", "yakin", "", "", 0, 0, R"([{"id":"a","value":4}])"}},
                                "prates"}};
    open();
    EXPECT_EQ(
        to_json(process().open.history),
        R"({"due":[{"bank":"m06","item":"q1"}],"lessons":[{"answers":[)"
        R"({"indicator":"ED5","item":"q1","max":1,"pillar":"etika","score":0.5,"step":"pre/q1"},)"
        R"({"indicator":"","item":"yakin","max":0,"pillar":"","ratings":[{"id":"a","value":4}],)"
        R"("score":0,"step":"yakin"}],"lesson":"pretes","pack":"prates"}]})");
}

TEST_F(LessonFlowTest, a_past_that_cannot_be_read_keeps_nobody_from_a_lesson) {
    journal.is_forgetful = true;
    log.expect("what was asked before");
    open();
    EXPECT_TRUE(process().open.history.is_nil());
}

TEST_F(LessonFlowTest, feedback_waits_for_the_disk) {
    open();
    says(ready());
    says(view("choice"));
    process().says = {response("n1"), view("feedback")};
    flow.drain();
    EXPECT_EQ(ears.frames, Texts{"choice"});
    EXPECT_TRUE(ears.saved.empty());
    EXPECT_TRUE(flow.is_busy());

    journal.disk_answers();
    EXPECT_EQ(ears.frames, (Texts{"choice", "feedback"}));
    EXPECT_EQ(ears.saved, Texts{"101 n1"});
    EXPECT_EQ(process().heard, Texts{"saved r-n1"});
    EXPECT_FALSE(flow.is_busy());
}

TEST_F(LessonFlowTest, says_that_it_is_saving_when_the_disk_stalls) {
    open();
    says(ready());
    says(response("n1"));
    flow.tick(clock.mono + 299);
    EXPECT_TRUE(ears.told.empty());
    EXPECT_EQ(flow.next_wake(), clock.mono + 300);
    flow.tick(clock.mono + 300);
    flow.tick(clock.mono + 400);
    EXPECT_EQ(ears.told, Texts{"lesson_saving"});
}

TEST_F(LessonFlowTest, a_full_disk_is_tried_again_and_never_shows_feedback) {
    log.expect("not on disk yet");
    open();
    says(ready());
    says(response("n1"));
    says(view("feedback"));
    for (int n = 0; n < 5; ++n) {
        journal.disk_refuses();
        clock.pass(1000);
        flow.tick(clock.mono);
    }
    EXPECT_EQ(ears.frames, Texts{});
    journal.disk_answers();
    EXPECT_EQ(ears.frames, Texts{"feedback"});
    EXPECT_EQ(journal.answers.size(), 6U);
}

TEST_F(LessonFlowTest, a_disk_that_stays_full_ends_in_the_calm_page) {
    log.expect("not on disk yet");
    log.expect("PLJ-302");
    open();
    says(ready());
    says(response("n1"));
    says(view("feedback"));
    for (int n = 0; n < 12; ++n) {
        journal.disk_refuses();
        clock.pass(1000);
        flow.tick(clock.mono);
    }
    EXPECT_EQ(ears.frames, Texts{});
    EXPECT_TRUE(ears.saved.empty());
    EXPECT_EQ(ears.told.back(), "lesson_fault");
    EXPECT_EQ(ears.last.text_or("code", ""), "PLJ-302");
    EXPECT_FALSE(faults.is_unavailable("m06/netral"));
}

TEST_F(LessonFlowTest, resumes_with_the_seed_and_checkpoint_kept) {
    journal.resume = store::Resume{store::make_ref(1, 5), "1.0.0", 4711,
                                   store::Checkpoint{"s4", Value("state"), 4, 8}};
    open();
    EXPECT_EQ(process().open.seed, 4711);
    ASSERT_TRUE(process().open.resume);
    EXPECT_EQ(process().open.resume->step, "s4");
    says(ready());
    EXPECT_EQ(journal.resumes, 1);
    EXPECT_TRUE(journal.attempts.empty());
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_TRUE(opened[0]->boolean_or("resumed", false));
}

TEST_F(LessonFlowTest, the_state_of_another_version_is_not_resumed) {
    journal.resume = store::Resume{store::make_ref(1, 5), "0.9.0", 4711,
                                   store::Checkpoint{"s4", Value("state"), 4, 8}};
    open();
    EXPECT_EQ(process().open.seed, 77);
    EXPECT_FALSE(process().open.resume);
    says(ready());
    EXPECT_EQ(journal.attempts.size(), 1U);
}

TEST_F(LessonFlowTest, a_crash_restarts_once_at_the_last_checkpoint_on_disk) {
    log.expect("PLJ-206");
    open();
    says(ready());
    says(response("n1"));
    journal.disk_answers();
    says(ended());
    ASSERT_EQ(processes.size(), 2U);
    EXPECT_EQ(process().open.seed, 77);
    ASSERT_TRUE(process().open.resume);
    EXPECT_EQ(process().open.resume->step, "s2");
    says(ready());
    says(view("choice", 2));
    EXPECT_EQ(ears.frames, Texts{"choice"});
    EXPECT_TRUE(ears.told.empty());
    EXPECT_EQ(journal.attempts.size(), 1U);

    says(ended());
    EXPECT_EQ(processes.size(), 2U);
    EXPECT_EQ(ears.told, Texts{"lesson_fault"});
    EXPECT_EQ(ears.last.text_or("code", ""), "PLJ-206");
    EXPECT_EQ(ears.last.text_or("where", ""), "m06/netral/02");
    EXPECT_TRUE(ears.last.boolean_or("again", false));
    EXPECT_EQ(journal.events, (Texts{"lesson_fault", "lesson_fault"}));
}

TEST_F(LessonFlowTest, a_fault_before_the_next_frame_names_the_step_it_was_on_its_way_to) {
    log.expect("PLJ-206");
    open();
    says(ready());
    says(view("choice", 1));
    says(response("n1"));  // its checkpoint stands at s2
    journal.disk_answers();
    says(ended());
    says(ready());
    says(ended());
    EXPECT_EQ(ears.told, Texts{"lesson_fault"});
    EXPECT_EQ(ears.last.number_or("step", 0), 2);
    EXPECT_EQ(ears.last.text_or("where", ""), "m06/netral/02");
}

TEST_F(LessonFlowTest, the_restart_waits_for_an_answer_that_is_still_being_written) {
    log.expect("PLJ-206");
    open();
    says(ready());
    says(response("n1"));
    says(view("feedback"));
    says(ended());
    EXPECT_EQ(processes.size(), 1U);
    journal.disk_answers();
    EXPECT_EQ(ears.frames, Texts{});  // the dead process's feedback is void
    ASSERT_EQ(processes.size(), 2U);
    EXPECT_EQ(process().open.resume->step, "s2");
}

TEST_F(LessonFlowTest, the_third_fault_makes_it_unavailable) {
    log.expect("PLJ-206");
    open();
    says(ready());
    says(ended());
    says(ended());
    EXPECT_TRUE(flow.retry());
    ASSERT_EQ(processes.size(), 3U);
    says(ready());
    says(ended());
    EXPECT_EQ(processes.size(), 3U);
    EXPECT_TRUE(faults.is_unavailable("m06/netral"));
    EXPECT_FALSE(ears.last.boolean_or("again", true));
    const Status refused = flow.retry();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::refused);
    EXPECT_EQ(processes.size(), 3U);
}

TEST_F(LessonFlowTest, skip_asks_the_new_process_to_leave_the_step_out) {
    log.expect("PLJ-206");
    open();
    says(ready());
    says(ended());
    says(ended());
    EXPECT_TRUE(flow.skip());
    ASSERT_TRUE(process().open.resume);
    EXPECT_TRUE(process().open.resume->state.boolean_or("skip", false));
}

TEST_F(LessonFlowTest, a_retry_leaves_nothing_out) {
    log.expect("PLJ-206");
    open();
    says(ready());
    says(ended());
    says(ended());
    EXPECT_TRUE(flow.retry());
    EXPECT_EQ(processes.size(), 3U);
    EXPECT_FALSE(process().open.resume);
}

TEST_F(LessonFlowTest, a_frame_that_is_no_frame_is_a_fault) {
    log.expect("root: unknown kind");
    open();
    says(ready());
    says(view("broken"));
    EXPECT_EQ(processes.size(), 2U);
    EXPECT_EQ(ears.frames, Texts{});
}

TEST_F(LessonFlowTest, a_lesson_that_never_opens_answers_with_an_error) {
    log.expect("PLJ-206");
    open();
    says(ended());
    says(ended());
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_FALSE(opened[0]);
    EXPECT_TRUE(journal.attempts.empty());
}

TEST_F(LessonFlowTest, no_attempt_on_disk_no_lesson) {
    log.expect("PLJ-302");
    journal.is_full = true;
    open();
    says(ready());
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_FALSE(opened[0]);
    EXPECT_EQ(ears.told, Texts{"lesson_fault"});
    EXPECT_EQ(ears.last.text_or("code", ""), "PLJ-302") << "a full disk is told as such";
}

TEST_F(LessonFlowTest, done_is_told_after_the_result_is_on_disk) {
    open();
    says(ready());
    process().says = {response("n1"), LessonDone{}};
    flow.drain();
    EXPECT_EQ(ears.finished, 0);
    journal.disk_answers();
    EXPECT_EQ(ears.finished, 1);
    EXPECT_EQ(ears.told, Texts{"lesson_done"});
}

TEST_F(LessonFlowTest, closed_it_hears_nothing_of_late_commits) {
    open();
    says(ready());
    says(response("n1"));
    says(view("feedback"));
    flow.close();
    journal.disk_answers();
    EXPECT_TRUE(ears.frames.empty());
    EXPECT_TRUE(ears.saved.empty());
    EXPECT_FALSE(flow.is_open());
}

TEST_F(LessonFlowTest, of_a_guest_nothing_is_kept_and_the_result_is_shown_all_the_same) {
    open("");
    tasks.run_all();  // nothing to resume
    tasks.run_all();  // nothing asked before
    says(ready());
    tasks.run_all();
    process().says = {response("n1"), view("feedback")};
    flow.drain();
    tasks.run_all();
    EXPECT_EQ(ears.frames, Texts{"feedback"});
    EXPECT_EQ(process().heard, Texts{"saved r-n1"});
    LessonDone done;
    done.score = 1;
    done.max = 4;
    says(done);
    tasks.run_all();
    ASSERT_EQ(ears.finished, 1);
    EXPECT_EQ(ears.result.result.percent, 25);
    EXPECT_TRUE(journal.attempts.empty());
    EXPECT_TRUE(journal.answers.empty());
    EXPECT_TRUE(journal.checkpoints.empty());
}

LessonView timed(std::int64_t wake_ms) {
    LessonView shown = view("choice");
    shown.frame.timer = script::LessonTimer{120'000, 120'000, wake_ms};
    return shown;
}

TEST_F(LessonFlowTest, wakes_a_lesson_with_a_time_limit_when_it_asked_for_it) {
    open();
    says(ready());
    says(timed(5000));
    ASSERT_EQ(flow.next_wake(), clock.mono_ms() + 5000);
    flow.tick(clock.mono_ms() + 4999);
    EXPECT_TRUE(process().heard.empty());
    flow.tick(clock.mono_ms() + 5000);
    flow.tick(clock.mono_ms() + 9000);
    EXPECT_EQ(process().heard, Texts{"time"}) << "once, until another frame asks for it";
    says(timed(0));
    EXPECT_EQ(flow.next_wake(), std::nullopt);
}

TEST_F(LessonFlowTest, wakes_nobody_after_the_lesson_was_left) {
    open();
    says(ready());
    says(timed(5000));
    flow.close();
    EXPECT_EQ(flow.next_wake(), std::nullopt);
    flow.tick(clock.mono_ms() + 60'000);
    EXPECT_TRUE(process().heard.empty());
}

TEST_F(LessonFlowTest, the_time_a_frame_waits_for_the_disk_is_not_counted) {
    open();
    says(ready());
    says(response("n1"));
    says(timed(5000));
    clock.pass(3000);
    journal.disk_answers();
    EXPECT_EQ(flow.next_wake(), clock.mono_ms() + 5000);
}

TEST_F(LessonFlowTest, knows_the_place_of_the_step_to_go_on_at) {
    open();
    says(ready());
    says(view("explain", 1));
    says(LessonCheckpoint{"s2", Value()});
    says(view("choice", 2));
    says(LessonCheckpoint{"s1", Value()});
    ASSERT_EQ(journal.checkpoints.size(), 2U);
    EXPECT_EQ(journal.checkpoints[0].position, 2);
    EXPECT_EQ(journal.checkpoints[0].steps, 8);
    EXPECT_EQ(journal.checkpoints[1].position, 1);
}

}  // namespace
}  // namespace suluh::kiosk
