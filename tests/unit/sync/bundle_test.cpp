#include "sync/bundle.h"

#include <gtest/gtest.h>

#include <random>

#include "sync_fixture.h"

namespace suluh::sync {
namespace {

std::string failure(const Result<BundleHeader>& result) {
    return result ? "accepted" : result.error().detail;
}
std::string failure(const Result<OpenedBundle>& result) {
    return result ? "accepted" : result.error().detail;
}

TEST(Bundle, opens_for_every_recipient_and_says_what_it_holds) {
    const std::string file = small_bundle();
    for (const crypto::SealKeyPair& key : {office_key(), province_key()}) {
        const Result<OpenedBundle> opened = open_bundle(file, key);
        ASSERT_TRUE(opened) << opened.error().detail;
        EXPECT_EQ(opened->image, "suluh test image 1");
        EXPECT_EQ(opened->hash, bundle_hash(file));
        EXPECT_EQ(opened->header.kiosk, kiosk_id(kiosk_key().public_key()));
        EXPECT_EQ(opened->header.facts.kiosk_name, "Kios KR-07");
        EXPECT_EQ(opened->header.facts.seq_to, 3);
        EXPECT_EQ(opened->header.recipients.size(), 2U);
    }
}

TEST(Bundle, header_needs_only_its_own_bytes) {
    const std::string file = small_bundle();
    const Result<BundleHeader> whole = parse_bundle_header(file);
    ASSERT_TRUE(whole);
    EXPECT_TRUE(parse_bundle_header(std::string_view(file).substr(0, whole->header_size)));
    EXPECT_FALSE(parse_bundle_header(std::string_view(file).substr(0, whole->header_size - 1)));
}

TEST(Bundle, a_stranger_is_told_it_is_the_wrong_key) {
    const Result<OpenedBundle> opened = open_bundle(small_bundle(), stranger_key());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().fault, Fault::refused);
    EXPECT_TRUE(failure(opened).starts_with("wrong key: sealed to ")) << failure(opened);
}

TEST(Bundle, every_flipped_bit_of_the_header_is_refused) {
    const std::string file = small_bundle();
    const std::size_t header = parse_bundle_header(file)->header_size;
    for (std::size_t bit = 0; bit < header * 8; ++bit) {
        std::string changed = file;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(verify_bundle(changed)) << "bit " << bit;
    }
}

TEST(Bundle, every_flipped_bit_of_the_body_is_called_damage) {
    const std::string file = small_bundle();
    const std::size_t header = parse_bundle_header(file)->header_size;
    for (std::size_t bit = header * 8; bit < file.size() * 8; ++bit) {
        std::string changed = file;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_TRUE(failure(open_bundle(changed, office_key())).starts_with("damaged")) << bit;
    }
}

TEST(Bundle, every_shorter_length_is_called_truncated) {
    const std::string file = small_bundle();
    for (std::size_t length = 0; length < file.size(); ++length) {
        const Result<BundleHeader> result = verify_bundle(std::string_view(file).substr(0, length));
        ASSERT_FALSE(result) << length;
        EXPECT_EQ(result.error().fault, Fault::corrupt) << length;
        EXPECT_TRUE(failure(result).starts_with("truncated")) << failure(result);
    }
}

// Changes, inserts, removes or repeats a few bytes somewhere.
std::string mutated(std::string file, std::mt19937& chance) {
    const auto below = [&](std::size_t bound) {
        return chance() % std::max<std::size_t>(bound, 1);
    };
    const std::string before = file;
    while (file == before) {
        const std::size_t at = below(file.size());
        const std::size_t count = 1 + below(8);
        switch (below(4)) {
            case 0: file[at] = static_cast<char>(below(256)); break;
            case 1: file.insert(at, count, static_cast<char>(below(256))); break;
            case 2: file.erase(at, count); break;
            default: file.insert(at, file.substr(below(file.size()), count)); break;
        }
    }
    return file;
}

TEST(Bundle, ten_thousand_mutations_are_refused) {
    const std::string file = small_bundle();
    std::mt19937 chance(1);
    for (int i = 0; i < 10'000; ++i) {
        EXPECT_FALSE(verify_bundle(mutated(file, chance))) << "mutation " << i;
    }
}

TEST(Bundle, bytes_after_the_end_are_refused) {
    EXPECT_TRUE(failure(verify_bundle(small_bundle() + "x")).starts_with("damaged: 1 bytes after"));
}

TEST(Bundle, another_kiosk_cannot_take_its_id) {
    std::string file = small_bundle();
    const std::string other = kiosk_id(collector_key().public_key());
    file.replace(14, other.size(), other);
    EXPECT_TRUE(failure(parse_bundle_header(file)).starts_with("kiosk id: " + other));
}

TEST(Bundle, a_changed_name_breaks_the_signature) {
    std::string file = small_bundle();
    file.replace(64, 4, "Bank");
    EXPECT_TRUE(parse_bundle_header(file));
    EXPECT_TRUE(failure(verify_bundle(file)).starts_with("signature"));
}

TEST(Bundle, a_body_of_another_bundle_is_refused) {
    const std::string one = small_bundle();
    const std::string two = small_bundle();
    const std::size_t header = parse_bundle_header(one)->header_size;
    EXPECT_TRUE(
        failure(verify_bundle(one.substr(0, header) + two.substr(header))).starts_with("damaged"));
}

TEST(Bundle, newer_formats_and_other_files_are_told_apart) {
    std::string newer = small_bundle();
    newer[8] = 2;
    EXPECT_EQ(verify_bundle(newer).error().fault, Fault::unsupported);
    EXPECT_TRUE(failure(verify_bundle("PK\x03\x04zip")).starts_with("not a bundle"));
    EXPECT_EQ(verify_bundle(std::string(kMaxBundleBytes + 1, 'S')).error().fault, Fault::refused);
}

TEST(Bundle, carries_large_images) {
    const std::string image(std::size_t{3} << 20, 'q');
    const Result<std::string> file =
        make_bundle(first_facts(), image, kiosk_key(), {office_key().public_key()});
    ASSERT_TRUE(file);
    EXPECT_EQ(open_bundle(*file, office_key())->image, image);
}

TEST(Bundle, facts_that_make_no_sense_are_not_sealed) {
    struct Case {
        const char* why;
        void (*spoil)(BundleFacts&);
    };
    const Case cases[] = {
        {"kiosk name", [](BundleFacts& f) { f.kiosk_name = std::string(121, 'a'); }},
        {"kiosk name", [](BundleFacts& f) { f.kiosk_name = "line\nline"; }},
        {"kiosk name", [](BundleFacts& f) { f.kiosk_name = "\xff"; }},
        {"epoch", [](BundleFacts& f) { f.epoch = 0; }},
        {"epoch", [](BundleFacts& f) { f.epoch = kMaxEpoch + 1; }},
        {"number", [](BundleFacts& f) { f.number = kMaxNumber + 1; }},
        {"sequence", [](BundleFacts& f) { f.seq_from = 0; }},
        {"sequence", [](BundleFacts& f) { f.seq_to = 0; }},
        {"row count", [](BundleFacts& f) { f.rows = 4; }},
        {"row count", [](BundleFacts& f) { f.rows = 0; }},
        {"previous", [](BundleFacts& f) { f.number = 2; }},
        {"previous", [](BundleFacts& f) { f.prev_hash[0] = 1; }},
    };
    for (const Case& item : cases) {
        BundleFacts facts = first_facts();
        item.spoil(facts);
        const Result<std::string> made =
            make_bundle(facts, "i", kiosk_key(), {office_key().public_key()});
        ASSERT_FALSE(made) << item.why;
        EXPECT_NE(made.error().detail.find(item.why), std::string::npos) << made.error().detail;
    }
}

TEST(Bundle, wants_one_to_sixteen_different_recipients) {
    const crypto::SealPublicKey office = office_key().public_key();
    EXPECT_FALSE(make_bundle(first_facts(), "i", kiosk_key(), {}));
    EXPECT_FALSE(make_bundle(first_facts(), "i", kiosk_key(), {office, office}));
    std::vector<crypto::SealPublicKey> many;
    for (char i = 0; i < 17; ++i) many.push_back(seal_key(static_cast<char>(40 + i)).public_key());
    EXPECT_FALSE(make_bundle(first_facts(), "i", kiosk_key(), many));
    many.pop_back();
    const Result<std::string> file = make_bundle(first_facts(), "i", kiosk_key(), many);
    ASSERT_TRUE(file);
    EXPECT_TRUE(open_bundle(*file, seal_key(55)));
}

}  // namespace
}  // namespace suluh::sync
