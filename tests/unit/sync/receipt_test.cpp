#include "sync/receipt.h"

#include <gtest/gtest.h>

#include "sync_fixture.h"

namespace suluh::sync {
namespace {

ReceiptEntry entry(std::int64_t epoch, std::int64_t number) {
    ReceiptEntry made{epoch, number, {}};
    made.chain_hash.fill(static_cast<std::uint8_t>(number));
    return made;
}

std::string small_receipt() {
    const Result<std::string> file = make_receipt(
        {"Dinas Contoh", kiosk_id(kiosk_key().public_key()), {entry(2, 7), entry(1, 3)}},
        collector_key());
    EXPECT_TRUE(file);
    return *file;
}

TEST(Receipt, says_what_was_merged_in_order_of_epochs) {
    const Result<Receipt> receipt = verify_receipt(small_receipt());
    ASSERT_TRUE(receipt) << receipt.error().detail;
    EXPECT_EQ(receipt->collector, collector_id(collector_key().public_key()));
    EXPECT_EQ(receipt->collector_name, "Dinas Contoh");
    EXPECT_EQ(receipt->kiosk, kiosk_id(kiosk_key().public_key()));
    EXPECT_EQ(receipt->entries, (std::vector{entry(1, 3), entry(2, 7)}));
}

TEST(Receipt, is_the_same_bytes_each_time) {
    EXPECT_EQ(small_receipt(), small_receipt());
}

TEST(Receipt, every_flipped_bit_is_refused) {
    const std::string file = small_receipt();
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
        std::string changed = file;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(verify_receipt(changed)) << "bit " << bit;
    }
}

TEST(Receipt, every_other_length_is_refused) {
    const std::string file = small_receipt();
    for (std::size_t length = 0; length < file.size(); ++length) {
        const Result<Receipt> result = verify_receipt(std::string_view(file).substr(0, length));
        ASSERT_FALSE(result) << length;
        EXPECT_TRUE(result.error().detail.starts_with("truncated")) << result.error().detail;
    }
    EXPECT_FALSE(verify_receipt(file + "x"));
    EXPECT_FALSE(verify_receipt(std::string(kMaxReceiptBytes + 1, 'S')));
}

TEST(Receipt, another_collector_cannot_take_its_id) {
    std::string file = small_receipt();
    const std::string other = collector_id(kiosk_key().public_key());
    file.replace(14, other.size(), other);
    EXPECT_TRUE(verify_receipt(file).error().detail.starts_with("collector id"));
}

TEST(Receipt, facts_that_make_no_sense_are_not_signed) {
    const std::string kiosk = kiosk_id(kiosk_key().public_key());
    const std::vector<ReceiptFacts> cases = {
        {"x", kiosk, {}},
        {"x", "k12", {entry(1, 1)}},
        {"x", kiosk, {entry(1, 1), entry(1, 2)}},
        {"x", kiosk, {entry(0, 1)}},
        {"x", kiosk, {entry(1, 0)}},
        {"bad\n", kiosk, {entry(1, 1)}},
        {"x", kiosk, std::vector<ReceiptEntry>(65, entry(1, 1))},
    };
    for (const ReceiptFacts& facts : cases) EXPECT_FALSE(make_receipt(facts, collector_key()));
}

}  // namespace
}  // namespace suluh::sync
