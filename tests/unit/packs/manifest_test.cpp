#include "packs/manifest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace suluh::packs {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view kGood = R"(id = "netralitas-asn"
version = "1.2.3"
title = "Netralitas ASN"
languages = ["id"]
engine = "0.1.0"
jp = 0.5
minutes = 20
pillar = "netralitas"
module = "M06"
icon = "balance"
picture = "media:illustrations/netral.svg"

[[lessons]]
id = "netral"
title = "Mengapa ASN harus netral"
minutes = 10
)";

std::string replaced(std::string_view from, std::string_view to) {
    std::string text(kGood);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Manifest, reads_every_key) {
    const Result<Manifest> manifest = parse_manifest(kGood);
    ASSERT_TRUE(manifest) << manifest.error().detail;
    EXPECT_EQ(manifest->id, "netralitas-asn");
    EXPECT_EQ(manifest->version, (Version{1, 2, 3}));
    EXPECT_EQ(manifest->title, "Netralitas ASN");
    EXPECT_EQ(manifest->languages, std::vector<std::string>{"id"});
    EXPECT_EQ(manifest->engine, (Version{0, 1, 0}));
    EXPECT_EQ(manifest->jp, 0.5);
    EXPECT_EQ(manifest->minutes, 20);
    EXPECT_EQ(manifest->pillar, Pillar::netralitas);
    EXPECT_EQ(manifest->module, "M06");
    EXPECT_EQ(manifest->icon, "balance");
    EXPECT_EQ(manifest->picture, "media:illustrations/netral.svg");
    ASSERT_EQ(manifest->lessons.size(), 1U);
    EXPECT_EQ(lesson_file(manifest->lessons[0].id), "lessons/netral.lua");
    EXPECT_EQ(manifest->lessons[0].minutes, 10);
}

TEST(Manifest, a_pack_may_be_for_leaders_or_come_back_at_its_time) {
    const Result<Manifest> leaders = parse_manifest(replaced("icon", "track = \"leaders\"\nicon"));
    ASSERT_TRUE(leaders) << leaders.error().detail;
    EXPECT_EQ(leaders->track, kLeaders);
    EXPECT_FALSE(leaders->reminder);
    const std::string text =
        std::string(kGood) + "[reminder]\nafter = \"M13\"\ndays = [7, 30, 90]\nelection = true\n";
    const Result<Manifest> reminder = parse_manifest(text);
    ASSERT_TRUE(reminder) << reminder.error().detail;
    EXPECT_EQ(reminder->reminder, (ReminderPlan{"M13", {7, 30, 90}, true}));
}

TEST(Manifest, refuses_a_track_or_a_reminder_that_cannot_be) {
    const auto refusal = [](const std::string& text) {
        const Result<Manifest> manifest = parse_manifest(text);
        return manifest ? "read" : manifest.error().detail;
    };
    EXPECT_THAT(refusal(replaced("icon", "track = \"bosses\"\nicon")), HasSubstr("is no track"));
    const std::string head = std::string(kGood) + "[reminder]\n";
    EXPECT_THAT(refusal(head + "after = \"M13\"\n"), HasSubstr("days"));
    EXPECT_THAT(refusal(head + "after = \"M13\"\ndays = []\n"), HasSubstr("1 to 12 whole numbers"));
    EXPECT_THAT(refusal(head + "after = \"M13\"\ndays = [30, 7]\n"), HasSubstr("do not rise"));
    EXPECT_THAT(refusal(head + "after = \"M 13\"\ndays = [7]\n"), HasSubstr("is no module code"));
}

TEST(Manifest, reads_titles_in_the_pack_s_other_languages) {
    std::string text = replaced("[\"id\"]", "[\"id\", \"en\"]");
    text.replace(text.find("engine"), 0, "title_in = { en = \"Neutrality\" }\n");
    text += "title_in = { en = \"Why civil servants are neutral\" }\n";
    const Result<Manifest> manifest = parse_manifest(text);
    ASSERT_TRUE(manifest) << manifest.error().detail;
    EXPECT_EQ(manifest->titles, (Titles{{"en", "Neutrality"}}));
    ASSERT_EQ(manifest->lessons.size(), 1U);
    EXPECT_EQ(manifest->lessons[0].titles, (Titles{{"en", "Why civil servants are neutral"}}));
}

TEST(Manifest, refuses_a_title_in_a_language_the_pack_has_not) {
    const Result<Manifest> manifest =
        parse_manifest(replaced("engine", "title_in = { en = \"Neutrality\" }\nengine"));
    ASSERT_FALSE(manifest);
    EXPECT_THAT(manifest.error().detail, HasSubstr("'en' is unknown"));
}

