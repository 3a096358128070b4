#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "packs/pack.h"
#include "packs/pack_check.h"
#include "unit/packs/pack_fixture.h"

namespace suluh::packs {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class FolderPack : public PackFolder {
protected:
    static std::string refusal(const fs::path& folder) {
        const auto pack = open_folder(folder);
        return pack ? "opened" : pack.error().detail;
    }
};

TEST_F(FolderPack, lists_and_reads_its_files) {
    const auto pack = open_folder(make_pack());
    ASSERT_TRUE(pack) << pack.error().detail;
    EXPECT_EQ((*pack)->id(), "contoh");
    EXPECT_FALSE((*pack)->trust().is_signed);
    std::vector<std::string> names;
    for (const PackFile& file : (*pack)->files()) names.push_back(file.name);
    EXPECT_THAT(
        names, ElementsAre("lessons/dua.lua", "lessons/satu.lua", "media/gambar.svg", "pack.toml"));
    EXPECT_EQ((*pack)->read("lessons/satu.lua").value(), "return 1\n");
    EXPECT_TRUE((*pack)->has("media/gambar.svg"));
}

TEST_F(FolderPack, reads_nothing_outside_its_list) {
    put(home_ / "secret", "secret");
    const auto pack = open_folder(make_pack());
    ASSERT_TRUE(pack);
    for (const auto* name :
         {"../secret", "/etc/hostname", "lessons/../../secret", "", "lessons", "lessons/"}) {
        const auto read = (*pack)->read(name);
        ASSERT_FALSE(read) << name;
        EXPECT_EQ(read.error().fault, Fault::not_found);
    }
    EXPECT_EQ((*pack)->read("pack.toml", 10).error().fault, Fault::refused);
}

TEST_F(FolderPack, gives_every_lesson_title_and_minutes) {
    const fs::path folder = make_pack();
    std::vector<LessonEntry> lessons = (*open_folder(folder))->lessons();
    ASSERT_EQ(lessons.size(), 2U);
    EXPECT_EQ(lessons[0].id, "dua");
    EXPECT_EQ(lessons[0].title, "Contoh");
    EXPECT_EQ(lessons[0].minutes, 5);
    put(folder / "pack.toml",
        std::string(kTestManifest) + "[[lessons]]\nid = \"satu\"\ntitle = \"Satu\"\nminutes = 3\n");
    lessons = (*open_folder(folder))->lessons();
    ASSERT_EQ(lessons.size(), 1U);
    EXPECT_EQ(lessons[0].title, "Satu");
    EXPECT_EQ(lessons[0].minutes, 3);
}

TEST_F(FolderPack, leaves_hidden_files_out) {
    const fs::path folder = make_pack();
    put(folder / ".git/HEAD", "x");
    put(folder / "lessons/.satu.lua.swp", "x");
    const auto pack = open_folder(folder);
    ASSERT_TRUE(pack) << pack.error().detail;
    EXPECT_EQ((*pack)->files().size(), 4U);
}

TEST_F(FolderPack, refuses_names_a_zip_could_not_carry) {
    const fs::path folder = make_pack();
    put(folder / "media/Gambar.svg", "x");
    EXPECT_THAT(refusal(folder), HasSubstr("'media/Gambar.svg' has capital letters"));
}

TEST_F(FolderPack, refuses_links_that_lead_out) {
    const fs::path folder = make_pack();
    put(home_ / "secret.svg", "secret");
    fs::create_symlink("../../secret.svg", folder / "media/link.svg");
    EXPECT_THAT(refusal(folder), HasSubstr("link that leads out of the pack"));
    fs::remove(folder / "media/link.svg");
    fs::create_symlink("gambar.svg", folder / "media/link.svg");
    EXPECT_EQ((*open_folder(folder))->read("media/link.svg").value(), "<svg/>");
    fs::create_directory_symlink("/etc", folder / "media/etc");
    EXPECT_THAT(refusal(folder), HasSubstr("link that leads out"));
}

TEST_F(FolderPack, refuses_a_link_changed_after_opening) {
    const fs::path folder = make_pack();
    put(home_ / "secret.svg", "secret");
    const auto pack = open_folder(folder);
    ASSERT_TRUE(pack);
    fs::remove(folder / "media/gambar.svg");
    fs::create_symlink(home_ / "secret.svg", folder / "media/gambar.svg");
    EXPECT_FALSE((*pack)->read("media/gambar.svg"));
}

TEST_F(FolderPack, refuses_what_is_no_file) {
    const fs::path folder = make_pack();
    ASSERT_EQ(::mkfifo((folder / "media/pipe").c_str(), 0600), 0);
    EXPECT_THAT(refusal(folder), HasSubstr("is not a regular file"));
}

TEST_F(FolderPack, names_the_folder_and_line_of_a_bad_manifest) {
    const fs::path folder = make_pack();
    put(folder / "pack.toml", "id = 3\n");
    EXPECT_THAT(refusal(folder), HasSubstr("contoh/pack.toml:1: key 'id' is a whole number"));
    fs::remove(folder / "pack.toml");
    EXPECT_THAT(refusal(folder), HasSubstr("pack.toml: No such file"));
    EXPECT_THAT(refusal(home_ / "nowhere"), HasSubstr("nowhere: No such file"));
}

TEST_F(FolderPack, check_names_missing_files) {
    const fs::path folder = make_pack();
    EXPECT_TRUE(check_files(**open_folder(folder)).empty());
    put(folder / "pack.toml",
        std::string(kTestManifest) + "picture = \"media/tiada.svg\"\n[[lessons]]\nid = \"tiga\"\n");
    put(folder / "lessons/dua.lua", "return '\xff'");
    std::vector<std::string> texts;
    for (const Problem& problem : check_files(**open_folder(folder))) {
        texts.push_back(problem_text(problem));
    }
    EXPECT_THAT(texts,
                ElementsAre(HasSubstr("lesson 'tiga' has no file → add lessons/tiga.lua"),
                            HasSubstr("lessons/dua.lua:1: warning: is not in the list of lessons"),
                            HasSubstr("lessons/satu.lua:1: warning: is not in the list of lessons"),
                            HasSubstr("picture 'media/tiada.svg' is not in the pack"),
                            HasSubstr("lessons/dua.lua: is not UTF-8 text")));
}

}  // namespace
}  // namespace suluh::packs
