#include "sync/sealing.h"

#include <gtest/gtest.h>

#include "kiosk_fixture.h"

namespace suluh::sync {
namespace {

class Sealing : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(outbox_.prepare()); }

    LogWatch log_;
    TempFolder folder_;
    SystemClock clock_;
    store::Database db_ = open_store(folder_.path(), clock_);
    Outbox outbox_{folder_.path() / "outbox"};
    crypto::SigningKey key_ = kiosk_key();
    Sealer sealer_ = office_sealer(key_);
};

TEST_F(Sealing, chains_bundles_that_the_supervisor_can_open) {
    add_session(db_, 2);
    const auto first = seal_one(db_, sealer_, outbox_);
    add_session(db_, 3);
    const auto second = seal_one(db_, sealer_, outbox_);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(seal_one(db_, sealer_, outbox_));

    const Result<std::string> file = outbox_.read(sealed_bundle(*second));
    ASSERT_TRUE(file);
    const Result<OpenedBundle> opened = open_bundle(*file, office_key());
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_EQ(opened->header.facts.number, 2);
    EXPECT_EQ(opened->header.facts.prev_hash, first->hash);
    EXPECT_EQ(opened->header.facts.seq_from, first->range.to + 1);
    Result<store::Connection> rows = store::Connection::open_image(opened->image);
    ASSERT_TRUE(rows) << rows.error().detail;
    EXPECT_EQ(*rows->integer("SELECT count(*) FROM event WHERE name = 'seen'"), 3);
}

TEST_F(Sealing, waits_for_the_end_of_a_session) {
    const Result<store::Ref> session = store::start_session(db_, std::nullopt);
    ASSERT_TRUE(session);
    EXPECT_FALSE(seal_one(db_, sealer_, outbox_));
    ASSERT_TRUE(store::end_session(db_, *session, "leave"));
    EXPECT_TRUE(seal_one(db_, sealer_, outbox_));
}

TEST_F(Sealing, takes_up_the_file_of_a_cut_run) {
    add_session(db_);
    const auto rows = next_rows(db_);
    ASSERT_TRUE(rows && *rows);
    const Result<store::BundleRecord> before_cut = seal_rows(**rows, sealer_, outbox_);
    ASSERT_TRUE(before_cut);
    add_session(db_);  // life goes on before the next sync
    const auto after_cut = seal_one(db_, sealer_, outbox_);
    ASSERT_TRUE(after_cut);
    EXPECT_EQ(after_cut->hash, before_cut->hash);
    EXPECT_EQ(after_cut->range, before_cut->range);
    EXPECT_TRUE(seal_one(db_, sealer_, outbox_));
}

TEST_F(Sealing, makes_anew_what_a_cut_left_damaged_or_sealed_to_others) {
    add_session(db_);
    const auto rows = next_rows(db_);
    Sealer other = sealer_;
    other.recipients = {province_key().public_key()};
    const Result<store::BundleRecord> to_others = seal_rows(**rows, other, outbox_);
    ASSERT_TRUE(to_others);
    const auto mine = seal_one(db_, sealer_, outbox_);
    ASSERT_TRUE(mine);
    EXPECT_NE(mine->hash, to_others->hash);
    EXPECT_TRUE(open_bundle(*outbox_.read(sealed_bundle(*mine)), office_key()));

    add_session(db_);
    ASSERT_TRUE(outbox_.keep(mine->range.epoch, 2, "half a file"));
    const auto second = seal_one(db_, sealer_, outbox_);
    ASSERT_TRUE(second);
    EXPECT_TRUE(outbox_.read(sealed_bundle(*second)));
}

TEST_F(Sealing, splits_many_rows_over_bundles) {
    for (int i = 0; i < 6; ++i) add_session(db_, 8);
    const auto rows = next_rows(db_, 25);
    ASSERT_TRUE(rows && *rows);
    EXPECT_LE((*rows)->content.rows, 25);
    EXPECT_GT((*rows)->content.rows, 0);
}

TEST_F(Sealing, receipts_cover_and_old_ones_change_nothing) {
    add_session(db_);
    const auto first = seal_one(db_, sealer_, outbox_);
    add_session(db_);
    const auto second = seal_one(db_, sealer_, outbox_);
    const std::int64_t epoch = first->range.epoch;

    const auto covered = record_receipts(db_, {receipt_for(epoch, 2, second->hash)});
    ASSERT_TRUE(covered) << covered.error().detail;
    EXPECT_EQ(covered->size(), 2U);
    EXPECT_TRUE(store::unreceipted_bundles(db_)->empty());
    const auto older = record_receipts(db_, {receipt_for(epoch, 1, first->hash)});
    ASSERT_TRUE(older);
    EXPECT_TRUE(older->empty());
    EXPECT_TRUE(store::unreceipted_bundles(db_)->empty());
    EXPECT_EQ(*db_.epoch(), epoch);
}

TEST_F(Sealing, a_receipt_for_what_is_not_known_here_ends_the_epoch) {
    add_session(db_);
    const auto first = seal_one(db_, sealer_, outbox_);
    const std::int64_t epoch = first->range.epoch;
    const auto covered = record_receipts(db_, {receipt_for(epoch, 9, first->hash)});
    ASSERT_TRUE(covered) << covered.error().detail;
    EXPECT_TRUE(covered->empty());
    EXPECT_NE(*db_.epoch(), epoch);
    EXPECT_EQ(store::unreceipted_bundles(db_)->size(), 1U);
    EXPECT_TRUE(log_.expected("is not known here"));
    (void)log_.expected("epoch");
}

TEST_F(Sealing, a_receipt_of_a_fork_covers_nothing) {
    add_session(db_);
    const auto first = seal_one(db_, sealer_, outbox_);
    crypto::Hash other = first->hash;
    other[0] ^= 1;
    const auto covered = record_receipts(db_, {receipt_for(first->range.epoch, 1, other)});
    ASSERT_TRUE(covered);
    EXPECT_TRUE(covered->empty());
    EXPECT_EQ(store::unreceipted_bundles(db_)->size(), 1U);
    EXPECT_TRUE(log_.expected("speaks of another file"));
    (void)log_.expected("epoch");
}

}  // namespace
}  // namespace suluh::sync
