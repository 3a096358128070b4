#include "packs/pack_install.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "crypto/crypto.h"
#include "packs/pack_build.h"
#include "unit/packs/pack_fixture.h"

namespace suluh::packs {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class InstallTest : public PackFolder {
protected:
    InstallTest() : key_(started_key()) {
        sources_.engine = {0, 1, 0};
        sources_.keys = {{key_.public_key, "test.pub"}};
        sources_.own = {home_ / "own"};
        sources_.installed = {home_ / "installed"};
    }

    static crypto::MinisignSecretKey started_key() {
        EXPECT_TRUE(crypto::start());
        return crypto::generate_minisign_key();
    }

    fs::path make(const fs::path& folder, const std::string& version,
                  const std::string& engine = "0.1.0") const {
        std::string manifest(kTestManifest);
        manifest.replace(manifest.find("1.2.3"), 5, version);
        manifest.replace(manifest.find("0.1.0"), 5, engine);
        put(folder / "pack.toml", manifest);
        put(folder / "lessons/satu.lua", "return 1\n");
        return folder;
    }

    fs::path on_stick(const std::string& version, const std::string& engine = "0.1.0",
                      bool is_signed = true) const {
        const fs::path archive = stick_ / ("contoh-" + version + ".zip");
        fs::create_directories(stick_);
        EXPECT_TRUE(build_archive(make(home_ / ("source-" + version), version, engine), archive));
        if (is_signed) {
            EXPECT_TRUE(sign_archive(archive, key_));
        }
        return archive;
    }

    Status install(const fs::path& archive) const {
        const Result<Manifest> done = install_pack(archive, sources_, open_catalogue(sources_));
        if (!done) return done.error();
        return {};
    }

    std::string shown() const {
        const Catalogue catalogue = open_catalogue(sources_);
        EXPECT_TRUE(catalogue.broken.empty());
        const Pack* pack = catalogue.find("contoh");
        return pack == nullptr ? "none" : version_text(pack->manifest().version);
    }

    std::string beneath() const {
        const Catalogue catalogue = open_catalogue(sources_);
        const auto found = catalogue.beneath.find("contoh");
        return found == catalogue.beneath.end() ? "none" : version_text(found->second);
    }

    std::vector<std::string> installed() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(home_ / "installed")) {
            names.push_back(entry.path().filename().string());
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    crypto::MinisignSecretKey key_;
    CatalogueSources sources_;
    fs::path stick_ = home_ / "stick";
};

TEST_F(InstallTest, a_signed_pack_is_shown_once_it_is_installed) {
    ASSERT_TRUE(install(on_stick("1.0.0")));
    EXPECT_EQ(shown(), "1.0.0");
    EXPECT_THAT(installed(), ElementsAre("contoh-1.0.0.zip", "contoh-1.0.0.zip.minisig"));
}

TEST_F(InstallTest, a_newer_one_takes_the_place_of_the_engines_own_and_can_be_set_aside) {
    make(home_ / "own/contoh", "1.0.0");
    EXPECT_EQ(beneath(), "none");
    ASSERT_TRUE(install(on_stick("1.1.0")));
    EXPECT_EQ(shown(), "1.1.0");
    EXPECT_EQ(beneath(), "1.0.0");
    ASSERT_TRUE(set_aside(home_ / "installed/contoh-1.1.0.zip"));
    EXPECT_EQ(shown(), "1.0.0");
    EXPECT_EQ(beneath(), "none");
    ASSERT_TRUE(install(on_stick("1.1.0"))) << "and be brought again";
    EXPECT_EQ(shown(), "1.1.0");
}

TEST_F(InstallTest, the_version_before_stays_and_older_ones_go) {
    for (const char* version : {"1.0.0", "1.9.0", "1.10.0"})
        ASSERT_TRUE(install(on_stick(version)));
    EXPECT_EQ(shown(), "1.10.0");
    EXPECT_EQ(beneath(), "1.9.0");
    EXPECT_THAT(installed(), ElementsAre("contoh-1.10.0.zip", "contoh-1.10.0.zip.minisig",
                                         "contoh-1.9.0.zip", "contoh-1.9.0.zip.minisig"));
}

TEST_F(InstallTest, refuses_the_same_and_a_lower_version) {
    ASSERT_TRUE(install(on_stick("1.1.0")));
    for (const char* version : {"1.1.0", "1.0.9"}) {
        const Status refused = install(on_stick(version));
        ASSERT_FALSE(refused) << version;
        EXPECT_EQ(refused.error().fault, Fault::refused);
        EXPECT_THAT(refused.error().detail, HasSubstr("not newer"));
    }
    EXPECT_EQ(shown(), "1.1.0");
}

TEST_F(InstallTest, what_is_not_signed_or_was_changed_is_never_shown) {
    EXPECT_FALSE(install(on_stick("1.0.0", "0.1.0", false)));
    const fs::path changed = on_stick("1.2.0");
    std::string bytes = get(changed);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    put(changed, bytes);
    const Status refused = install(changed);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::refused);
    EXPECT_EQ(shown(), "none");
}

TEST_F(InstallTest, a_pack_for_a_newer_engine_waits_for_it) {
    const Status refused = install(on_stick("2.0.0", "9.0.0"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::unsupported);
    EXPECT_EQ(shown(), "none");
}

TEST_F(InstallTest, what_a_cut_left_behind_is_in_nobodys_way) {
    put(home_ / "installed/.incoming.zip", "half a pa");
    put(home_ / "installed/contoh-1.0.0.zip.minisig", "a signature that came too early");
    EXPECT_EQ(shown(), "none");
    ASSERT_TRUE(install(on_stick("1.0.0")));
    EXPECT_EQ(shown(), "1.0.0");
}

TEST_F(InstallTest, a_link_on_a_stick_leads_nowhere) {
    const fs::path archive = on_stick("1.0.0");
    fs::rename(archive, home_ / "elsewhere.zip");
    fs::create_symlink(home_ / "elsewhere.zip", archive);
    EXPECT_FALSE(install(archive));
    EXPECT_TRUE(offered_packs(stick_, sources_).empty());
}

TEST_F(InstallTest, a_stick_offers_what_is_signed_and_names_what_is_refused) {
    on_stick("1.0.0");
    on_stick("1.2.0", "0.1.0", false);
    on_stick("1.3.0", "9.0.0");
    const std::vector<OfferedPack> offered = offered_packs(stick_, sources_);
    ASSERT_EQ(offered.size(), 3U);
    EXPECT_EQ(offered[0].id, "contoh");
    EXPECT_EQ(version_text(offered[0].version), "1.0.0");
    EXPECT_FALSE(offered[0].refused);
    EXPECT_EQ(offered[1].id, "contoh-1.2.0.zip");
    ASSERT_TRUE(offered[1].refused);
    ASSERT_TRUE(offered[2].refused);
    EXPECT_EQ(offered[2].refused->fault, Fault::unsupported);
    EXPECT_TRUE(offered_packs(home_ / "no-such-stick", sources_).empty());
}

}  // namespace
}  // namespace suluh::packs