struct Mistake {
    std::string_view from;
    std::string_view to;
    std::string_view message;
};

void PrintTo(const Mistake& mistake, std::ostream* out) {
    *out << mistake.message;
}

class ManifestMistake : public ::testing::TestWithParam<Mistake> {};

TEST_P(ManifestMistake, is_named_with_line_key_and_remedy) {
    const auto& [from, to, message] = GetParam();
    const Result<Manifest> manifest = parse_manifest(replaced(from, to));
    ASSERT_FALSE(manifest);
    EXPECT_EQ(manifest.error().fault, Fault::bad_input);
    EXPECT_THAT(manifest.error().detail, HasSubstr(std::string(message)));
}

INSTANTIATE_TEST_SUITE_P(
    All, ManifestMistake,
    ::testing::Values(
        Mistake{"minutes = 20", "minuts = 20",
                "pack.toml:7: key 'minuts' is unknown → did you mean 'minutes'?"},
        Mistake{"jp = 0.5", "jp = \"0.5\"", "pack.toml:6: key 'jp' is text → write a number"},
        Mistake{"jp = 0.5", "jp = -0.5", "key 'jp' is out of range"},
        Mistake{"minutes = 20", "minutes = 2.5",
                "pack.toml:7: key 'minutes' is a number → write a whole number"},
        Mistake{"minutes = 20", "minutes = 0", "out of range → write a value from 1 to 600"},
        Mistake{"minutes = 20", "minutes = 99999999999", "out of range"},
        Mistake{"\"1.2.3\"", "\"1.2\"", "pack.toml:2: key 'version' is no version"},
        Mistake{"\"1.2.3\"", "\"01.2.3\"", "key 'version' is no version"},
        Mistake{"\"1.2.3\"", "1.2", "key 'version' is a number → write a text"},
        Mistake{"\"netralitas-asn\"", "\"../etc\"", "pack.toml:1: key 'id' is no pack id"},
        Mistake{"\"netralitas-asn\"", "\"N\"", "key 'id' is no pack id"},
        Mistake{"\"netralitas\"", "\"netralitass\"", "did you mean 'netralitas'?"},
        Mistake{"\"netralitas\"", "\"xyz\"", "write cakap, etika"},
        Mistake{"[\"id\"]", "[]", "key 'languages' is no list of languages"},
        Mistake{"[\"id\"]", "[\"indonesia\"]", "key 'languages' is no list of languages"},
        Mistake{"[\"id\"]", "[1]", "holds something that is no text"},
        Mistake{"[\"id\"]", "\"id\"", "key 'languages' is text → write a list of texts"},
        Mistake{"\"media:illustrations/netral.svg\"", "\"../netral.svg\"",
                "key 'picture' is no file name"},
        Mistake{"\"Netralitas ASN\"", "\"\"", "pack.toml:3: key 'title' is empty"},
        Mistake{"\"Netralitas ASN\"", "\"a\\nb\"", "holds a line break"},
        Mistake{"title = \"Netralitas ASN\"\n", "", "key 'title' is missing → add it"},
        Mistake{"id = \"netral\"", "id = \"../netral\"", "[[lessons]]: key 'id' is no lesson id"},
        Mistake{"minutes = 10", "minute = 10",
                "pack.toml:16: [[lessons]]: key 'minute' is unknown → did you mean 'minutes'?"},
        Mistake{"[[lessons]]", "[lessons]", "key 'lessons' is no list of tables"},
        Mistake{"icon = \"balance\"", "icon = \"balance", "pack.toml:10: "},
        Mistake{"icon = \"balance\"", "id = \"again\"", "pack.toml:10: "}));

TEST(Manifest, reports_all_problems_in_the_order_of_lines) {
    std::string text = replaced("minutes = 20", "minuts = 20");
    text.replace(text.find("\"1.2.3\""), 7, "\"one\"  ");
    std::vector<Problem> problems;
    EXPECT_FALSE(read_manifest(text, problems));
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0].line, 2);
    EXPECT_EQ(problems[1].line, 7);
    EXPECT_EQ(first_error(problems).error().detail,
              "pack.toml:2: key 'version' is no version → write three numbers, as in \"1.0.0\" "
              "(and 1 more)");
}

TEST(Manifest, refuses_a_lesson_listed_twice) {
    const Result<Manifest> manifest =
        parse_manifest(std::string(kGood) + "[[lessons]]\nid = \"netral\"\n");
    ASSERT_FALSE(manifest);
    EXPECT_THAT(manifest.error().detail, HasSubstr("stands twice"));
}

