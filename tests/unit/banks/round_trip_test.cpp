// What is written is read back as it was: every kind and field, and signs the formats use
// themselves.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "banks/bank_import.h"
#include "banks/lua_write.h"
#include "banks/qti_write.h"
#include "banks/table.h"
#include "unit/banks/items.h"

namespace suluh::banks::testing {
namespace {

using ::testing::HasSubstr;

Written written(Format format, const std::vector<Item>& items) {
    if (format == Format::csv) return write_csv(items);
    const auto picture = [](const std::string& name) {
        return name == "a.svg" ? std::nullopt : std::optional<std::string>("<svg/>");
    };
    auto made = write_qti(items, {"bank", "id", picture});
    EXPECT_TRUE(made.has_value());
    return made ? *made : Written{};
}

class RoundTrip : public ::testing::TestWithParam<Format> {};

void expect_same(const std::vector<Item>& before, const std::vector<Item>& after) {
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_TRUE(same(before[i], after[i]))
            << write_lua({before[i]}, "before") << write_lua({after[i]}, "after");
    }
}

TEST_P(RoundTrip, keeps_every_kind_and_field) {
    const std::vector<Item> items = every_kind();
    const Written first = written(GetParam(), items);
    EXPECT_EQ(first.items, items.size());
    const Reading read = import_bank(GetParam(), first.bytes, {"file", "bank", ""});
    for (const packs::Problem& problem : read.problems)
        ADD_FAILURE() << packs::problem_text(problem);
    expect_same(items, read.items);
    EXPECT_EQ(written(GetParam(), read.items).bytes, first.bytes);
    EXPECT_EQ(write_lua(items, "t"), write_lua(read.items, "t"));
}

TEST_P(RoundTrip, keeps_signs_that_formats_use_themselves) {
    const std::vector<Item> items = nasty_items();
    const Written first = written(GetParam(), items);
    const Reading read = import_bank(GetParam(), first.bytes, {"file", "bank", ""});
    for (const packs::Problem& problem : read.problems)
        ADD_FAILURE() << packs::problem_text(problem);
    expect_same(items, read.items);
}

TEST_P(RoundTrip, tells_of_what_has_no_form_there) {
    const std::vector<Item> items = {
        make("feed", {{"id", "l-1"}}), make("choice", {{"id", "x"}, {"story", "y"}}),
        make("choice", {{"id", "y"}, {"ask", "a"}},
             {{"right", {{"words", "b"}, {"colour", "red"}}}, {"wrong", {{"words", "c"}}}}),
        make("truefalse", {{"id", "t"}, {"claim", "c"}, {"answer", true}})};
    const Written made = written(GetParam(), items);
    EXPECT_EQ(made.items, 1u);
    ASSERT_EQ(made.problems.size(), 3u);
    EXPECT_THAT(packs::problem_text(made.problems[0]),
                HasSubstr("'l-1' is left out: s.feed has no form there"));
    EXPECT_THAT(packs::problem_text(made.problems[1]),
                HasSubstr("'x' is left out: field 'story' has no place"));
    EXPECT_THAT(packs::problem_text(made.problems[2]),
                HasSubstr("'y' is left out: field 'colour' of s.right has no place"));
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTrip, ::testing::Values(Format::csv, Format::qti3),
                         [](const auto& one) { return std::string(format_name(one.param)); });

TEST(Qti, leaves_out_what_xml_cannot_hold) {
    const Written made = written(
        Format::qti3, {make("truefalse", {{"id", "t"}, {"claim", "a\x01"}, {"answer", true}})});
    EXPECT_EQ(made.items, 0u);
    EXPECT_THAT(packs::problem_text(made.problems.at(0)), HasSubstr("a sign that XML cannot hold"));
}

TEST(LuaText, means_just_its_bytes) {
    EXPECT_EQ(lua_text("a\"b\\c"), R"("a\"b\\c")");
    EXPECT_EQ(lua_text("satu\ndua"), "[[satu\ndua]]");
    EXPECT_EQ(lua_text("satu\ndua]]"), "\"satu\\ndua]]\"");
    EXPECT_EQ(lua_text("\nsatu"), "\"\\nsatu\"");
    EXPECT_EQ(lua_text("a\r\n"), "\"a\\013\\n\"");
    EXPECT_EQ(lua_text(std::string_view("\0001", 2)), "\"\\0001\"");
    EXPECT_EQ(lua_text("\xFF"), "\"\\255\"");
}

TEST(LuaWrite, looks_as_a_person_would_write_it) {
    const std::string text = write_lua({every_kind()[0]}, "Bank\ncontoh.");
    EXPECT_EQ(text, R"(-- Bank contoh.
local s = require "suluh"

return s.bank {
    s.choice {
        id = "c-1", indicator = "ED5", module = "M00", pillar = "etika", band = "menengah", level = "C3",
        difficulty = 0.58, twin = "c-2", confidence = true,
        ask = "Apa?", picture = "x.svg", alt = "Gambar.", shuffle = false, sound = "x.ogg",
        s.wrong { "Satu", "Bukan.", basis = "UU 1" },
        s.right("Dua", "Ya."),
        because = "Alasan.", basis = "UU",
    },
}
)");
}

}  // namespace
}  // namespace suluh::banks::testing
