#include "base/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace suluh {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> first(std::string_view text) {
    return parse_csv(text).at(0).fields;
}

TEST(Csv, reads_commas_semicolons_quotes_and_line_ends) {
    EXPECT_THAT(first("a,\"b,\"\"c\"\"\",d\r\n"), ElementsAre("a", "b,\"c\"", "d"));
    EXPECT_THAT(first("a;b,c;d"), ElementsAre("a", "b,c", "d"));
    EXPECT_THAT(first("\"a\nb\",c"), ElementsAre("a\nb", "c"));
    const std::vector<CsvLine> lines = parse_csv("a\n\n\"b\nc\"\nd\n");
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[1].number, 3);
    EXPECT_EQ(lines[2].number, 5);
}

TEST(Csv, keeps_what_stands_in_quotes) {
    EXPECT_THAT(first("a,\"b\r\"\r\n"), ElementsAre("a", "b\r"));
    EXPECT_THAT(first("a,\"\"\r\n"), ElementsAre("a", ""));
}

TEST(Csv, writes_what_it_reads) {
    for (const char* text :
         {"", "a", "a,b", "a;b", "\"", "a\"b", "a\nb", "a\r", " a", "a ", "\ta", "'"}) {
        EXPECT_THAT(first("x," + csv_field(text) + ",y\r\n"), ElementsAre("x", text, "y")) << text;
    }
    EXPECT_EQ(csv_field("plain text"), "plain text");
}

}  // namespace
}  // namespace suluh
