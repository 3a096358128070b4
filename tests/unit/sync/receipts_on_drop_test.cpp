#include <gtest/gtest.h>
#include <sys/stat.h>

#include "stick_fixture.h"
#include "sync/receipt.h"

namespace suluh::sync {
namespace {

class ReceiptsOnDrop : public ::testing::Test {
protected:
    void SetUp() override {
        fs::create_directories(folder());
        drop_ = make_stick_drop("UJI", stick_.path());
    }
    [[nodiscard]] fs::path folder() const { return stick_.path() / "suluh" / "receipts"; }

    void lay(const crypto::SigningKey& collector, const std::string& for_kiosk, std::int64_t number,
             const crypto::Hash& hash) const {
        const Result<std::string> file =
            make_receipt({"Dinas", for_kiosk, {{1, number, hash}}}, collector);
        ASSERT_TRUE(file);
        write_file(folder() / receipt_name(kiosk(), collector_id(collector.public_key())), *file);
    }
    std::vector<Receipt> read() {
        EXPECT_TRUE(drop_->open(kiosk()));
        ResultKeys keys;
        keys.collectors = {collector_key().public_key()};
        keys.revoked = revoked_;
        Result<FoundReceipts> found = read_receipts(*drop_, kiosk(), keys);
        EXPECT_TRUE(found) << found.error().detail;
        refused_ = found ? found->revoked : std::set<std::string>{};
        return found ? found->good : std::vector<Receipt>{};
    }

    LogWatch log_;
    TempFolder stick_;
    std::unique_ptr<Drop> drop_;
    OutboxWith box_{3};
    std::set<std::string> revoked_, refused_;
};

TEST_F(ReceiptsOnDrop, of_a_trusted_collector_are_read) {
    lay(collector_key(), kiosk(), 2, box_.bundles()[1].hash);
    const std::vector<Receipt> receipts = read();
    ASSERT_EQ(receipts.size(), 1U);
    EXPECT_EQ(receipts[0].entries, (std::vector<ReceiptEntry>{{1, 2, box_.bundles()[1].hash}}));
}

TEST_F(ReceiptsOnDrop, of_strangers_and_for_others_are_passed_over) {
    lay(signing_key(9), kiosk(), 3, box_.bundles()[2].hash);
    lay(collector_key(), "k0000000000000000", 3, box_.bundles()[2].hash);
    EXPECT_TRUE(read().empty());
}

TEST_F(ReceiptsOnDrop, of_a_revoked_collector_are_refused_and_named) {
    const std::string id = collector_id(collector_key().public_key());
    lay(collector_key(), kiosk(), 2, box_.bundles()[1].hash);
    revoked_ = {id};
    EXPECT_TRUE(read().empty());
    EXPECT_EQ(refused_, (std::set<std::string>{id}));
}

TEST_F(ReceiptsOnDrop, that_are_damaged_links_pipes_or_huge_are_passed_over) {
    const fs::path genuine =
        folder() / receipt_name(kiosk(), collector_id(collector_key().public_key()));
    write_file(genuine, "SULUHRCP rubbish");
    EXPECT_TRUE(read().empty());
    write_file(genuine, std::string(100'000, 'x'));
    EXPECT_TRUE(read().empty());
    fs::remove(genuine);
    fs::create_symlink("/etc/passwd", genuine);
    EXPECT_TRUE(read().empty());
    fs::remove(genuine);
    ASSERT_EQ(::mkfifo(genuine.c_str(), 0600), 0);
    EXPECT_TRUE(read().empty());
}

TEST_F(ReceiptsOnDrop, cannot_be_hidden_by_a_crowd_of_names) {
    for (int i = 0; i < 500; ++i) {
        write_file(folder() / (kiosk() + "-a" + std::to_string(i) + ".receipt"), "x");
    }
    lay(collector_key(), kiosk(), 1, box_.bundles()[0].hash);
    EXPECT_EQ(read().size(), 1U);
}

TEST_F(ReceiptsOnDrop, need_no_folder) {
    fs::remove(folder());
    EXPECT_TRUE(read().empty());
}

}  // namespace
}  // namespace suluh::sync
