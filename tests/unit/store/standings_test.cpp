#include "store/standings.h"

#include <utility>

#include "store/progress.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

struct Given {
    std::string item, indicator;
    double score = 0, max = 1;
    std::string pillar{};
};

class StandingsTest : public StoreTest {
protected:
    StandingsTest() : db_(open().value()) {}

    Ref take(const std::string& nip, const std::vector<Given>& answers,
             const std::string& lesson = "netral") {
        const Ref who = person(db_, nip);
        const Ref session = start_session(db_, who).value();
        const Ref deed = attempt(db_, session, who, lesson);
        for (const Given& given : answers) {
            Answer one = answer(session, deed, given.item, given.score);
            one.indicator = given.indicator;
            one.max = given.max;
            if (!given.pillar.empty()) one.response = Value::Map{{"pillar", given.pillar}};
            EXPECT_TRUE(save_answer(db_, one));
        }
        return deed;
    }
    [[nodiscard]] std::vector<Standing> of(const std::string& nip, std::string_view lang = "id") {
        return standings(db_, {nip, lang, {{"netralitas-asn", "netralitas"}}}).value();
    }

    Database db_;
};

TEST_F(StandingsTest, an_answer_belongs_to_its_question_s_pillar_or_else_its_pack_s) {
    take(kBudi, {{"a", "ED5", 1, 1, "etika"}, {"b", "ED5", 0.5}, {"c", "AD1", 0, 2, "aman"}});
    const std::vector<Standing> all = of(kBudi);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].pillar, "aman");
    EXPECT_EQ(all[1].pillar, "etika");
    EXPECT_EQ(all[2].pillar, "netralitas");
    EXPECT_EQ(all[2].indicator, "ED5");
    EXPECT_EQ(all[2].now.score, 0.5);
    const Points sum = total_of(all);
    EXPECT_EQ(sum.score, 1.5);
    EXPECT_EQ(sum.max, 4);
    EXPECT_EQ(sum.n, 3);
    EXPECT_TRUE(of(kRatna).empty());
}

TEST_F(StandingsTest, of_each_question_the_last_answer_counts_and_the_first_attempt_is_before) {
    take(kBudi, {{"a", "ED5", 0}, {"b", "ED5", 1}});
    EXPECT_FALSE(of(kBudi).front().before) << "nothing to compare with yet";
    EXPECT_EQ(of(kBudi).front().now.score, 1);
    take(kBudi, {{"a", "ED5", 0.5}});
    take(kBudi, {{"a", "ED5", 1}, {"c", "ED5", 1}});
    const std::vector<Standing> all = of(kBudi);
    ASSERT_EQ(all.size(), 1U);
    ASSERT_TRUE(all.front().before);
    EXPECT_EQ(all.front().before->score, 1);
    EXPECT_EQ(all.front().before->max, 2);
    EXPECT_EQ(all.front().now.score, 2);
    EXPECT_EQ(all.front().now.n, 2);
}

TEST_F(StandingsTest, what_earns_nothing_is_left_out) {
    take(kBudi, {{"a", "ED5", 0, 0}, {"b", "", 1}});
    EXPECT_TRUE(of(kBudi).empty());
}

TEST_F(StandingsTest, an_indicator_has_the_words_it_was_last_shown_with) {
    const Ref first = take(kBudi, {{"a", "ED5", 1}});
    EXPECT_EQ(of(kBudi).front().label, "");
    const auto finish = [this](Ref attempt, const IndicatorSum& sum) {
        const Ref session = start_session(db_, std::nullopt).value();
        EXPECT_TRUE(finish_attempt(db_, session, attempt, {1, 1, true, {{"ED5", sum}}}));
    };
    finish(first, {1, 1, 1, "Bersikap netral", {{"en", "Staying neutral"}}});
    EXPECT_EQ(of(kBudi).front().label, "Bersikap netral");
    EXPECT_EQ(of(kBudi, "en").front().label, "Staying neutral");
    finish(take(kBudi, {{"b", "ED5", 1}}), {1, 1, 1, "Netral", {}});
    EXPECT_EQ(of(kBudi).front().label, "Netral");
    EXPECT_EQ(of(kBudi, "en").front().label, "Netral");
}

TEST_F(StandingsTest, progress_tells_how_often_and_when_a_lesson_was_finished) {
    const auto finish = [this](Ref attempt) {
        const Ref session = start_session(db_, std::nullopt).value();
        EXPECT_TRUE(finish_attempt(db_, session, attempt, {1, 1, true, {}}));
    };
    finish(take(kBudi, {}));
    finish(take(kBudi, {}, "lain"));
    finish(take(kBudi, {}));
    const std::vector<LessonProgress> lessons = lesson_progress(db_, kBudi).value();
    ASSERT_EQ(lessons.size(), 2U);
    EXPECT_EQ(lessons[0].lesson, "lain");
    EXPECT_EQ(lessons[0].finished, 1);
    EXPECT_EQ(lessons[1].finished, 2);
    EXPECT_GT(lessons[1].order, lessons[0].order);
    EXPECT_TRUE(lessons[1].last_wall_ms);
}

}  // namespace
}  // namespace suluh::store
