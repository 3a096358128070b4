#include "packs/pack_build.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "crypto/crypto.h"
#include "packs/pack_archive.h"
#include "unit/packs/pack_fixture.h"

namespace suluh::packs {
namespace {

using ::testing::HasSubstr;

class Build : public PackFolder {
protected:
    Build() { EXPECT_TRUE(crypto::start()); }

    fs::path built() const {
        const fs::path archive = home_ / "contoh.zip";
        const auto result = build_archive(make_pack(), archive);
        EXPECT_TRUE(result) << result.error().detail;
        return archive;
    }

    static std::string refusal(const fs::path& archive, const ArchiveOptions& options) {
        const auto pack = open_archive(archive, options);
        if (pack) return "opened";
        EXPECT_EQ(pack.error().fault, Fault::refused);
        return pack.error().detail;
    }
};

std::vector<TrustedKey> trust(const crypto::MinisignSecretKey& key) {
    return {{key.public_key, "test.pub"}};
}

TEST_F(Build, an_archive_holds_what_the_folder_held) {
    const auto folder = open_folder(make_pack());
    const auto pack = open_archive(built(), {.accept = Accept::unsigned_too});
    ASSERT_TRUE(pack) << pack.error().detail;
    EXPECT_FALSE((*pack)->trust().is_signed);
    ASSERT_EQ((*pack)->files().size(), (*folder)->files().size());
    for (const PackFile& file : (*folder)->files()) {
        EXPECT_EQ((*pack)->read(file.name).value(), (*folder)->read(file.name).value());
    }
}

TEST_F(Build, the_same_source_gives_the_same_bytes) {
    const std::string once = get(built());
    fs::rename(home_ / "contoh", home_ / "elsewhere");
    fs::last_write_time(home_ / "elsewhere/pack.toml", fs::file_time_type{});
    fs::permissions(home_ / "elsewhere/pack.toml", fs::perms::owner_read);
    ASSERT_EQ(::setenv("TZ", "Asia/Jayapura", 1), 0);
    ::tzset();
    const auto again = build_archive(home_ / "elsewhere", home_ / "again.zip");
    ::unsetenv("TZ");
    ::tzset();
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(get(home_ / "again.zip"), once);
    EXPECT_EQ(again->size, once.size());
    EXPECT_EQ(again->files, 4U);
}

TEST_F(Build, refuses_what_a_reader_would_refuse) {
    const fs::path folder = make_pack();
    put(folder / "media/blank.svg", std::string(1 << 20, ' '));
    const auto result = build_archive(folder, home_ / "x.zip");
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().detail, HasSubstr("'media/blank.svg' unpacks to more than 200"));
    EXPECT_FALSE(fs::exists(home_ / "x.zip"));
}

TEST_F(Build, refuses_a_pack_with_errors_and_leaves_the_old_archive) {
    const fs::path archive = built();
    const std::string before = get(archive);
    put(home_ / "contoh/pack.toml", std::string(kTestManifest) + "[[lessons]]\nid = \"tiada\"\n");
    const auto result = build_archive(home_ / "contoh", archive);
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().detail, HasSubstr("lesson 'tiada' has no file"));
    EXPECT_EQ(get(archive), before);
}

TEST_F(Build, a_signed_archive_opens_with_the_key_and_says_so) {
    const fs::path archive = built();
    const auto key = crypto::generate_minisign_key();
    const auto facts = sign_archive(archive, key);
    ASSERT_TRUE(facts) << facts.error().detail;
    EXPECT_EQ(facts->id, "contoh");
    EXPECT_EQ(facts->size, fs::file_size(archive));
    const auto keys = trust(key);
    const auto pack = open_archive(archive, {.keys = &keys});
    ASSERT_TRUE(pack) << pack.error().detail;
    EXPECT_TRUE((*pack)->trust().is_signed);
    EXPECT_EQ((*pack)->trust().key_id, crypto::key_id_text(key.public_key.id));
}

