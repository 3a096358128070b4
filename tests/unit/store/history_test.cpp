#include "store/history.h"

#include "store/clock_trust.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000;

class HistoryTest : public StoreTest {
protected:
    HistoryTest() : db_(open().value()) {
        budi_ = person(db_, kBudi);
        begin();
    }
    // A new visit, so many days later.
    void begin(int days = 0) {
        clock_.wall += days * kDay;
        session_ = start_session(db_, budi_).value();
    }
    Ref start(const std::string& lesson = "netral") {
        return attempt(db_, session_, budi_, lesson);
    }
    void give(Ref deed, const std::string& question, double score,
              const std::string& purpose = "practice") {
        Answer one = answer(session_, deed, question, score);
        one.step = "kuis/" + question;
        one.response = Value::Map{
            {"quiz", "kuis"}, {"bank", "m06"}, {"pillar", "etika"}, {"purpose", purpose}};
        ASSERT_TRUE(save_answer(db_, one));
    }
    void finish(Ref deed) {
        ASSERT_TRUE(finish_attempt(db_, session_, deed, {.score = 0, .max = 1}));
    }
    std::vector<std::string> due() {
        std::vector<std::string> names;
        const Result<std::vector<DueQuestion>> found = due_questions(db_, kBudi);
        EXPECT_TRUE(found);
        if (!found) return names;
        for (const DueQuestion& one : *found) {
            names.push_back(one.pack + "/" + one.bank + "/" + one.question);
        }
        return names;
    }
    // A refresher in a visit of its own.
    void refresh(int days, const std::string& question, double score) {
        begin(days);
        const Ref deed = start("~refresher");
        give(deed, question, score, "refresher");
        finish(deed);
    }

    Database db_;
    Ref budi_, session_;
};

using Names = std::vector<std::string>;
const Names kNone{};
const Names kQ1{"netralitas-asn/m06/q1"};

TEST_F(HistoryTest, the_newest_finished_attempt_of_each_lesson_is_told) {
    const Ref first = start();
    give(first, "q1", 0);
    finish(first);
    const Ref second = start();
    give(second, "q2", 1);
    finish(second);
    const Ref other = start("pretes");
    give(other, "q3", 1);
    finish(other);
    give(start(), "q4", 1);  // not finished
    const auto past = past_lessons(db_, kBudi, "netralitas-asn").value();
    ASSERT_EQ(past.size(), 2U);
    EXPECT_EQ(past[0].lesson, "pretes");
    EXPECT_EQ(past[1].lesson, "netral");
    ASSERT_EQ(past[1].answers.size(), 1U);
    EXPECT_EQ(past[1].answers[0].step, "kuis/q2");
    EXPECT_EQ(past[1].answers[0].pillar, "etika");
    EXPECT_EQ(past[1].answers[0].score, 1);
    EXPECT_TRUE(past_lessons(db_, kRatna, "netralitas-asn")->empty());
    EXPECT_TRUE(past_lessons(db_, kBudi, "other")->empty());
}

TEST_F(HistoryTest, pretests_and_self_assessments_of_other_packs_are_told_behind) {
    const Ref own = start();
    give(own, "q1", 1);
    finish(own);
    NewAttempt elsewhere{session_, budi_, "prates", "1.0.0", "awal"};
    const Ref other = start_attempt(db_, elsewhere).value();
    give(other, "q2", 1, "pretest");
    give(other, "q3", 1);  // practice elsewhere is nobody's business here
    Answer rated = answer(session_, other, "yakin", 0);
    rated.step = "yakin";
    rated.kind = "scale";
    rated.max = 0;
    rated.response = parse_json(R"({"type":"likert","answers":[{"id":"a","value":4}]})").value();
    ASSERT_TRUE(save_answer(db_, rated));
    finish(other);
    const auto past = past_lessons(db_, kBudi, "netralitas-asn").value();
    ASSERT_EQ(past.size(), 2U);
    EXPECT_EQ(past[0].pack, "netralitas-asn");
    EXPECT_EQ(past[1].pack, "prates");
    ASSERT_EQ(past[1].answers.size(), 2U);
    EXPECT_EQ(past[1].answers[0].step, "kuis/q2");
    EXPECT_EQ(past[1].answers[0].ratings, "");
    EXPECT_EQ(past[1].answers[1].ratings, R"([{"id":"a","value":4}])");
}

