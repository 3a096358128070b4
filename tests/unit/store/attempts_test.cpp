#include "store/attempts.h"

#include <limits>

#include "store/progress.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

class AttemptsTest : public StoreTest {
protected:
    AttemptsTest() : db_(open().value()) {
        budi_ = person(db_, kBudi);
        session_ = start_session(db_, budi_).value();
    }
    Status finish(Ref attempt, double score, double max, bool passed) {
        const Result<Ref> ref =
            finish_attempt(db_, session_, attempt, {.score = score, .max = max, .passed = passed});
        if (!ref) return ref.error();
        return {};
    }
    std::optional<Resume> resume(const std::string& lesson = "netral") {
        return find_resume(db_, kBudi, "netralitas-asn", lesson).value();
    }

    Database db_;
    Ref budi_, session_;
};

TEST_F(AttemptsTest, a_session_ends_once) {
    EXPECT_TRUE(end_session(db_, session_, "idle"));
    EXPECT_EQ(end_session(db_, session_, "leave").error().fault, Fault::not_found);
    EXPECT_EQ(end_session(db_, Ref{12345}, "leave").error().fault, Fault::not_found);
    EXPECT_EQ(count(db_, "event"), 1);
}

TEST_F(AttemptsTest, an_answer_and_its_checkpoint_come_together) {
    const Ref deed = attempt(db_, session_, budi_);
    ASSERT_TRUE(resume().has_value());
    EXPECT_FALSE(resume()->checkpoint.has_value());
    const Result<Ref> saved = save_answer(db_, answer(session_, deed, "q1", 1));
    ASSERT_TRUE(saved) << saved.error().detail;
    const std::optional<Resume> back = resume();
    ASSERT_TRUE(back && back->checkpoint);
    EXPECT_EQ(back->attempt, deed);
    EXPECT_EQ(back->seed, 42);
    EXPECT_EQ(back->pack_version, "1.0.0");
    EXPECT_EQ(back->checkpoint->step, "after-q1");
    EXPECT_EQ(back->checkpoint->state, Value(Value::Map{{"n", 1}}));
    EXPECT_EQ(back->checkpoint->position, 3);
    EXPECT_EQ(*db_.connection().text("SELECT question FROM response"), "{\"ask\":\"Apa?\"}");
}

TEST_F(AttemptsTest, neither_is_kept_when_one_cannot_be) {
    const Ref deed = attempt(db_, session_, budi_);
    ASSERT_TRUE(db_.connection().exec("DROP TABLE checkpoint"));
    EXPECT_FALSE(save_answer(db_, answer(session_, deed, "q1", 1)));
    EXPECT_EQ(count(db_, "response"), 0);
}

TEST_F(AttemptsTest, refuses_scores_that_are_none) {
    const Ref deed = attempt(db_, session_, budi_);
    Answer bad = answer(session_, deed, "q1", 1);
    for (const double score : {-1.0, 2.0, std::numeric_limits<double>::quiet_NaN()}) {
        bad.score = score;
        EXPECT_EQ(save_answer(db_, bad).error().fault, Fault::bad_input) << score;
    }
    Answer stray = answer(session_, Ref{77}, "q1", 1);
    EXPECT_FALSE(save_answer(db_, stray));
    EXPECT_EQ(count(db_, "response"), 0);
}

TEST_F(AttemptsTest, a_checkpoint_keeps_the_position_it_is_not_told) {
    const Ref deed = attempt(db_, session_, budi_);
    ASSERT_TRUE(save_checkpoint(db_, deed, {"one", {}, 2, 8}));
    ASSERT_TRUE(save_checkpoint(db_, deed, {"two", Value::Map{}, 0, 0}));
    EXPECT_EQ(resume()->checkpoint->step, "two");
    EXPECT_EQ(resume()->checkpoint->position, 2);
    EXPECT_EQ(resume()->checkpoint->steps, 8);
}

TEST_F(AttemptsTest, what_is_finished_is_not_resumed_nor_finished_again) {
    const Ref deed = attempt(db_, session_, budi_);
    ASSERT_TRUE(save_answer(db_, answer(session_, deed, "q1", 1)));
    ASSERT_TRUE(finish(deed, 5, 6, true));
    EXPECT_FALSE(resume().has_value());
    EXPECT_EQ(count(db_, "checkpoint"), 0);
    EXPECT_EQ(finish(deed, 5, 6, true).error().fault, Fault::exists);
    EXPECT_FALSE(resume("other").has_value());
}

TEST_F(AttemptsTest, nobody_resumes_the_work_of_another_or_of_a_guest) {
    attempt(db_, session_, std::nullopt);
    EXPECT_FALSE(resume().has_value());
    const Ref ratna = person(db_, kRatna, "Ratna");
    attempt(db_, session_, ratna);
    EXPECT_FALSE(resume().has_value());
}

TEST_F(AttemptsTest, a_person_resumes_after_a_change_of_name) {
    const Ref deed = attempt(db_, session_, budi_);
    ASSERT_TRUE(save_answer(db_, answer(session_, deed, "q1", 1)));
    EXPECT_NE(person(db_, kBudi, "Budi Santoso"), budi_);
    ASSERT_TRUE(resume().has_value());
    EXPECT_EQ(resume()->attempt, deed);
}

