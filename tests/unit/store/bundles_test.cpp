#include "store/bundles.h"

#include "store/export.h"
#include "store_fixture.h"

namespace suluh::store {
namespace {

class BundlesTest : public StoreTest {
protected:
    BundlesTest() : db_(open().value()) { epoch_ = db_.epoch().value(); }

    // person, session, attempt, answers, end: 4 + answers rows the first time.
    void visit(int answers) {
        const Ref budi = person(db_, kBudi);
        const Ref session = start_session(db_, budi).value();
        const Ref deed = attempt(db_, session, budi);
        for (int i = 0; i < answers; ++i) {
            EXPECT_TRUE(save_answer(db_, answer(session, deed, "q" + std::to_string(i), 1)));
        }
        EXPECT_TRUE(end_session(db_, session, "leave"));
    }
    std::optional<SeqRange> next(std::int64_t max_rows = 50'000) {
        const Result<std::optional<SeqRange>> range = next_bundle_range(db_, max_rows);
        EXPECT_TRUE(range) << (range ? "" : range.error().detail);
        return range.value_or(std::nullopt);
    }
    BundleRecord record(const SeqRange& range) {
        const std::optional<BundleRecord> last = last_bundle(db_, range.epoch).value();
        BundleRecord bundle;
        bundle.number = last ? last->number + 1 : 1;
        bundle.range = range;
        bundle.hash = crypto::hash("bundle " + std::to_string(bundle.number));
        if (last) bundle.prev_hash = last->hash;
        bundle.size = 100;
        bundle.file = "k-1.bundle";
        return bundle;
    }

