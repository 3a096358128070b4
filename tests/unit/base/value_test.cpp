#include "base/value.h"

#include <gtest/gtest.h>

#include <limits>

#include "base/utf8.h"

namespace suluh {
namespace {

Value sample() {
    return Value::Map{
        {"nil", Value()},
        {"yes", true},
        {"whole", 3},
        {"half", 0.5},
        {"minus", -7},
        {"text", "Ya, \"tepat\"\n\xC3\xA9"},
        {"list", Value::List{1, "dua", Value::List{}, Value::Map{}}},
        {"map", Value::Map{{"inner", Value::Map{{"deep", false}}}}},
    };
}

TEST(Json, comes_back_as_it_went) {
    const Result<Value> back = parse_json(to_json(sample()));
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_EQ(*back, sample());
}

TEST(Json, prints_whole_numbers_without_a_fraction) {
    EXPECT_EQ(to_json(Value(3)), "3");
    EXPECT_EQ(to_json(Value(3.0)), "3");
    EXPECT_EQ(to_json(Value(-0.0)), "0");
    EXPECT_EQ(to_json(Value(0.1)), "0.1");
    EXPECT_EQ(to_json(Value(1e15)), "1000000000000000");
    EXPECT_EQ(to_json(Value(std::numeric_limits<double>::infinity())), "null");
}

TEST(Json, keeps_empty_maps_and_lists_apart) {
    EXPECT_NE(parse_json("{}")->map(), nullptr);
    EXPECT_NE(parse_json("[]")->list(), nullptr);
    EXPECT_EQ(to_json(Value::Map{}), "{}");
    EXPECT_EQ(to_json(Value::List{}), "[]");
}

TEST(Json, writes_text_that_is_not_utf8_as_replacement) {
    EXPECT_EQ(to_json(Value("\xFF")), "\"\xEF\xBF\xBD\"");
}

TEST(Json, refuses_malformed_text_and_names_the_byte) {
    for (const char* bad : {"", "{", "[1,]", "{\"a\":1,\"a\":2}", "nul", "1 2", "\"\xFF\"", "1e999",
                            "NaN", "{\"a\"}", "\"\\ud800\"", "'a'", "[1] x"}) {
        const Result<Value> result = parse_json(bad);
        ASSERT_FALSE(result) << bad;
        EXPECT_EQ(result.error().fault, Fault::bad_input) << bad;
    }
    EXPECT_NE(parse_json("[1, oops]").error().detail.find("byte 5"), std::string::npos)
        << parse_json("[1, oops]").error().detail;
}

TEST(Json, holds_its_bounds_while_reading) {
    const ValueLimits limits{.max_bytes = 100, .max_nodes = 4, .max_depth = 2};
    EXPECT_TRUE(parse_json("[1,2,3]", limits));
    EXPECT_EQ(parse_json("[1,2,3,4]", limits).error().fault, Fault::refused);
    EXPECT_TRUE(parse_json("[[1]]", limits));
    EXPECT_EQ(parse_json("[[[1]]]", limits).error().fault, Fault::refused);
    EXPECT_EQ(parse_json(std::string(101, ' '), limits).error().fault, Fault::refused);
}

TEST(Json, a_tower_of_brackets_does_not_fell_the_program) {
    const std::string tower(4'000'000, '[');
    EXPECT_EQ(parse_json(tower).error().fault, Fault::refused);
}

TEST(Cbor, comes_back_as_it_went) {
    const Result<Value> back = parse_cbor(to_cbor(sample()));
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_EQ(*back, sample());
}

TEST(Cbor, refuses_indefinite_forms_tags_byte_strings_and_rests) {
    const std::string_view bad[] = {
        {"", 0},
        {"\x7F\x61\x61\xFF", 4},
        {"\x9F\x01\xFF", 3},
        {"\xBF\xFF", 2},
        {"\xC0\x01", 2},
        {"\x41\x61", 2},
        {"\x63\x61\x62", 3},
        {"\x81", 1},
        {"\x01\x01", 2},
        {"\x1C", 1},
        {"\xA1\x01\x02", 3},
        {"\x61\xFF", 2},
        {"\xF9\x7C\x00", 3},
        {"\xFF", 1},
        {"\x7B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 9},
        {"\xA2\x61\x61\x01\x61\x61\x02", 7},
    };
    for (const std::string_view bytes : bad) {
        EXPECT_EQ(parse_cbor(bytes).error().fault, Fault::bad_input)
            << ::testing::PrintToString(bytes);
    }
}

TEST(Cbor, holds_its_bounds_while_reading) {
    const ValueLimits limits{.max_bytes = 100, .max_nodes = 4, .max_depth = 2};
    EXPECT_TRUE(parse_cbor("\x83\x01\x02\x03", limits));
    EXPECT_EQ(parse_cbor("\x84\x01\x02\x03\x04", limits).error().fault, Fault::refused);
    EXPECT_EQ(parse_cbor("\x81\x81\x81\x01", limits).error().fault, Fault::refused);
    EXPECT_EQ(parse_cbor(std::string(101, '\x01'), limits).error().fault, Fault::refused);
}

TEST(Cbor, deep_or_huge_claims_do_not_fell_the_program) {
    EXPECT_FALSE(parse_cbor(std::string(4'000'000, '\x81')));
    EXPECT_FALSE(parse_cbor(std::string(4'000'000, '\x7F')));
    EXPECT_FALSE(parse_cbor(std::string("\x9B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", 10)));
    EXPECT_FALSE(parse_cbor(std::string("\xBB\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x61\x61\x01", 12)));
}

TEST(Utf8, follows_rfc_3629) {
    EXPECT_TRUE(is_utf8(""));
    EXPECT_TRUE(is_utf8("aman \xC3\xA9 \xE2\x80\x93 \xF0\x9F\x94\xA5"));
    for (const char* bad : {"\x80", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                            "\xF0\x80\x80\x80", "\xC3", "\xE2\x80", "\xFF", "a\xC3(b"}) {
        EXPECT_FALSE(is_utf8(bad)) << ::testing::PrintToString(bad);
    }
}

}  // namespace
}  // namespace suluh