TEST_F(Build, nothing_unsigned_or_wrongly_signed_is_trusted) {
    const fs::path archive = built();
    const auto key = crypto::generate_minisign_key();
    const auto other = crypto::generate_minisign_key();
    const auto keys = trust(key);
    const auto others = trust(other);
    EXPECT_THAT(refusal(archive, {.keys = &keys}), HasSubstr("not signed"));
    ASSERT_TRUE(sign_archive(archive, key));
    // A wrong signature is refused even where none would do.
    for (const Accept accept : {Accept::signed_only, Accept::unsigned_too}) {
        EXPECT_THAT(refusal(archive, {.keys = &others, .accept = accept}),
                    HasSubstr("made by key " + crypto::key_id_text(key.public_key.id)));
        EXPECT_THAT(refusal(archive, {.accept = accept}), HasSubstr("no trusted key is there"));
    }
    const std::string bytes = get(archive);
    std::string flipped = bytes;
    flipped[60] = static_cast<char>(flipped[60] ^ 1);
    put(archive, flipped);
    EXPECT_THAT(refusal(archive, {.keys = &keys}), HasSubstr("does not fit the content"));
    put(archive, bytes);
    put(signature_path(archive), "");
    EXPECT_THAT(refusal(archive, {.keys = &keys, .accept = Accept::unsigned_too}),
                HasSubstr("is empty"));
}

TEST_F(Build, the_signed_comment_must_fit_the_pack) {
    const fs::path archive = built();
    const std::string bytes = get(archive);
    const std::string size = std::to_string(bytes.size());
    const auto key = crypto::generate_minisign_key();
    const auto keys = trust(key);
    const auto sign_with = [&](const std::string& comment) {
        put(signature_path(archive), crypto::minisign(key, bytes, comment).value());
    };
    sign_with("suluh-pack id=contoh version=1.2.3 size=" + size);
    EXPECT_EQ(refusal(archive, {.keys = &keys}), "opened");
    sign_with("suluh-pack id=contoh version=9.2.3 size=" + size);
    EXPECT_THAT(refusal(archive, {.keys = &keys}),
                HasSubstr("says contoh 9.2.3, the manifest says contoh 1.2.3"));
    sign_with("suluh-pack id=lain version=1.2.3 size=" + size);
    EXPECT_THAT(refusal(archive, {.keys = &keys}), HasSubstr("says lain 1.2.3"));
    sign_with("suluh-pack id=contoh version=1.2.3 size=1");
    EXPECT_THAT(refusal(archive, {.keys = &keys}), HasSubstr("says 1 bytes, the archive has"));
    sign_with("timestamp:1700000000\tfile:contoh.zip\thashed");
    EXPECT_THAT(refusal(archive, {.keys = &keys}), HasSubstr("does not name the pack"));
}

TEST(SignedComment, has_one_spelling) {
    const SignedFacts facts{"contoh", {1, 2, 3}, 45};
    EXPECT_EQ(signed_comment(facts), "suluh-pack id=contoh version=1.2.3 size=45");
    EXPECT_EQ(parse_signed_comment(signed_comment(facts)).value(), facts);
    for (const auto* text :
         {"", "suluh-pack ", "suluh-pack id=contoh version=1.2.3",
          "id=contoh version=1.2.3 size=45", "suluh-pack id=contoh version=1.2.3 size=045",
          "suluh-pack id=contoh version=1.2.3 size=-1",
          "suluh-pack id=contoh version=1.2.3 size=45 ",
          "suluh-pack id=contoh version=1.2.3 size=45x",
          "suluh-pack id=contoh version=1.2.3 size=99999999999999999999",
          "suluh-pack id=Contoh version=1.2.3 size=45",
          "suluh-pack version=1.2.3 id=contoh size=45",
          "suluh-pack id=contoh  version=1.2.3 size=45"}) {
        EXPECT_FALSE(parse_signed_comment(text)) << text;
    }
}

TEST_F(Build, keys_come_from_a_folder_and_a_bad_one_stops_no_other) {
    const auto key = crypto::generate_minisign_key();
    EXPECT_TRUE(load_trusted_keys(home_ / "keys").keys.empty());
    EXPECT_TRUE(load_trusted_keys(home_ / "keys").broken.empty());
    put(home_ / "keys/good.pub", crypto::minisign_public_text(key.public_key));
    put(home_ / "keys/bad.pub", "not a key");
    put(home_ / "keys/readme.txt", "not looked at");
    const TrustedKeys found = load_trusted_keys(home_ / "keys");
    ASSERT_EQ(found.keys.size(), 1U);
    EXPECT_EQ(found.keys[0].key.id, key.public_key.id);
    ASSERT_EQ(found.broken.size(), 1U);
    EXPECT_THAT(found.broken[0].detail, HasSubstr("bad.pub"));
}

}  // namespace
}  // namespace suluh::packs
