#include "packs/pack_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "crypto/crypto.h"
#include "packs/pack_build.h"
#include "unit/packs/pack_fixture.h"

namespace suluh::packs {
namespace {

using ::testing::HasSubstr;

class CatalogueTest : public PackFolder {
protected:
    CatalogueTest() : key_(started_key()) {
        sources_.engine = {0, 1, 0};
        sources_.keys = {{key_.public_key, "test.pub"}};
    }

    static crypto::MinisignSecretKey started_key() {
        EXPECT_TRUE(crypto::start());
        return crypto::generate_minisign_key();
    }

    fs::path make(const fs::path& folder, const std::string& id, const std::string& version,
                  const std::string& more = {}) const {
        std::string manifest(kTestManifest);
        manifest.replace(manifest.find("contoh"), 6, id);
        manifest.replace(manifest.find("1.2.3"), 5, version);
        put(folder / "pack.toml", manifest + more);
        put(folder / "lessons/satu.lua", "return 1\n");
        return folder;
    }

    fs::path make_zip(const std::string& id, const std::string& version, bool is_signed) const {
        const fs::path source = make(home_ / ("source-" + id + version), id, version);
        const fs::path archive = home_ / "installed" / (id + "-" + version + ".zip");
        fs::create_directories(archive.parent_path());
        EXPECT_TRUE(build_archive(source, archive));
        if (is_signed) {
            EXPECT_TRUE(sign_archive(archive, key_));
        }
        return archive;
    }

    static std::string version_of(const Catalogue& catalogue, std::string_view id) {
        const Pack* pack = catalogue.find(id);
        return pack == nullptr ? "none" : version_text(pack->manifest().version);
    }

    crypto::MinisignSecretKey key_;
    CatalogueSources sources_;
};

TEST_F(CatalogueTest, opens_folders_and_signed_zips_and_orders_them) {
    make_zip("satu", "1.0.0", true);
    sources_.named = {make(home_ / "dua", "dua", "1.0.0", "module = \"M06\"\n"),
                      make(home_ / "nol", "nol", "1.0.0", "module = \"M01\"\n")};
    sources_.installed = {home_ / "installed"};
    const Catalogue catalogue = open_catalogue(sources_);
    EXPECT_TRUE(catalogue.broken.empty());
    ASSERT_EQ(catalogue.packs.size(), 3U);
    EXPECT_EQ(catalogue.packs[0]->id(), "satu");  // no module code
    EXPECT_TRUE(catalogue.packs[0]->trust().is_signed);
    EXPECT_EQ(catalogue.packs[1]->id(), "nol");
    EXPECT_FALSE(catalogue.packs[1]->trust().is_signed);
    EXPECT_EQ(catalogue.packs[2]->id(), "dua");
}

TEST_F(CatalogueTest, a_broken_pack_is_named_and_the_others_open) {
    make_zip("satu", "1.0.0", true);
    make_zip("dua", "1.0.0", false);
    put(home_ / "installed/rusak.zip", "no zip at all");
    make(home_ / "installed/folder", "folder", "1.0.0");  // folders are not installed packs
    sources_.named = {home_ / "nowhere", make(home_ / "baru", "baru", "1.0.0")};
    sources_.installed = {home_ / "installed"};
    put(home_ / "baru/pack.toml", "id = 1");
    const Catalogue catalogue = open_catalogue(sources_);
    ASSERT_EQ(catalogue.packs.size(), 1U);
    EXPECT_EQ(catalogue.packs[0]->id(), "satu");
    std::vector<std::string> details;
    for (const BrokenPack& broken : catalogue.broken) details.push_back(broken.error.detail);
    EXPECT_THAT(details, ::testing::ElementsAre(HasSubstr("nowhere"), HasSubstr("baru/pack.toml:1"),
                                                HasSubstr("dua-1.0.0.zip: not signed"),
                                                HasSubstr("rusak.zip: not signed")));
}

TEST_F(CatalogueTest, the_highest_installed_version_wins_and_a_named_one_over_it) {
    make_zip("satu", "1.9.0", true);
    make_zip("satu", "1.10.0", true);
    sources_.installed = {home_ / "installed"};
    EXPECT_EQ(version_of(open_catalogue(sources_), "satu"), "1.10.0");
    sources_.named = {make(home_ / "satu", "satu", "0.0.1")};
    EXPECT_EQ(version_of(open_catalogue(sources_), "satu"), "0.0.1");
}

TEST_F(CatalogueTest, a_folder_of_packs_may_hold_unsigned_ones) {
    make(home_ / "packs/a", "pack-a", "1.0.0");
    make(home_ / "packs/b", "pack-b", "1.0.0");
    put(home_ / "packs/readme.md", "no pack");
    fs::create_directories(home_ / "packs/empty");
    sources_.folders = {home_ / "packs", home_ / "nowhere"};
    const Catalogue catalogue = open_catalogue(sources_);
    EXPECT_EQ(catalogue.packs.size(), 2U);
    EXPECT_TRUE(catalogue.broken.empty());
    EXPECT_NE(catalogue.find("pack-b"), nullptr);
    EXPECT_EQ(catalogue.find("pack-c"), nullptr);
}

TEST_F(CatalogueTest, a_pack_for_a_newer_engine_is_broken_with_the_remedy) {
    sources_.engine = {0, 0, 9};
    sources_.named = {make(home_ / "satu", "satu", "1.0.0")};
    const Catalogue catalogue = open_catalogue(sources_);
    ASSERT_EQ(catalogue.broken.size(), 1U);
    EXPECT_EQ(catalogue.broken[0].error.fault, Fault::unsupported);
    EXPECT_THAT(catalogue.broken[0].error.detail, HasSubstr("needs engine 0.1.0, this is 0.0.9"));
}

}  // namespace
}  // namespace suluh::packs
