#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/files.h"
#include "crypto/crypto.h"
#include "crypto/hash.h"
#include "crypto/seal.h"
#include "crypto/sign.h"
#include "support/temp_folder.h"

namespace suluh::crypto {
namespace {

using suluh::testing::TempFolder;

TEST(Start, can_be_called_again) {
    EXPECT_TRUE(start());
    EXPECT_TRUE(start());
}

TEST(Hex, goes_there_and_back_in_lower_case_only) {
    EXPECT_EQ(to_hex(std::string_view("\x00\xAB\xFF", 3)), "00abff");
    EXPECT_EQ(*from_hex("00abff"), std::string("\x00\xAB\xFF", 3));
    for (const char* bad : {"0", "0G", "AB", "0x", " 0"}) EXPECT_FALSE(from_hex(bad)) << bad;
}

TEST(Base64, takes_the_canonical_form_only) {
    EXPECT_EQ(to_base64("Suluh"), "U3VsdWg=");
    EXPECT_EQ(to_base64(""), "");
    EXPECT_EQ(*from_base64("U3VsdWg="), "Suluh");
    EXPECT_EQ(*from_base64(""), "");
    for (const char* bad : {"U3VsdWg", "U3VsdWh=", "U3Vs dWg=", "U3VsdWg=\n", "U3VsdWg==", "=",
                            "\xD5"
                            "3VsdWg=",
                            "U3V-dWg="}) {
        EXPECT_FALSE(from_base64(bad)) << bad;
    }
}

TEST(Base64, no_byte_with_bit_7_is_taken) {
    const std::string good = to_base64("any carnal pleasure!");
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] | '\x80');
        EXPECT_FALSE(from_base64(bad)) << at;
    }
}

TEST(Hash, is_blake2b) {
    // RFC 7693 appendix A and the reference implementation's 32-byte form.
    EXPECT_EQ(to_hex(view_of(hash64("abc"))),
              "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
              "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    EXPECT_EQ(to_hex(view_of(hash("abc"))),
              "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    Hasher hasher;
    hasher.add("a");
    hasher.add("bc");
    EXPECT_EQ(hasher.finish(), hash("abc"));
}

TEST(SigningKey, signs_what_its_public_half_verifies) {
    const SigningKey key = SigningKey::generate();
    const Signature signature = key.sign("answers");
    EXPECT_TRUE(verify(key.public_key(), "answers", signature));
    EXPECT_FALSE(verify(key.public_key(), "answerz", signature));
    EXPECT_FALSE(verify(SigningKey::generate().public_key(), "answers", signature));
    for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        Signature flipped = signature;
        flipped[bit / 8] = static_cast<std::uint8_t>(flipped[bit / 8] ^ (1U << (bit % 8)));
        EXPECT_FALSE(verify(key.public_key(), "answers", flipped)) << bit;
    }
}

TEST(SigningKey, moves_without_losing_itself) {
    SigningKey first = SigningKey::generate();
    const PublicKey known = first.public_key();
    SigningKey second = std::move(first);
    SigningKey third = SigningKey::generate();
    third = std::move(second);
    EXPECT_TRUE(verify(known, "x", third.sign("x")));
}

TEST(SigningKey, its_public_half_is_one_line_and_not_a_seal_key) {
    const PublicKey key = SigningKey::generate().public_key();
    EXPECT_EQ(*parse_signing_public(signing_public_text(key)), key);
    EXPECT_FALSE(parse_signing_public(seal_public_text(key)));
    EXPECT_FALSE(parse_seal_public(signing_public_text(key)));
}

