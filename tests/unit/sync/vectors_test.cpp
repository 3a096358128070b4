// The vectors of engine/sync/FORMAT.md, section 8.
#include <gtest/gtest.h>

#include <sys/wait.h>

#include <cstdlib>

#include "base/files.h"
#include "base/value.h"
#include "sync/bundle.h"
#include "sync/receipt.h"
#include "sync_fixture.h"

namespace suluh::sync {
namespace {

const fs::path kVectors = fs::path(SULUH_SOURCE_DIR) / "tests/unit/sync/vectors";

std::string vector_file(const char* name) {
    const Result<std::string> bytes = read_text(kVectors / name, kMaxBundleBytes);
    EXPECT_TRUE(bytes) << (bytes ? "" : bytes.error().detail);
    return bytes ? *bytes : "";
}

std::string hex_hash(std::string_view file) {
    return crypto::to_hex(crypto::view_of(bundle_hash(file)));
}

std::string receipt_of(std::string_view second) {
    return *make_receipt(
        {"Dinas Contoh", kiosk_id(kiosk_key().public_key()), {{1, 2, bundle_hash(second)}}},
        collector_key());
}

TEST(Vectors, first_bundle_opens_as_written_down) {
    const std::string file = vector_file("first.bundle");
    for (const crypto::SealKeyPair& key : {office_key(), province_key()}) {
        const Result<OpenedBundle> opened = open_bundle(file, key);
        ASSERT_TRUE(opened) << opened.error().detail;
        const BundleFacts& facts = opened->header.facts;
        EXPECT_EQ(opened->image, "suluh test image 1");
        EXPECT_EQ(facts.kiosk_name, "Kios KR-07");
        EXPECT_EQ(facts.epoch, 1);
        EXPECT_EQ(facts.number, 1);
        EXPECT_EQ(facts.seq_from, 1);
        EXPECT_EQ(facts.seq_to, 3);
        EXPECT_EQ(facts.rows, 3);
        EXPECT_EQ(facts.prev_hash, crypto::Hash{});
    }
    EXPECT_FALSE(open_bundle(file, stranger_key()));
}

TEST(Vectors, second_bundle_follows_the_first) {
    const std::string file = vector_file("second.bundle");
    const Result<OpenedBundle> opened = open_bundle(file, office_key());
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_EQ(opened->image, std::string(70'000, 'x'));
    EXPECT_EQ(opened->header.facts.kiosk_name, "");
    EXPECT_EQ(opened->header.facts.rows, 5);
    EXPECT_EQ(opened->header.facts.prev_hash, bundle_hash(vector_file("first.bundle")));
    EXPECT_FALSE(open_bundle(file, province_key()));
}

TEST(Vectors, receipt_can_be_made_again_byte_for_byte) {
    const std::string file = vector_file("first.receipt");
    EXPECT_EQ(file, receipt_of(vector_file("second.bundle")));
    EXPECT_TRUE(verify_receipt(file));
}

TEST(Vectors, ids_and_hashes_are_as_listed) {
    const Result<Value> listed = parse_json(vector_file("vectors.json"));
    ASSERT_TRUE(listed);
    EXPECT_EQ(listed->text_or("kiosk", ""), kiosk_id(kiosk_key().public_key()));
    EXPECT_EQ(listed->text_or("collector", ""), collector_id(collector_key().public_key()));
    for (const char* name : {"first.bundle", "second.bundle", "first.receipt"}) {
        EXPECT_EQ(listed->text_or(name, ""), hex_hash(vector_file(name)));
    }
}

// tests/tools/read_bundle.py knows FORMAT.md and libsodium, and nothing of this room.
TEST(Vectors, are_read_by_a_second_implementation) {
    const std::string reader = std::string(SULUH_SOURCE_DIR) + "/tests/tools/read_bundle.py";
    const int status = std::system(("python3 '" + reader + "'").c_str());
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77 || WEXITSTATUS(status) == 127) {
        GTEST_SKIP() << "python3 or its libsodium is not here";
    }
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

// Writes the vectors anew. Only for a new version of the format: published vectors never change.
TEST(Vectors, DISABLED_write) {
    const crypto::SealPublicKey office = office_key().public_key();
    const std::string first = small_bundle();
    const BundleFacts facts{"", 1, 2, 4, 9, 5, bundle_hash(first)};
    const std::string second = *make_bundle(facts, std::string(70'000, 'x'), kiosk_key(), {office});
    Value::Map listed{{"kiosk", kiosk_id(kiosk_key().public_key())},
                      {"collector", collector_id(collector_key().public_key())}};
    const std::pair<const char*, std::string> files[] = {
        {"first.bundle", first}, {"second.bundle", second}, {"first.receipt", receipt_of(second)}};
    for (const auto& [name, bytes] : files) {
        ASSERT_TRUE(publish_file(kVectors / name, bytes));
        listed.emplace(name, hex_hash(bytes));
    }
    ASSERT_TRUE(publish_file(kVectors / "vectors.json", to_json(listed) + "\n"));
}

}  // namespace
}  // namespace suluh::sync
