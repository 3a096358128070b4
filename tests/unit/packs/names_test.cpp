#include "packs/names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace suluh::packs {
namespace {

TEST(Names, allows_plain_files_in_folders) {
    for (const std::string& name :
         {std::string("pack.toml"), std::string("lessons/a_b-c.lua"), std::string("a/b/c/d.e.f"),
          std::string("0"), std::string(120, 'x')}) {
        EXPECT_TRUE(check_file_name(name)) << name;
    }
}

struct BadName {
    std::string name;
    std::string_view why;
};

TEST(Names, refuses_every_other_name_and_says_why) {
    const std::vector<BadName> bad = {
        {"", "is empty"},
        {"/etc/passwd", "is absolute"},
        {"../x", "points outside"},
        {"a/../b", "points outside"},
        {"a/./b", "points outside"},
        {"a//b", "empty part"},
        {"lessons/", "empty part"},
        {".git/config", "begins or ends with a dot"},
        {"a/b.", "begins or ends with a dot"},
        {"Lessons/a.lua", "capital letters"},
        {"a\\b", "other characters"},
        {"c:x", "other characters"},
        {"a b", "other characters"},
        {std::string("a\0b", 3), "other characters"},
        {"caf\xc3\xa9", "other characters"},
        {std::string(121, 'x'), "longer than 120 bytes"},
    };
    for (const auto& [name, why] : bad) {
        const Status status = check_file_name(name);
        ASSERT_FALSE(status) << name;
        EXPECT_EQ(status.error().fault, Fault::refused);
        EXPECT_THAT(status.error().detail, ::testing::HasSubstr(std::string(why)));
    }
}

TEST(Names, shows_foreign_bytes_harmlessly) {
    EXPECT_EQ(printable("a\n\x1b[2J\xff"), "a\\x0a\\x1b[2J\\xff");
    EXPECT_EQ(printable(std::string(500, 'x')).size(), 163U);
}

}  // namespace
}  // namespace suluh::packs