TEST(SigningKey, is_kept_0600_and_never_overwritten) {
    const TempFolder folder;
    const SigningKey key = SigningKey::generate();
    ASSERT_TRUE(key.save(folder / "kiosk.key"));
    struct stat facts {};
    ASSERT_EQ(::stat((folder / "kiosk.key").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777U, 0600U);
    EXPECT_EQ(SigningKey::load(folder / "kiosk.key")->public_key(), key.public_key());
    EXPECT_EQ(SigningKey::generate().save(folder / "kiosk.key").error().fault, Fault::exists);
    ::chmod((folder / "kiosk.key").c_str(), 0640);
    EXPECT_EQ(SigningKey::load(folder / "kiosk.key").error().fault, Fault::refused);
    EXPECT_EQ(SigningKey::load(folder / "absent").error().fault, Fault::not_found);
}

TEST(SigningKey, a_broken_file_is_named_but_never_repeated) {
    const TempFolder folder;
    for (const char* bad : {"", "suluh-signing-key-1", "suluh-signing-key-1 ", "hush hush",
                            "suluh-signing-key-1 aHVzaA==\n", "suluh-seal-key-1 aHVzaA==\n"}) {
        ASSERT_TRUE(publish_file(folder / "key", bad, {.mode = 0600}));
        const Result<SigningKey> key = SigningKey::load(folder / "key");
        ASSERT_FALSE(key) << bad;
        EXPECT_EQ(key.error().fault, Fault::bad_input);
        EXPECT_EQ(key.error().detail.find("hush"), std::string::npos);
        EXPECT_EQ(key.error().detail.find("aHVz"), std::string::npos);
        EXPECT_NE(key.error().detail.find("key"), std::string::npos);
    }
}

TEST(SealKeyPair, is_kept_0600_and_comes_back) {
    const TempFolder folder;
    const SealKeyPair pair = SealKeyPair::generate();
    ASSERT_TRUE(pair.save(folder / "seal.key"));
    EXPECT_EQ(SealKeyPair::load(folder / "seal.key")->public_key(), pair.public_key());
    EXPECT_EQ(pair.save(folder / "seal.key").error().fault, Fault::exists);
    ::chmod((folder / "seal.key").c_str(), 0604);
    EXPECT_EQ(SealKeyPair::load(folder / "seal.key").error().fault, Fault::refused);
    const std::string text = seal_public_text(pair.public_key());
    EXPECT_EQ(*parse_seal_public(text), pair.public_key());
    EXPECT_FALSE(parse_seal_public("suluh-seal-public-1 AAAA\n"));
    EXPECT_FALSE(parse_seal_public(text + text));
}

TEST(Seal, every_recipient_and_nobody_else_opens_it) {
    const SealKeyPair one = SealKeyPair::generate();
    const SealKeyPair two = SealKeyPair::generate();
    const std::size_t chunk = std::size_t{64} << 10;
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, chunk - 1, chunk, chunk + 1, 2 * chunk, 2 * chunk + 5}) {
        const std::string content = random_bytes(size);
        const Result<Sealed> sealed = seal(content, {one.public_key(), two.public_key()}, "header");
        ASSERT_TRUE(sealed);
        ASSERT_EQ(sealed->keys.size(), 2U);
        EXPECT_EQ(*open_sealed(sealed->body, *one.open_key(sealed->keys[0]), "header"), content);
        EXPECT_EQ(*open_sealed(sealed->body, *two.open_key(sealed->keys[1]), "header"), content);
        EXPECT_EQ(one.open_key(sealed->keys[1]).error().fault, Fault::refused);
        EXPECT_EQ(SealKeyPair::generate().open_key(sealed->keys[0]).error().fault, Fault::refused);
    }
    EXPECT_FALSE(seal("x", {}, ""));
}

TEST(Seal, every_flipped_bit_is_refused) {
    const SealKeyPair pair = SealKeyPair::generate();
    const Sealed sealed = *seal("jawaban", {pair.public_key()}, "header");
    const std::string key = *pair.open_key(sealed.keys[0]);
    for (std::size_t bit = 0; bit < sealed.body.size() * 8; ++bit) {
        std::string flipped = sealed.body;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_EQ(open_sealed(flipped, key, "header").error().fault, Fault::corrupt) << bit;
    }
    for (std::size_t bit = 0; bit < sealed.keys[0].size() * 8; ++bit) {
        std::string flipped = sealed.keys[0];
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(pair.open_key(flipped)) << bit;
    }
    EXPECT_EQ(open_sealed(sealed.body, key, "heager").error().fault, Fault::corrupt);
}

TEST(Seal, every_cut_and_every_rest_is_refused) {
    const SealKeyPair pair = SealKeyPair::generate();
    const std::string content = random_bytes((std::size_t{64} << 10) + 100);
    const Sealed sealed = *seal(content, {pair.public_key()}, "");
    const std::string key = *pair.open_key(sealed.keys[0]);
    const std::size_t first_end = 24 + (std::size_t{64} << 10) + 17;
    for (const std::size_t length :
         {std::size_t{0}, std::size_t{10}, std::size_t{24}, std::size_t{30}, first_end - 1,
          first_end, first_end + 1, first_end + 17, sealed.body.size() - 1}) {
        EXPECT_EQ(open_sealed(sealed.body.substr(0, length), key, "").error().fault, Fault::corrupt)
            << length;
    }
    EXPECT_FALSE(open_sealed(sealed.body + "x", key, ""));
    EXPECT_FALSE(open_sealed(sealed.body, key.substr(1), ""));
}

TEST(RandomBytes, differ) {
    EXPECT_EQ(random_bytes(32).size(), 32U);
    EXPECT_NE(random_bytes(32), random_bytes(32));
}

}  // namespace
}  // namespace suluh::crypto
