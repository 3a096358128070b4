#include "crypto/minisign.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>

#include "base/files.h"
#include "support/temp_folder.h"

namespace suluh::crypto {
namespace {

using suluh::testing::TempFolder;

const std::string kComment = "id:netralitas-asn version:3 size:12";

std::string public_line(const MinisignPublicKey& key) {
    const std::string text = minisign_public_text(key);
    const std::string line = text.substr(text.find('\n') + 1);
    return line.substr(0, line.size() - 1);
}

// The stock tool, in the folder; true when it is content.
bool tool(const TempFolder& folder, const std::string& arguments) {
    const std::string command = "cd '" + folder.path().string() + "' && minisign " + arguments +
                                " >out.txt 2>&1 </dev/null";
    return std::system(command.c_str()) == 0;  // NOLINT: our own words only
}

TEST(Minisign, verifies_what_it_signed) {
    const MinisignSecretKey key = generate_minisign_key();
    const std::string text = *minisign(key, "isi paket", kComment);
    const Result<MinisignVerdict> verdict = minisign_verify(key.public_key, "isi paket", text);
    ASSERT_TRUE(verdict) << verdict.error().detail;
    EXPECT_EQ(verdict->trusted_comment, kComment);
    EXPECT_EQ(verdict->key_id, key.public_key.id);
    EXPECT_FALSE(minisign(key, "x", "two\nlines"));
}

TEST(Minisign, says_what_is_wrong) {
    const MinisignSecretKey key = generate_minisign_key();
    const std::string text = *minisign(key, "isi", kComment);
    const auto why = [&](const MinisignPublicKey& with, std::string_view content,
                         const std::string& signature) {
        const Result<MinisignVerdict> verdict = minisign_verify(with, content, signature);
        EXPECT_FALSE(verdict);
        EXPECT_EQ(verdict.error().fault, Fault::refused);
        return verdict ? "" : verdict.error().detail;
    };
    EXPECT_NE(why(key.public_key, "ist", text).find("content"), std::string::npos);
    const MinisignPublicKey other = generate_minisign_key().public_key;
    EXPECT_NE(why(other, "isi", text).find(key_id_text(other.id)), std::string::npos);
    std::string changed = text;
    changed.replace(changed.find("version:3"), 9, "version:9");
    EXPECT_NE(why(key.public_key, "isi", changed).find("trusted comment"), std::string::npos);
    why(key.public_key, "isi", "");
    why(key.public_key, "isi", text.substr(0, text.size() - 1));
    why(key.public_key, "isi", text + "\n");
    why(key.public_key, "isi", std::string(100'000, '\n'));
}

TEST(Minisign, no_flipped_bit_outside_the_untrusted_comment_is_taken) {
    const MinisignSecretKey key = generate_minisign_key();
    const std::string text = *minisign(key, "isi", kComment);
    const std::size_t free_from = std::string("untrusted comment: ").size();
    const std::size_t free_to = text.find('\n');
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        if (bit / 8 >= free_from && bit / 8 < free_to) continue;
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(minisign_verify(key.public_key, "isi", flipped))
            << "byte " << bit / 8 << " bit " << bit % 8;
    }
}

TEST(Minisign, the_stock_tool_verifies_ours) {
    const TempFolder folder;
    const MinisignSecretKey key = generate_minisign_key();
    ASSERT_TRUE(publish_file(folder / "pack.zip", "isi paket"));
    ASSERT_TRUE(publish_file(folder / "pack.zip.minisig", *minisign(key, "isi paket", kComment)));
    ASSERT_TRUE(publish_file(folder / "key.pub", minisign_public_text(key.public_key)));
    EXPECT_TRUE(tool(folder, "-Vm pack.zip -p key.pub")) << *read_text(folder / "out.txt", 9999);
    EXPECT_NE(read_text(folder / "out.txt", 9999)->find(kComment), std::string::npos);
    EXPECT_TRUE(tool(folder, "-Vm pack.zip -P " + public_line(key.public_key)));
    ASSERT_TRUE(publish_file(folder / "pack.zip", "isi  paket"));
    EXPECT_FALSE(tool(folder, "-Vm pack.zip -p key.pub"));
}

TEST(Minisign, verifies_what_the_stock_tool_signed) {
    const TempFolder folder;
    ASSERT_TRUE(tool(folder, "-G -W -p key.pub -s key.sec"));
    ASSERT_TRUE(publish_file(folder / "pack.zip", "isi paket"));
    ASSERT_TRUE(tool(folder, "-S -s key.sec -m pack.zip -t '" + kComment + "'"));
    const std::string signature = *read_text(folder / "pack.zip.minisig", 9999);
    const Result<MinisignPublicKey> key =
        parse_minisign_public(*read_text(folder / "key.pub", 9999));
    ASSERT_TRUE(key);
    const Result<MinisignVerdict> verdict = minisign_verify(*key, "isi paket", signature);
    ASSERT_TRUE(verdict) << verdict.error().detail;
    EXPECT_EQ(verdict->trusted_comment, kComment);
    EXPECT_NE(read_text(folder / "key.pub", 9999)->find(key_id_text(key->id)), std::string::npos);
}

TEST(Minisign, refuses_the_legacy_form_of_the_stock_tool) {
    const TempFolder folder;
    ASSERT_TRUE(tool(folder, "-G -W -p key.pub -s key.sec"));
    ASSERT_TRUE(publish_file(folder / "f", "isi"));
    ASSERT_TRUE(tool(folder, "-S -l -s key.sec -m f"));
    const MinisignPublicKey key = *parse_minisign_public(*read_text(folder / "key.pub", 9999));
    const Result<MinisignVerdict> verdict =
        minisign_verify(key, "isi", *read_text(folder / "f.minisig", 9999));
    ASSERT_FALSE(verdict);
    EXPECT_NE(verdict.error().detail.find("prehashed"), std::string::npos);
}

TEST(MinisignKeys, go_to_and_from_the_stock_tool) {
    const TempFolder folder;
    ASSERT_TRUE(tool(folder, "-G -W -p key.pub -s key.sec"));
    const Result<MinisignSecretKey> theirs = load_minisign_secret(folder / "key.sec");
    ASSERT_TRUE(theirs) << theirs.error().detail;
    ASSERT_TRUE(publish_file(folder / "f", "isi"));
    ASSERT_TRUE(publish_file(folder / "f.minisig", *minisign(*theirs, "isi", "x")));
    EXPECT_TRUE(tool(folder, "-Vm f -p key.pub"));

    const MinisignSecretKey ours = generate_minisign_key();
    ASSERT_TRUE(save_minisign_secret(ours, folder / "ours.sec"));
    struct stat facts {};
    ASSERT_EQ(::stat((folder / "ours.sec").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777U, 0600U);
    EXPECT_EQ(save_minisign_secret(ours, folder / "ours.sec").error().fault, Fault::exists);
    EXPECT_EQ(load_minisign_secret(folder / "ours.sec")->public_key.key, ours.public_key.key);
    ASSERT_TRUE(tool(folder, "-S -s ours.sec -m f -x g.minisig -t y"))
        << *read_text(folder / "out.txt", 9999);
    EXPECT_TRUE(minisign_verify(ours.public_key, "isi", *read_text(folder / "g.minisig", 9999)));
}

TEST(MinisignKeys, name_the_remedy_for_a_password) {
    const TempFolder folder;
    // What the tool writes with a password: scrypt instead of no key derivation.
    const MinisignSecretKey key = generate_minisign_key();
    ASSERT_TRUE(save_minisign_secret(key, folder / "key.sec"));
    std::string text = *read_text(folder / "key.sec", 9999);
    const std::size_t line = text.find('\n') + 1;
    std::string bytes = *from_base64(text.substr(line, text.size() - line - 1));
    bytes.replace(2, 2, "Sc");
    text = text.substr(0, line) + to_base64(bytes) + "\n";
    ASSERT_TRUE(publish_file(folder / "sealed.sec", text, {.mode = 0600}));
    const Result<MinisignSecretKey> refused = load_minisign_secret(folder / "sealed.sec");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::unsupported);
    EXPECT_NE(refused.error().detail.find("-W"), std::string::npos);
    ::chmod((folder / "key.sec").c_str(), 0644);
    EXPECT_EQ(load_minisign_secret(folder / "key.sec").error().fault, Fault::refused);
}

TEST(MinisignKeys, public_text_is_read_with_and_without_its_comment) {
    const MinisignPublicKey key = generate_minisign_key().public_key;
    EXPECT_EQ(parse_minisign_public(minisign_public_text(key))->key, key.key);
    EXPECT_EQ(parse_minisign_public(public_line(key))->id, key.id);
    for (const char* bad : {"", "untrusted comment: x", "untrusted comment: x\n", "RWQ=", "xyz"}) {
        EXPECT_FALSE(parse_minisign_public(bad)) << bad;
    }
    EXPECT_EQ(key_id_text({1, 0, 0, 0, 0, 0, 0, 0}), "1");
}

}  // namespace
}  // namespace suluh::crypto
