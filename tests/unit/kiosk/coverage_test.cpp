#include "kiosk/author/coverage.h"

#include <gtest/gtest.h>

namespace suluh::kiosk::author {
namespace {

script::LessonFacts facts() {
    script::LessonFacts facts;
    facts.ways = {{"q", "", "step 'q'", "lessons/a.lua", 4},
                  {"q", "answer-1", "answer 1 of 'q'", "lessons/a.lua", 6},
                  {"q", "answer-2", "answer 2 of 'q'", "lessons/a.lua", 7},
                  {"z", "", "step 'z'", "lessons/a.lua", 12},
                  {"z", "answered", "an answer to 'z'", "lessons/a.lua", 12}};
    return facts;
}

TEST(Coverage, counts_steps_and_branches) {
    const Coverage seen = cover("lessons/a.lua", facts(), {"q/", "q/answer-2", "x/other"});
    EXPECT_EQ(coverage_text(seen), "lessons/a.lua: 40 % (1/2 steps, 1/3 branches)");
}

TEST(Coverage, is_whole_only_when_all_was_seen) {
    Coverage seen;
    EXPECT_EQ(percent(seen), 100);
    seen.steps = seen.all_steps = 400;
    seen.ways = 99, seen.all_ways = 100;
    EXPECT_EQ(percent(seen), 99);
    seen.ways = 100;
    EXPECT_EQ(percent(seen), 100);
}

TEST(Coverage, names_own_steps_that_do_not_say_how_to_answer_them) {
    script::LessonFacts own = facts();
    own.undeclared = {"matriks", "napas"};
    EXPECT_NE(coverage_text(cover("lessons/a.lua", own, {})).find("of matriks, napas (give"),
              std::string::npos);
}

TEST(Coverage, says_when_the_time_was_over) {
    Coverage seen = cover("lessons/a.lua", facts(), {});
    seen.cut = true;
    EXPECT_NE(coverage_text(seen).find("stopped"), std::string::npos);
}

TEST(Coverage, names_what_was_not_reached_at_its_line) {
    const auto problems = find_unreached(facts(), {"q/", "q/answer-1"});
    ASSERT_EQ(problems.size(), 2U);  // of a step that was not reached, only the step
    EXPECT_EQ(problems[0].line, 7);
    EXPECT_EQ(problems[0].problem, "the walk did not reach answer 2 of 'q'");
    EXPECT_EQ(problems[1].problem, "the walk did not reach step 'z'");
    EXPECT_EQ(problems[1].severity, packs::Severity::warning);
    EXPECT_TRUE(
        find_unreached(facts(), {"q/", "q/answer-1", "q/answer-2", "z/", "z/answered"}).empty());
}

}  // namespace
}  // namespace suluh::kiosk::author