TEST_F(HistoryTest, finishes_are_told_with_times_that_are_sure) {
    finish(start());
    const std::int64_t first = clock_.wall;
    begin(3);
    finish(start("pretes"));
    const Finishes done = finishes(db_, kBudi).value();
    ASSERT_EQ(done.lessons.size(), 2U);
    EXPECT_EQ(done.lessons[0].lesson, "netral");
    EXPECT_GE(done.lessons[0].wall_ms, first);
    EXPECT_EQ(done.lessons[1].lesson, "pretes");
    ASSERT_TRUE(done.now_ms);
    EXPECT_GE(*done.now_ms, first + 3 * kDay);
    EXPECT_TRUE(finishes(db_, kRatna)->lessons.empty());
    clock_.wall = 0;  // a clock that lost its battery
    begin();
    finish(start("akhir"));
    EXPECT_EQ(finishes(db_, kBudi)->lessons.size(), 2U);
    EXPECT_FALSE(finishes(db_, kBudi)->now_ms);
}

TEST_F(HistoryTest, what_was_finished_long_after_coming_in_counts) {
    const Ref deed = start();
    clock_.wall += 20 * 60 * 1000;
    finish(deed);
    const Finishes done = finishes(db_, kBudi).value();
    ASSERT_EQ(done.lessons.size(), 1U);
    EXPECT_GT(done.lessons[0].wall_ms, *done.now_ms);
}

TEST_F(HistoryTest, only_answers_to_quizzes_are_told) {
    const Ref deed = start();
    ASSERT_TRUE(save_answer(db_, answer(session_, deed, "q1", 0)));
    finish(deed);
    begin(400);
    EXPECT_TRUE(past_lessons(db_, kBudi, "netralitas-asn")->empty());
    EXPECT_EQ(due(), kNone);
}

TEST_F(HistoryTest, a_mistake_is_due_after_a_week_and_not_before) {
    const Ref deed = start();
    give(deed, "q1", 0.5);
    give(deed, "q2", 1);
    begin(6);
    EXPECT_EQ(due(), kNone);
    begin(1);
    EXPECT_EQ(due(), kQ1);
}

TEST_F(HistoryTest, right_refreshers_move_a_question_to_30_and_90_days_and_out) {
    give(start(), "q1", 0);
    refresh(7, "q1", 1);
    EXPECT_EQ(due(), kNone);
    begin(29);
    EXPECT_EQ(due(), kNone);
    refresh(1, "q1", 1);
    begin(89);
    EXPECT_EQ(due(), kNone);
    begin(1);
    EXPECT_EQ(due(), kQ1);
    refresh(0, "q1", 1);
    begin(400);
    EXPECT_EQ(due(), kNone);
}

TEST_F(HistoryTest, a_wrong_refresher_moves_it_back_to_a_week) {
    give(start(), "q1", 0);
    refresh(7, "q1", 1);
    refresh(30, "q1", 0);
    begin(7);
    EXPECT_EQ(due(), kQ1);
}

TEST_F(HistoryTest, a_right_answer_elsewhere_changes_nothing) {
    give(start(), "q1", 0);
    begin(3);
    give(start(), "q1", 1);
    begin(4);
    EXPECT_EQ(due(), kQ1);
}

TEST_F(HistoryTest, longest_due_comes_first) {
    give(start(), "q2", 0);
    begin(1);
    give(start(), "q1", 0);
    begin(10);
    EXPECT_EQ(due(), (Names{"netralitas-asn/m06/q2", "netralitas-asn/m06/q1"}));
}

TEST_F(HistoryTest, a_doubtful_clock_makes_nothing_due) {
    give(start(), "q1", 0);
    const std::int64_t good = clock_.wall;
    begin(8);
    EXPECT_EQ(due(), kQ1);
    clock_.wall = good - 300 * kDay;  // the office clock has lost its battery
    begin();
    EXPECT_EQ(due(), kNone);
    // What is answered under it counts from the next sure time.
    give(start(), "q5", 0);
    clock_.wall = good + 9 * kDay;
    begin();
    EXPECT_EQ(due(), kQ1);
    begin(7);
    EXPECT_EQ(due(), (Names{"netralitas-asn/m06/q1", "netralitas-asn/m06/q5"}));
}

TEST_F(HistoryTest, a_time_that_was_taken_back_is_not_waited_for) {
    const std::int64_t today = std::max(clock_.wall, build_date_ms()) + kDay;
    clock_.wall = today + 70 * 365 * kDay;  // somebody typed the wrong year
    begin();
    const Ref deed = start();
    give(deed, "q1", 0);
    finish(deed);
    clock_.wall = today;
    ASSERT_EQ(*trust_clock(db_), ClockTrust::given);
    begin();
    EXPECT_EQ(due(), kNone) << "a week from now";
    EXPECT_TRUE(finishes(db_, kBudi)->lessons.empty()) << "when that was is not known";
    begin(8);
    EXPECT_EQ(due(), kQ1);
}

}  // namespace
}  // namespace suluh::store
