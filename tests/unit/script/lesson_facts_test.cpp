#include "script/lesson_facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "script/lesson_check.h"

namespace suluh::script {
namespace {

using ::testing::HasSubstr;

std::vector<QuestionFact> questions(int count, const QuestionFact& one) {
    return std::vector<QuestionFact>(static_cast<std::size_t>(count), one);
}

std::map<std::string, LessonFacts> file_of(std::vector<QuestionFact> asked) {
    return {{"items/a.lua", LessonFacts{{}, std::move(asked), {}}}};
}

TEST(LessonFacts, reads_what_a_lesson_tells) {
    const Value told = Value::Map{
        {"ways", Value::List{Value::Map{{"step", "q"},
                                        {"way", "answer-1"},
                                        {"about", "answer 1 of 'q'"},
                                        {"file", "lessons/a.lua"},
                                        {"line", 7}}}},
        {"questions", Value::List{Value::Map{{"options", 4},
                                             {"right", Value::List{2, 9, "x"}},
                                             {"shuffled", true},
                                             {"longest", "wrong"}},
                                  "no question"}},
        {"kept", Value::List{Value::Map{{"id", "q"}, {"file", "lessons/a.lua"}, {"line", 7}}}}};
    const LessonFacts facts = read_facts(told);
    ASSERT_EQ(facts.ways.size(), 1U);
    EXPECT_EQ(facts.ways[0].about, "answer 1 of 'q'");
    EXPECT_EQ(facts.ways[0].line, 7);
    ASSERT_EQ(facts.questions.size(), 1U);
    EXPECT_EQ(facts.questions[0].right, std::vector<int>{2});
    EXPECT_EQ(facts.questions[0].longest_right, std::optional(false));
    ASSERT_EQ(facts.kept.size(), 1U);
    EXPECT_EQ(facts.kept[0].id, "q");
}

TEST(LessonFacts, nonsense_is_no_fact) {
    const LessonFacts facts = read_facts(Value::List{1, 2});
    EXPECT_TRUE(facts.ways.empty() && facts.questions.empty() && facts.kept.empty());
}

TEST(LessonFacts, chances_add_up_exactly) {
    EXPECT_DOUBLE_EQ(chance_of({0.5, 0.5}, 0), 1.0);
    EXPECT_DOUBLE_EQ(chance_of({0.5, 0.5}, 1), 0.75);
    EXPECT_DOUBLE_EQ(chance_of({0.5, 0.25}, 2), 0.125);
    EXPECT_DOUBLE_EQ(chance_of({0.5, 0.25}, 3), 0.0);
    EXPECT_NEAR(chance_of(std::vector<double>(10, 0.25), 7), 0.003506, 1e-6);
}

TEST(LessonFacts, tells_when_the_longest_answer_is_right_too_often) {
    const QuestionFact right{4, {1}, true, true, "items/a.lua", 12};
    const QuestionFact wrong{4, {1}, true, false, "items/a.lua", 8};
    auto mixed = questions(3, wrong);
    for (const QuestionFact& one : questions(7, right)) mixed.push_back(one);
    const auto found = find_bias(file_of(mixed));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].file, "items/a.lua");
    EXPECT_EQ(found[0].line, 12) << "the first that gives itself away";
    EXPECT_EQ(found[0].problem,
              "in 7 of 10 questions of this file the longest answer is the right one");
    EXPECT_EQ(found[0].severity, packs::Severity::warning);
}

TEST(LessonFacts, bears_what_chance_would_give_too) {
    auto mixed = questions(4, {4, {1}, true, true});
    for (const QuestionFact& one : questions(6, {4, {1}, true, false})) mixed.push_back(one);
    EXPECT_TRUE(find_bias(file_of(mixed)).empty());
    EXPECT_TRUE(find_bias(file_of(questions(7, {4, {1}, true, true}))).empty()) << "too few";
    EXPECT_TRUE(find_bias(file_of(questions(30, {4, {1}, true, {}}))).empty()) << "no longest";
}

TEST(LessonFacts, tells_when_the_right_answer_keeps_its_place) {
    const auto found = find_bias(file_of(questions(9, {2, {1}, false, {}})));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].problem,
              "in 9 of 9 questions of this file that are not shuffled, answer 1 is right");
    auto turns = questions(5, {2, {1}, false, {}});
    for (const QuestionFact& one : questions(5, {2, {2}, false, {}})) turns.push_back(one);
    EXPECT_TRUE(find_bias(file_of(turns)).empty());
    EXPECT_TRUE(find_bias(file_of(questions(9, {2, {1}, true, {}}))).empty()) << "shuffled";
}

TEST(LessonFacts, looks_at_all_files_together_where_each_has_few) {
    const LessonFacts few{{}, questions(5, {4, {1}, true, true}), {}};
    const auto found = find_bias({{"lessons/a.lua", few}, {"lessons/b.lua", few}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].problem,
              "in 10 of 10 questions of the pack the longest answer is the right one");
}

TEST(LessonFacts, give_a_problem_the_place_of_its_step) {
    LessonFacts facts;
    facts.ways = {{"a", "", "", "lessons/a.lua", 4},
                  {"b", "", "", "lessons/a.lua", 9},
                  {"b", "right", "", "lessons/a.lua", 99}};
    const packs::Problem pale{"lessons/a.lua", 0, "too pale", "", packs::Severity::warning};
    EXPECT_EQ(at_its_step(pale, "b", facts).line, 9);
    EXPECT_EQ(at_its_step(pale, "c", facts).line, 0);
}

TEST(FaultRemedy, fits_what_lua_says) {
    EXPECT_THAT(fault_remedy("'}' expected (to close '{' at line 9) near 'ask'"),
                HasSubstr("comma"));
    EXPECT_THAT(fault_remedy("unfinished string near '\"Apa'"), HasSubstr("quote"));
    EXPECT_THAT(fault_remedy("attempt to index field 'x' (a nil value)"), HasSubstr("no value"));
    EXPECT_EQ(fault_remedy("something else"), "correct it and check again");
    EXPECT_EQ(fault_remedy("there is no s.worng → did you mean s.wrong?"), "") << "it has one";
}

TEST(LessonFacts, names_both_places_of_an_id_kept_twice) {
    const LessonFacts a{{}, {}, {{"q1", "lessons/a.lua", 4}}};
    const LessonFacts b{{}, {}, {{"q1", "items/b.lua", 9}, {"q2", "items/b.lua", 12}}};
    const auto found = find_twice_kept({{"items/b.lua", b}, {"lessons/a.lua", a}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(packs::problem_text(found[0]),
              "lessons/a.lua:4: warning: id 'q1' is used twice in the pack → give one of them "
              "another id, so that results can be told apart; items/b.lua:9 has it too");
    // The same builder, made once and used in two lessons, is one.
    EXPECT_TRUE(find_twice_kept({{"lessons/a.lua", a}, {"lessons/c.lua", a}}).empty());
}

}  // namespace
}  // namespace suluh::script