    Database db_;
    std::int64_t epoch_ = 0;
};

TEST_F(BundlesTest, a_range_holds_all_that_is_settled) {
    EXPECT_FALSE(next());
    visit(2);
    EXPECT_EQ(next(), (SeqRange{epoch_, 1, 6}));
    ASSERT_TRUE(record_bundle(db_, record(*next())));
    EXPECT_FALSE(next());
    visit(1);
    EXPECT_EQ(next(), (SeqRange{epoch_, 7, 10}));
}

TEST_F(BundlesTest, a_session_still_open_waits) {
    const Ref budi = person(db_, kBudi);
    const Ref session = *start_session(db_, budi);
    attempt(db_, session, budi);
    EXPECT_EQ(next(), (SeqRange{epoch_, 1, 1}));
    ASSERT_TRUE(record_bundle(db_, record(*next())));
    EXPECT_FALSE(next());
    ASSERT_TRUE(end_session(db_, session, "leave"));
    EXPECT_EQ(next(), (SeqRange{epoch_, 2, 4}));
}

TEST_F(BundlesTest, a_bound_never_splits_a_session) {
    visit(10);  // 1-14
    visit(10);  // 15-27
    EXPECT_EQ(next(20), (SeqRange{epoch_, 1, 14}));
    EXPECT_EQ(next(3), (SeqRange{epoch_, 1, 1}));
    ASSERT_TRUE(record_bundle(db_, record(*next(1))));
    EXPECT_EQ(next(3), (SeqRange{epoch_, 2, 14})) << "a whole session, though larger";
    EXPECT_EQ(next(14), (SeqRange{epoch_, 2, 14}));
    EXPECT_EQ(next(26), (SeqRange{epoch_, 2, 27}));
}

TEST_F(BundlesTest, older_epochs_are_finished_first) {
    visit(1);
    ASSERT_TRUE(db_.begin_new_epoch("test"));
    visit(2);
    const std::int64_t now = *db_.epoch();
    EXPECT_EQ(next(), (SeqRange{epoch_, 1, 5}));
    ASSERT_TRUE(record_bundle(db_, record(*next())));
    EXPECT_EQ(next(), (SeqRange{now, 1, 6})) << "first it says that it began";
    ASSERT_TRUE(record_bundle(db_, record(*next())));
    EXPECT_EQ((*last_bundle(db_, now))->number, 1);
    EXPECT_EQ(unreceipted_bundles(db_)->size(), 2U);
}

TEST_F(BundlesTest, a_bundle_that_does_not_follow_is_refused) {
    visit(1);
    BundleRecord bundle = record(*next());
    bundle.number = 2;
    EXPECT_EQ(record_bundle(db_, bundle).error().fault, Fault::refused);
    ASSERT_TRUE(record_bundle(db_, record(*next())));
    visit(1);
    for (int i = 0; i < 3; ++i) {
        bundle = record(*next());
        if (i == 0) bundle.number = 5;
        if (i == 1) ++bundle.range.from;
        if (i == 2) bundle.prev_hash = {};
        EXPECT_EQ(record_bundle(db_, bundle).error().fault, Fault::refused) << i;
    }
    ASSERT_TRUE(record_bundle(db_, record(*next())));
    const BundleRecord stored = **find_bundle(db_, epoch_, 2);
    EXPECT_EQ(stored.prev_hash, crypto::hash("bundle 1"));
    EXPECT_EQ(stored.hash, crypto::hash("bundle 2"));
}

TEST_F(BundlesTest, receipts_cover_what_our_own_chain_confirms) {
    for (int i = 0; i < 3; ++i) {
        visit(1);
        ASSERT_TRUE(record_bundle(db_, record(*next())));
    }
    const auto receive = [&](std::int64_t number, const std::string& of) {
        return *record_receipt(db_, {"c1", epoch_, number, crypto::hash(of)});
    };
    EXPECT_EQ(receive(4, "bundle 4"), ReceiptEffect::unknown_bundle);
    EXPECT_EQ(receive(2, "bundle 3"), ReceiptEffect::other_chain);
    EXPECT_EQ(unreceipted_bundles(db_)->size(), 3U);
    EXPECT_EQ(receive(2, "bundle 2"), ReceiptEffect::recorded);
    EXPECT_EQ(receive(2, "bundle 2"), ReceiptEffect::known);
    EXPECT_EQ(receive(1, "bundle 1"), ReceiptEffect::known);
    ASSERT_EQ(unreceipted_bundles(db_)->size(), 1U);
    EXPECT_EQ(unreceipted_bundles(db_)->front().number, 3);
    const std::int64_t today = clock_.wall;
    clock_.wall = 2 * today;  // somebody typed the wrong year
    ASSERT_TRUE(record_delivery(db_, unreceipted_bundles(db_)->front(), "STIK IT"));
    clock_.wall = today + 1000;
    ASSERT_TRUE(record_delivery(db_, unreceipted_bundles(db_)->front(), "STIK IT"));
    visit(1);
    const Result<TransferState> state = transfer_state(db_);
    ASSERT_TRUE(state) << state.error().detail;
    EXPECT_EQ(state->bundles, 3);
    EXPECT_EQ(state->unreceipted, 1);
    EXPECT_EQ(state->unbundled_rows, 4);
    EXPECT_EQ(state->last_delivery_wall_ms, clock_.wall);
}

TEST_F(BundlesTest, an_image_holds_exactly_the_rows_of_its_range) {
    visit(3);  // 1-7
    const SeqRange range = *next();
    visit(2);
    const Result<Export> out = export_rows(db_, range);
    ASSERT_TRUE(out) << out.error().detail;
    EXPECT_EQ(out->rows, 7);
    Result<Connection> image = Connection::open_image(out->image);
    ASSERT_TRUE(image);
    EXPECT_TRUE(image->check_integrity(true));
    EXPECT_EQ(*image->integer("SELECT count(*) FROM response"), 3);
    EXPECT_EQ(*image->integer("SELECT max(seq) FROM event"), 7);
    EXPECT_EQ(*image->integer("SELECT epoch FROM person"), epoch_);
    EXPECT_EQ(*image->text("SELECT value FROM meta WHERE key = 'schema'"), "1");
    EXPECT_FALSE(image->exec("DELETE FROM response")) << "an image is read only";
    // The same again: nothing stays attached.
    EXPECT_EQ(export_rows(db_, range)->image, out->image);
    visit(1);
}

TEST_F(BundlesTest, an_image_from_outside_that_is_none_is_an_error) {
    Result<Connection> image = Connection::open_image(std::string(8192, 'x'));
    EXPECT_FALSE(image && image->check_integrity(false));
    Result<Connection> empty = Connection::open_image("");
    EXPECT_FALSE(empty && empty->integer("SELECT count(*) FROM response"));
}

}  // namespace
}  // namespace suluh::store
