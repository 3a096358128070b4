#include "store/nip.h"

#include <gtest/gtest.h>

namespace suluh::store {
namespace {

constexpr Date kToday{2026, 9, 21};

TEST(Nip, takes_pns_and_pppk) {
    struct Case {
        const char* digits;
        Date birth;
        Sex sex;
        PersonKind kind;
    };
    const Case cases[] = {
        {"198501152010011001", {1985, 1, 15}, Sex::male, PersonKind::pns},
        {"199003102025212002", {1990, 3, 10}, Sex::female, PersonKind::pppk},
        {"199112242025242014", {1991, 12, 24}, Sex::female, PersonKind::pppk},
        {"200002292023001001", {2000, 2, 29}, Sex::male, PersonKind::pppk},  // month 00
        {"196607011986122001", {1966, 7, 1}, Sex::female, PersonKind::pns},
        {"198501150000991001", {1985, 1, 15}, Sex::male, PersonKind::pppk},  // never refused
    };
    for (const Case& c : cases) {
        const NipVerdict verdict = parse_nip(c.digits, kToday);
        const auto* facts = std::get_if<NipFacts>(&verdict);
        ASSERT_NE(facts, nullptr) << c.digits;
        EXPECT_EQ(facts->birth, c.birth) << c.digits;
        EXPECT_EQ(facts->sex, c.sex) << c.digits;
        EXPECT_EQ(facts->kind, c.kind) << c.digits;
    }
}

TEST(Nip, says_which_rule_was_broken) {
    struct Case {
        const char* digits;
        NipProblem problem;
    };
    const Case cases[] = {
        {"", NipProblem::length},
        {"19850115201001100", NipProblem::length},
        {"1985011520100110012", NipProblem::length},
        {"19850115201001100A", NipProblem::digits},
        {"19850115 010011001", NipProblem::digits},
        {"198513152010011001", NipProblem::birth_date},
        {"198502302010011001", NipProblem::birth_date},
        {"190002292010011001", NipProblem::birth_date},  // 1900 was no leap year
        {"000001012010011001", NipProblem::birth_date},
        {"202501152010011001", NipProblem::birth_date},  // a child
        {"192001152010011001", NipProblem::birth_date},  // 106 years old
        {"198501152010010001", NipProblem::sex},
        {"198501152010013001", NipProblem::sex},
    };
    for (const Case& c : cases) {
        const NipVerdict verdict = parse_nip(c.digits, kToday);
        const auto* problem = std::get_if<NipProblem>(&verdict);
        ASSERT_NE(problem, nullptr) << c.digits;
        EXPECT_EQ(*problem, c.problem) << c.digits;
    }
}

TEST(Nip, does_not_judge_ages_by_a_clock_in_doubt) {
    EXPECT_TRUE(std::holds_alternative<NipFacts>(parse_nip("202501152010011001", std::nullopt)));
    EXPECT_TRUE(std::holds_alternative<NipProblem>(parse_nip("202502302010011001", std::nullopt)));
}

TEST(Nip, ages_turn_on_the_birthday) {
    const Date before{2026, 9, 20};
    EXPECT_TRUE(std::holds_alternative<NipFacts>(parse_nip("201109212026011001", kToday)));
    EXPECT_TRUE(std::holds_alternative<NipProblem>(parse_nip("201109212026011001", before)));
}

}  // namespace
}  // namespace suluh::store
