#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "packs/pack.h"
#include "packs/pack_archive.h"
#include "packs/pack_build.h"
#include "packs/pack_catalogue.h"
#include "unit/packs/pack_fixture.h"

namespace suluh::packs {
namespace {

using ::testing::HasSubstr;

class BorrowedBanks : public PackFolder {
protected:
    fs::path make_borrower(const std::string& places) const {
        const fs::path folder = make_pack("prates");
        put(folder / "pack.toml", std::string(kTestManifest) + "banks_from = [" + places + "]\n");
        return folder;
    }
    fs::path make_lender(const std::string& name = "cakap") const {
        const fs::path folder = home_ / name;
        put(folder / "pack.toml", kTestManifest);
        put(folder / "items/m02.lua", "return 2\n");
        put(folder / "media/cari.svg", "<svg/>");
        put(folder / "media/en/cari.svg", "<svg/>");
        put(folder / "lang/en.lua", "return {}\n");
        put(folder / "lessons/cakap.lua", "return 3\n");
        return folder;
    }
    static std::string refusal(const fs::path& folder) {
        const auto pack = open_folder(folder);
        return pack ? "opened" : pack.error().detail;
    }
};

TEST_F(BorrowedBanks, stand_in_the_pack_with_their_pictures) {
    make_lender();
    const auto pack = open_folder(make_borrower("\"../cakap\""));
    ASSERT_TRUE(pack) << pack.error().detail;
    EXPECT_EQ((*pack)->read("items/m02.lua").value(), "return 2\n");
    EXPECT_TRUE((*pack)->has("media/cari.svg"));
    EXPECT_TRUE((*pack)->has("media/gambar.svg"));
    EXPECT_FALSE((*pack)->has("lessons/cakap.lua"));
}

TEST_F(BorrowedBanks, bring_their_words_and_pictures_in_other_languages) {
    make_lender();
    const fs::path folder = make_borrower("\"../cakap\"");
    put(folder / "lang/en.lua", "return { own = \"1\" }\n");
    const auto pack = open_folder(folder);
    ASSERT_TRUE(pack) << pack.error().detail;
    EXPECT_EQ((*pack)->read("lang/en/cakap.lua").value(), "return {}\n");
    EXPECT_EQ((*pack)->read("lang/en.lua").value(), "return { own = \"1\" }\n");
    EXPECT_TRUE((*pack)->has("media/en/cari.svg"));
}

TEST_F(BorrowedBanks, travel_in_the_zip) {
    make_lender();
    const fs::path zip = home_ / "prates.zip";
    const auto built = build_archive(make_borrower("\"../cakap\""), zip);
    ASSERT_TRUE(built) << built.error().detail;
    fs::remove_all(home_ / "cakap");
    const auto pack = open_pack(zip, {.accept = Accept::unverified});
    ASSERT_TRUE(pack) << pack.error().detail;
    EXPECT_EQ((*pack)->read("items/m02.lua").value(), "return 2\n");
}

TEST_F(BorrowedBanks, come_only_from_folders_beside) {
    for (const auto* place : {"cakap", "../", "../..", "../../cakap", "/etc", "../cakap/items"}) {
        EXPECT_THAT(refusal(make_borrower("\"" + std::string(place) + "\"")),
                    HasSubstr("no pack beside this one"))
            << place;
    }
    EXPECT_THAT(refusal(make_borrower("\"../tiada\"")), HasSubstr("is no other folder beside"));
    EXPECT_THAT(refusal(make_borrower("\"../prates\"")), HasSubstr("is no other folder beside"));
}

TEST_F(BorrowedBanks, follow_no_link) {
    make_lender();
    fs::create_directory_symlink(home_ / "cakap", home_ / "tautan");
    EXPECT_THAT(refusal(make_borrower("\"../tautan\"")), HasSubstr("is no other folder beside"));
    put(home_ / "secret", "secret");
    fs::create_symlink(home_ / "secret", home_ / "cakap/items/m09.lua");
    EXPECT_THAT(refusal(make_borrower("\"../cakap\"")), HasSubstr("no regular file"));
}

TEST_F(BorrowedBanks, keep_names_apart) {
    make_lender();
    make_lender("etika");
    EXPECT_THAT(refusal(make_borrower("\"../cakap\", \"../etika\"")),
                HasSubstr("which another pack of the list has"));
    const fs::path folder = make_borrower("\"../cakap\"");
    put(folder / "items/m02.lua", "return 4\n");
    EXPECT_THAT(refusal(folder), HasSubstr("both have 'items/m02.lua'"));
}

}  // namespace
}  // namespace suluh::packs
