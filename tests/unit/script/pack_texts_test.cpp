// Collecting a pack's texts, writing a language's file, checking translations; with the real
// library.
#include "script/pack_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "base/files.h"
#include "script/editor_help.h"
#include "script/lesson_sources.h"

namespace suluh::script::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr const char* kManifest = R"(id = "coba"
version = "1.0.0"
title = "Paket"
title_in = { en = "Pack" }
languages = ["id", "en"]
engine = "0.1.0"
jp = 0.5
minutes = 5
pillar = "aman"
)";
constexpr const char* kLesson = R"(local s = require "suluh"
return s.lesson {
    title = "Judul", pass = 0.5,
    s.choice {
        id = "q1", indicator = "A", ask = "Kata \"sandi\"?", because = "Sebab", basis = "UU",
        s.right "Ya", s.wrong("Tidak", "Sebab"),
    },
    s.explain { title = "Judul", body = [[
Baris satu

Baris dua]] },
})";
constexpr const char* kBank = R"(local s = require "suluh"
return { s.truefalse { id = "t1", indicator = "A", claim = "Di bank", answer = true, because = "b", basis = "c" } }
)";

// A folder that is gone afterwards.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "suluh-texts-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

class Texts : public ::testing::Test {
protected:
    void SetUp() override {
        const Result<Sources> lib = read_sources(SULUH_SOURCE_DIR "/scripts/lib");
        ASSERT_TRUE(lib);
        options_ = {*lib, SULUH_LESSON, SULUH_SOURCE_DIR "/media"};
        write("pack.toml", kManifest);
        write("lessons/a.lua", kLesson);
    }
    void write(const std::string& name, const std::string& text) {
        ASSERT_TRUE(make_folder((folder_.path() / name).parent_path()));
        ASSERT_TRUE(publish_file(folder_.path() / name, text));
    }
    PackTexts collect() {
        const auto pack = packs::open_folder(folder_.path());
        EXPECT_TRUE(pack) << pack.error().detail;
        return collect_texts(**pack, "en", options_);
    }
    std::vector<std::string> check() {
        const auto pack = packs::open_folder(folder_.path());
        EXPECT_TRUE(pack) << pack.error().detail;
        std::vector<std::string> told;
        for (const packs::Problem& problem : check_words(**pack, options_)) {
            told.push_back(packs::problem_text(problem));
        }
        return told;
    }

    Folder folder_;
    LessonCheckOptions options_;
};

std::vector<std::string> places(const std::vector<PackText>& texts) {
    std::vector<std::string> list;
    for (const PackText& text : texts) {
        list.push_back(text.file + ":" + std::to_string(text.line) + " " + text.text);
    }
    return list;
}

TEST_F(Texts, are_told_once_each_in_the_order_of_the_source) {
    write("items/b.lua", kBank);
    const PackTexts texts = collect();
    EXPECT_THAT(texts.problems, IsEmpty());
    EXPECT_THAT(places(texts.used),
                ElementsAre("lessons/a.lua:3 Judul", "lessons/a.lua:5 Kata \"sandi\"?",
                            "lessons/a.lua:5 Sebab", "lessons/a.lua:5 UU", "lessons/a.lua:6 Ya",
                            "lessons/a.lua:6 Tidak", "lessons/a.lua:9 Baris satu\n\nBaris dua",
                            "items/b.lua:2 Di bank", "items/b.lua:2 b", "items/b.lua:2 c"));
}

// lang/en/<pack>.lua comes with borrowed banks: see packs/pack_banks.h.
TEST_F(Texts, that_another_pack_translates_are_nobody_s_task_here) {
    write("lang/en.lua", "return { [\"UU\"] = \"Act\" }");
    write("lang/en/cakap.lua",
          "return { [\"Ya\"] = \"Yes\", [\"UU\"] = \"Law\", [\"Lain\"] = \"Other\" }");
    const PackTexts texts = collect();
    EXPECT_THAT(texts.problems, IsEmpty());
    EXPECT_THAT(places(texts.used),
                ElementsAre("lessons/a.lua:3 Judul", "lessons/a.lua:5 Kata \"sandi\"?",
                            "lessons/a.lua:5 Sebab", "lessons/a.lua:5 UU", "lessons/a.lua:6 Tidak",
                            "lessons/a.lua:9 Baris satu\n\nBaris dua"));
    EXPECT_EQ(texts.used[3].words, "Act") << "the pack's own come first";
    EXPECT_THAT(texts.unused, IsEmpty());
    EXPECT_THAT(check(), Not(::testing::Contains(HasSubstr("lang/en/cakap.lua"))));
}

TEST_F(Texts, that_cannot_be_collected_are_a_problem_with_its_line) {
    write("lessons/a.lua", "local s = require 'suluh'\nreturn s.lesson { s.chioce {} }");
    const PackTexts texts = collect();
    ASSERT_EQ(texts.problems.size(), 1U);
    EXPECT_THAT(packs::problem_text(texts.problems[0]), HasSubstr("lessons/a.lua:2: "));
}

