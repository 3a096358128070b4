#include "script/pack_sources.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "script/source_names.h"
#include "support/temp_folder.h"

namespace suluh::script {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(SourceNames, are_the_texts_that_could_be_names) {
    EXPECT_THAT(files_named_in("local k = require \"steps.mine\"\nlocal o = require('items.etik')"),
                ElementsAre("items/etik.lua", "steps/mine.lua"));
    EXPECT_THAT(files_named_in("s.quiz { bank = { 'etik', \"awal\" } }"),
                ElementsAre("awal.lua", "etik.lua", "items/awal.lua", "items/etik.lua"));
    EXPECT_THAT(files_named_in("ask = \"Apa itu?\", 'Dua kata', \"\", '../etik'"), IsEmpty());
}

TEST(SourceNames, are_found_after_quotes_that_open_nothing) {
    EXPECT_THAT(files_named_in("-- the author's own\nrequire 'etik'"), Contains("items/etik.lua"));
    EXPECT_THAT(files_named_in("[[ \" ]]\nx = \"etik\""), Contains("items/etik.lua"));
    EXPECT_THAT(files_named_in("x = \"a \\\" b\", \"etik\""), Contains("items/etik.lua"));
    EXPECT_THAT(files_named_in("x = \"etik"), IsEmpty());
    EXPECT_THAT(files_named_in("\"\\"), IsEmpty());
    EXPECT_THAT(files_named_in("'"), IsEmpty());
}

class PackSources : public ::testing::Test {
protected:
    PackSources() {
        write("pack.toml",
              "id = \"uji\"\nversion = \"1.0.0\"\ntitle = \"Uji\"\nlanguages = [\"id\"]\n"
              "engine = \"0.1.0\"\npillar = \"cakap\"\njp = 1\nminutes = 1\n");
        write("lessons/a.lua", "local s = require 'suluh'\nreturn s.lesson { bank = 'satu' }");
    }
    void write(const std::string& name, const std::string& text) {
        const std::filesystem::path file = folder_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }
    Result<OpenLesson> open(std::string_view lesson = "a") {
        const auto pack = packs::open_folder(folder_.path());
        if (!pack) return pack.error();
        return open_from_pack(**pack, lesson);
    }
    std::vector<std::string> files() {
        const Result<OpenLesson> lesson = open();
        EXPECT_TRUE(lesson) << lesson.error().detail;
        std::vector<std::string> names;
        if (!lesson) return names;
        for (const auto& [name, text] : lesson->files) names.push_back(name);
        return names;
    }

    suluh::testing::TempFolder folder_;
};

TEST_F(PackSources, of_a_lesson_are_what_it_names_and_what_is_everybodys) {
    write("lessons/b.lua", "return 1");
    write("items/satu.lua", "return require 'items.dua'");
    write("items/dua.lua", "return 2");
    write("items/tiga.lua", "return 3");
    write("steps/mine.lua", "return 4");
    write("lang/en.lua", "return { ['tiga'] = 'tiga' }");
    write("media/x.svg", "<svg/>");
    EXPECT_THAT(files(), ElementsAre("items/dua.lua", "items/satu.lua", "lang/en.lua",
                                     "lessons/a.lua", "steps/mine.lua"));
    EXPECT_THAT(open()->media, ElementsAre("media/x.svg"));
}

TEST_F(PackSources, of_a_refresher_are_the_banks_that_it_asks_from) {
    write("items/satu.lua", "return require 'items.dua'");
    write("items/dua.lua", "return 2");
    write("items/tiga.lua", "return 3");
    const auto pack = packs::open_folder(folder_.path());
    ASSERT_TRUE(pack);
    const auto names = [&pack](const std::vector<std::string>& banks) {
        std::vector<std::string> files;
        const Result<OpenLesson> lesson = open_refresher(**pack, banks);
        EXPECT_TRUE(lesson);
        for (const auto& [name, text] : lesson->files) files.push_back(name);
        return files;
    };
    EXPECT_THAT(names({"satu", "gone"}),
                ElementsAre("items/dua.lua", "items/satu.lua", "lessons/~refresher.lua"));
    EXPECT_THAT(names({}), ElementsAre("lessons/~refresher.lua"));
}

TEST_F(PackSources, may_name_another_lesson) {
    write("lessons/b.lua", "return 1");
    write("steps/mine.lua", "return require \"lessons.b\"");
    EXPECT_THAT(files(), Contains("lessons/b.lua"));
}

TEST_F(PackSources, are_bounded_by_what_one_lesson_needs) {
    const std::string large = "--" + std::string(1 << 20, 'x');
    write("items/satu.lua", large);
    write("items/dua.lua", large);
    write("items/tiga.lua", large);
    EXPECT_THAT(files(), Not(Contains("items/dua.lua")));
    write("lessons/b.lua", "return { 'satu', 'dua' }");
    const Result<OpenLesson> lesson = open("b");
    ASSERT_FALSE(lesson);
    EXPECT_EQ(lesson.error().fault, Fault::refused);
    EXPECT_THAT(lesson.error().detail, HasSubstr("lessons/b.lua needs more than 2 MiB"));
}

}  // namespace
}  // namespace suluh::script