TEST_F(AttemptsTest, the_result_counts_time_at_the_kiosk_only) {
    const Ref deed = attempt(db_, session_, budi_);
    clock_.pass(60'000);
    ASSERT_TRUE(save_answer(db_, answer(session_, deed, "q1", 1)));
    ASSERT_TRUE(end_session(db_, session_, "leave"));
    clock_.pass(86'400'000);
    clock_.boot = "boot-2";
    clock_.mono = 1000;
    session_ = *start_session(db_, budi_);
    ASSERT_TRUE(resume_attempt(db_, session_, deed));
    clock_.pass(30'000);
    ASSERT_TRUE(finish(deed, 1, 2, false));
    const Result<AttemptResult> result = attempt_result(db_, deed);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->active_ms, 90'000);
    EXPECT_EQ(result->percent, 50);
    EXPECT_FALSE(result->passed);
    EXPECT_EQ(result->title, "Netralitas");
    EXPECT_EQ(attempt_result(db_, Ref{5}).error().fault, Fault::not_found);
}

TEST_F(AttemptsTest, a_lesson_without_points_is_whole_once_it_is_finished) {
    const Ref deed = attempt(db_, session_, budi_);
    Answer survey = answer(session_, deed, "l1", 0);
    survey.max = 0;
    ASSERT_TRUE(save_answer(db_, survey));
    EXPECT_EQ(attempt_result(db_, deed)->percent, 0);
    ASSERT_TRUE(finish(deed, 0, 0, true));
    EXPECT_EQ(attempt_result(db_, deed)->percent, 100);
    EXPECT_TRUE(indicator_results(db_, deed)->empty()) << "a survey measures no indicator";
}

TEST_F(AttemptsTest, indicators_are_before_and_after_with_the_last_answer_to_an_item) {
    const Ref first = attempt(db_, session_, budi_, "prates");
    ASSERT_TRUE(save_answer(db_, answer(session_, first, "a", 0)));
    ASSERT_TRUE(save_answer(db_, answer(session_, first, "b", 1)));
    const Ref second = attempt(db_, session_, budi_);
    ASSERT_TRUE(save_answer(db_, answer(session_, second, "a", 0)));
    ASSERT_TRUE(save_answer(db_, answer(session_, second, "a", 1)));
    Answer other = answer(session_, second, "c", 1);
    other.indicator = "ED6";
    ASSERT_TRUE(save_answer(db_, other));
    Answer unscored = answer(session_, second, "d", 0);
    unscored.max = 0;
    ASSERT_TRUE(save_answer(db_, unscored));
    const Result<std::vector<IndicatorResult>> results = indicator_results(db_, second);
    ASSERT_TRUE(results);
    ASSERT_EQ(results->size(), 2U);
    EXPECT_EQ((*results)[0].indicator, "ED5");
    EXPECT_EQ((*results)[0].before, 50);
    EXPECT_EQ((*results)[0].after, 100);
    EXPECT_EQ((*results)[0].n, 1);
    EXPECT_EQ((*results)[1].indicator, "ED6");
    EXPECT_FALSE((*results)[1].before.has_value());
}

TEST_F(AttemptsTest, progress_tells_state_best_and_jp) {
    EXPECT_TRUE(lesson_progress(db_, kBudi)->empty());
    const Ref first = attempt(db_, session_, budi_);
    ASSERT_TRUE(finish(first, 9, 10, true));
    const Ref second = attempt(db_, session_, budi_);
    ASSERT_TRUE(save_checkpoint(db_, second, {"s", {}, 3, 8}));
    attempt(db_, session_, budi_, "other");
    const Result<std::vector<LessonProgress>> lessons = lesson_progress(db_, kBudi);
    ASSERT_TRUE(lessons);
    ASSERT_EQ(lessons->size(), 2U);
    const LessonProgress& netral = (*lessons)[0];
    EXPECT_EQ(netral.lesson, "netral");
    EXPECT_EQ(netral.state, LessonState::started);
    EXPECT_EQ(netral.position, 3);
    EXPECT_EQ(netral.steps, 8);
    EXPECT_TRUE(netral.passed);
    EXPECT_EQ(netral.best, 90);
    EXPECT_EQ(*jp_done(db_, kBudi), 0.5);
    ASSERT_TRUE(finish(second, 5, 10, false));
    const LessonProgress again = lesson_progress(db_, kBudi)->at(0);
    EXPECT_EQ(again.state, LessonState::done);
    EXPECT_EQ(again.best, 90);
    EXPECT_EQ(again.latest, 50);
    EXPECT_EQ(*jp_done(db_, kBudi), 0.5);
    EXPECT_EQ(*jp_done(db_, kRatna), 0);
}

TEST_F(AttemptsTest, hours_count_from_the_day_asked_for) {
    const Ref first = attempt(db_, session_, budi_);
    ASSERT_TRUE(finish(first, 9, 10, true));
    const std::int64_t next_year = clock_.wall + 1;
    EXPECT_EQ(*jp_done(db_, kBudi, clock_.wall), 0.5);
    EXPECT_EQ(*jp_done(db_, kBudi, next_year), 0);
    clock_.wall = 1'000'000;  // the clock is in doubt: nobody loses hours by that
    const Ref second = attempt(db_, session_, budi_);
    ASSERT_TRUE(finish(second, 9, 10, true));
    EXPECT_EQ(*jp_done(db_, kBudi, next_year), 0.5);
}

}  // namespace
}  // namespace suluh::store