TEST(Manifest, refuses_a_table_header_that_has_no_name) {
    for (const std::string_view header : {"[[[id]]]", "[\x14", "[ +a]", "  [[", "[\n"}) {
        const Result<Manifest> manifest = parse_manifest("a = 1\n" + std::string(header));
        ASSERT_FALSE(manifest) << header;
        EXPECT_THAT(manifest.error().detail,
                    HasSubstr("pack.toml:2: a table header without a name → write [name]"))
            << header;
    }
}

TEST(Manifest, refuses_values_of_kinds_that_no_file_has) {
    for (const std::string_view value : {"1979-05-27", "07:32:00", "0x7f", "nan", "1e9", "007",
                                         "1.", "5'x'", "yes", "-", "[1, [2, 3-]]"}) {
        const Result<Manifest> manifest = parse_manifest("a = " + std::string(value) + "\n");
        ASSERT_FALSE(manifest) << value;
        EXPECT_THAT(manifest.error().detail,
                    HasSubstr("pack.toml:1: a value that is no text, number, true or false"))
            << value;
    }
}

TEST(Manifest, refuses_brackets_that_do_not_match) {
    for (const std::string_view value : {"[}", "{]", "[[1}", "{ b = [1, }"}) {
        const Result<Manifest> manifest = parse_manifest("a = " + std::string(value) + "\n");
        ASSERT_FALSE(manifest) << value;
        EXPECT_THAT(manifest.error().detail, HasSubstr("a bracket that closes another one"))
            << value;
    }
}

TEST(Manifest, reads_lists_whose_lines_start_with_a_bracket) {
    const Result<Manifest> manifest =
        parse_manifest(std::string(kGood) + "[extra]\na = [\n  [\n 1],\n  [+2]\n]\n");
    ASSERT_FALSE(manifest);
    EXPECT_THAT(manifest.error().detail, HasSubstr("'extra' is unknown"));
}

TEST(Manifest, refuses_what_is_too_large_or_too_deep) {
    const Result<Manifest> large = parse_manifest("# " + std::string(70'000, 'x'));
    ASSERT_FALSE(large);
    EXPECT_THAT(large.error().detail, HasSubstr("larger than 64 KiB"));
    const Result<Manifest> deep =
        parse_manifest("a = " + std::string(40, '[') + std::string(40, ']'));
    ASSERT_FALSE(deep);
    EXPECT_THAT(deep.error().detail, HasSubstr("nested too deeply"));
}

// Each of these made toml++ 3.3 run into undefined behaviour.
TEST(Manifest, refuses_what_the_parser_cannot_bear) {
    const std::vector<std::pair<std::string, std::string>> texts = {
        {"\xef\xba\xbf", "pack.toml:1: a character outside quotes"},
        {"# é\nid = \"é\" é\n", "pack.toml:2: a character outside quotes"},
        {"id = 'é' # é\n\né = 1\n", "pack.toml:3: a character outside quotes"},
        {"id = \"\"\"a\\ é\"\"\"\n", "pack.toml:1: a text in three quotes"},
        {"id = '''a'''\n", "pack.toml:1: a text in three quotes"},
    };
    for (const auto& [text, message] : texts) {
        EXPECT_THAT(parse_manifest(text).error().detail, HasSubstr(message));
    }
    std::string quoted = replaced("Netralitas ASN", "Netralitas é \\\" # \xef\xba\xbf");
    EXPECT_TRUE(parse_manifest("\xef\xbb\xbf" + quoted));
    EXPECT_TRUE(parse_manifest(replaced("\"Netralitas ASN\"", "'é \"\"\" é\\'")));
}

TEST(Version, orders_number_by_number) {
    EXPECT_LT(*parse_version("1.9.0"), *parse_version("1.10.0"));
    EXPECT_LT(*parse_version("1.10.9"), *parse_version("2.0.0"));
    EXPECT_EQ(version_text(*parse_version("0.12.345")), "0.12.345");
}

TEST(Version, refuses_everything_but_three_plain_numbers) {
    for (const auto* text : {"", "1", "1.2", "1.2.3.4", "1.2.3-rc1", "v1.2.3", "1..3", "1.2.03",
                             "+1.2.3", "1.2.9999999", " 1.2.3"}) {
        EXPECT_FALSE(parse_version(text)) << text;
    }
}

}  // namespace
}  // namespace suluh::packs