TEST_F(Texts, a_language_file_goes_round) {
    const LanguageFile first = write_language(collect(), "en", "");
    EXPECT_EQ(first.missing, 7U);
    EXPECT_EQ(first.unused, 0U);
    EXPECT_THAT(first.text, HasSubstr("    -- lessons/a.lua\n    [\"Judul\"] = \"\",\n"));
    EXPECT_THAT(first.text, HasSubstr("[\"Kata \\\"sandi\\\"?\"] = \"\","));
    std::string filled = first.text;
    const std::string from = "[\"Ya\"] = \"\"";
    filled.replace(filled.find(from), from.size(), "[\"Ya\"] = \"Yes,\\n\\\"ok\\\"\"");
    write("lang/en.lua", filled);
    const LanguageFile second = write_language(collect(), "en", filled);
    EXPECT_EQ(second.missing, 6U);
    write("lang/en.lua", second.text);
    EXPECT_EQ(write_language(collect(), "en", second.text).text, second.text) << "nothing changes";
}

TEST_F(Texts, a_translation_is_set_aside_and_comes_back_with_its_text) {
    write("lang/en.lua", "return { [\"Ya\"] = \"Yes,\\n\\\"ok\\\"\" }");
    std::string other = kLesson;
    other.replace(other.find("\"Ya\""), 4, "\"Benar\"");
    write("lessons/a.lua", other);
    const LanguageFile without = write_language(collect(), "en", "");
    EXPECT_EQ(without.unused, 1U);
    const std::string line = "-- [\"Ya\"] = \"Yes,\\n\\\"ok\\\"\",\n";
    EXPECT_THAT(without.text, HasSubstr("}\n\n-- No longer used:\n" + line));
    write("lang/en.lua", without.text);
    EXPECT_EQ(write_language(collect(), "en", without.text).text, without.text) << "it is kept";
    write("lessons/a.lua", kLesson);
    const LanguageFile again = write_language(collect(), "en", without.text);
    EXPECT_EQ(again.unused, 0U);
    EXPECT_THAT(again.text, HasSubstr("[\"Ya\"] = \"Yes,\\\n\\\"ok\\\"\","));
}

TEST_F(Texts, a_check_names_what_is_missing_and_what_is_stale) {
    write("lang/en.lua",
          "return { [\"Judul\"] = \"Title\", [\"Kata \\\"sandi\\\"?\"] = \"x\", [\"Sebab\"] = "
          "\"y\",\n"
          "[\"UU\"] = \"Act\", [\"Tidak\"] = \"No\", [\"Baris satu\\n\\nBaris dua\"] = \"Lines\",\n"
          "[\"Lama\"] = \"Old\" }");
    EXPECT_THAT(
        check(),
        ElementsAre("lessons/a.lua:6: warning: \"Ya\" is not translated into 'en' → write it "
                    "in lang/en.lua; suluh-pack strings adds the line",
                    "lang/en.lua:3: warning: no text of the pack reads \"Lama\" → it was "
                    "edited or taken out: suluh-pack strings sets its translation aside"));
}

TEST_F(Texts, a_check_tells_what_is_wrong_in_one_language_only) {
    write("lessons/a.lua",
          "local s = require 'suluh'\nreturn s.lesson { title = 'T', pass = 0.5, s.match { id = "
          "'m', indicator = "
          "'A', ask = 'Q', because = 'B', basis = 'C', s.pair('satu', 'x y'), s.pair('dua', 'z z') "
          "} }");
    write("lang/en.lua",
          "return { T = 't', Q = 'q', B = 'b', C = 'c', satu = 'one', dua = 'one', ['x y'] = 'x', "
          "['z z'] = 'z' }");
    EXPECT_THAT(check(),
                ElementsAre(HasSubstr("lessons/a.lua:2: in 'en': s.match: 'one' is there twice")));
}

TEST_F(Texts, a_check_names_a_language_without_a_file_and_a_file_without_a_language) {
    write("lang/jv.lua", "return {}");
    EXPECT_THAT(check(), ElementsAre(HasSubstr("there is no lang/en.lua"),
                                     HasSubstr("lang/jv.lua: warning: the pack has no such")));
}

TEST_F(Texts, a_check_names_a_title_without_a_translation) {
    std::string manifest = kManifest;
    manifest += "[[lessons]]\nid = \"a\"\ntitle = \"Pelajaran\"\n";
    write("pack.toml", manifest);
    write("lang/en.lua", "return {}");
    EXPECT_THAT(check(), ::testing::Contains(HasSubstr(
                             "pack.toml:12: warning: the title \"Pelajaran\" is not translated")));
}

TEST_F(Texts, a_language_file_that_does_not_run_is_an_error_told_once) {
    write("lessons/b.lua", kLesson);
    write("lang/en.lua", "return {\n[\"a\" = 1 }");
    const std::vector<std::string> told = check();
    ASSERT_FALSE(told.empty());
    EXPECT_THAT(told[0], HasSubstr("lang/en.lua:2: "));
    EXPECT_THAT(told[0], Not(HasSubstr("warning")));
    EXPECT_EQ(told.size(), 1U);
}

TEST(EditorHelp, is_made_by_the_library_itself) {
    const Result<Sources> lib = read_sources(SULUH_SOURCE_DIR "/scripts/lib");
    const Result<Sources> author = read_sources(SULUH_SOURCE_DIR "/scripts/author");
    ASSERT_TRUE(lib && author);
    const Result<std::string> help = editor_help({*lib, SULUH_LESSON, {}}, *author);
    ASSERT_TRUE(help) << help.error().detail;
    EXPECT_THAT(*help, HasSubstr("---@meta suluh"));
    EXPECT_THAT(*help, HasSubstr("function s.choice(spec) end"));
    const Result<std::string> none = editor_help({*lib, SULUH_LESSON, {}}, {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().fault, Fault::not_found);
}

}  // namespace
}  // namespace suluh::script::testing
