#include "stage/scan_watch.h"

#include <gtest/gtest.h>

namespace suluh::stage {
namespace {

using Scan = std::optional<std::string>;

// Types as a scanner does, a letter every two milliseconds; what came through as typed.
std::string type(ScanWatch& watch, std::string_view text, std::int64_t from_ms = 1000) {
    std::string typed;
    for (const char letter : text) typed += watch.written({&letter, 1}, from_ms += 2).typed;
    return typed;
}

TEST(ScanWatch, a_certificates_code_is_taken_out_of_what_is_typed) {
    ScanWatch watch;
    EXPECT_EQ(type(watch, "SULUH1:AEBAGBA2DQ"), "");
    const ScanWatch::Heard heard = watch.ended();
    EXPECT_EQ(heard.scan, Scan("SULUH1:AEBAGBA2DQ"));
    EXPECT_EQ(heard.typed, "");
    EXPECT_FALSE(watch.next_wake()) << "and that was all";
    EXPECT_FALSE(watch.ended().scan) << "Enter is a key again";
}

TEST(ScanWatch, caps_lock_does_not_spoil_a_code) {
    ScanWatch watch;
    EXPECT_EQ(type(watch, "suluh1:aeb2"), "");
    EXPECT_EQ(watch.ended().scan, Scan("SULUH1:AEB2"));
}

TEST(ScanWatch, digits_belong_to_a_code_from_its_word_on) {
    ScanWatch watch;
    EXPECT_FALSE(watch.takes_digits());
    (void)type(watch, "SULU");
    EXPECT_FALSE(watch.takes_digits());
    (void)type(watch, "H");
    EXPECT_TRUE(watch.takes_digits());
    (void)type(watch, "1:A");
    EXPECT_TRUE(watch.takes_digits());
    (void)watch.ended();
    EXPECT_FALSE(watch.takes_digits()) << "a badge after it is a badge";
}

TEST(ScanWatch, what_people_type_comes_through_in_its_order) {
    ScanWatch watch;
    EXPECT_EQ(type(watch, "kasus sulit, Suluh2 suluh1a"), "kasus sulit, Suluh2 suluh1a");
    EXPECT_EQ(type(watch, "198104122006042003"), "198104122006042003");
    EXPECT_EQ(type(watch, "bis"), "bi") << "the s may begin a code";
    EXPECT_EQ(watch.disturbed().typed, "s") << "what is done next comes after it";
    EXPECT_EQ(type(watch, "sSULUH1:A"), "s") << "a letter before the code is no part of it";
    EXPECT_EQ(watch.ended().scan, Scan("SULUH1:A"));
}

TEST(ScanWatch, a_held_letter_waits_only_a_moment) {
    ScanWatch watch;
    (void)watch.written("s", 5000);
    ASSERT_TRUE(watch.next_wake());
    EXPECT_LE(*watch.next_wake(), 5150);
    EXPECT_EQ(watch.tick(*watch.next_wake() - 1).typed, "");
    EXPECT_EQ(watch.tick(*watch.next_wake()).typed, "s");
    EXPECT_FALSE(watch.next_wake());
}

TEST(ScanWatch, a_scanner_without_enter_is_understood_after_a_pause) {
    ScanWatch watch;
    (void)type(watch, "SULUH1:ABC", 7000);
    ASSERT_TRUE(watch.next_wake());
    EXPECT_FALSE(watch.tick(*watch.next_wake() - 1).scan);
    EXPECT_TRUE(watch.disturbed().typed.empty()) << "a touch meanwhile does not tear it apart";
    EXPECT_EQ(watch.tick(*watch.next_wake()).scan, Scan("SULUH1:ABC"));
}

TEST(ScanWatch, an_endless_row_is_bounded) {
    ScanWatch watch;
    (void)watch.written("SULUH1:", 0);
    for (int n = 0; n < 100; ++n) (void)watch.written(std::string(1000, 'A'), n);
    EXPECT_LE(watch.ended().scan.value_or("").size(), 1000U);
}

}  // namespace
}  // namespace suluh::stage
