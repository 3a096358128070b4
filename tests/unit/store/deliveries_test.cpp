#include "store/deliveries.h"

#include "store_fixture.h"

namespace suluh::store {
namespace {

class DeliveriesTest : public StoreTest {
protected:
    DeliveriesTest() : db_(open().value()) {}

    BundleRecord bundle() {
        const Ref session = start_session(db_, std::nullopt).value();
        EXPECT_TRUE(end_session(db_, session, "leave"));
        const SeqRange range = next_bundle_range(db_).value().value();
        const std::optional<BundleRecord> last = last_bundle(db_, range.epoch).value();
        BundleRecord made;
        made.number = last ? last->number + 1 : 1;
        made.range = range;
        made.hash = crypto::hash("bundle " + std::to_string(made.number));
        if (last) made.prev_hash = last->hash;
        made.size = 100;
        made.file = "k.bundle";
        EXPECT_TRUE(record_bundle(db_, made));
        return made;
    }
    std::size_t due(std::string_view drop) { return undelivered_bundles(db_, drop).value().size(); }

    Database db_;
};

TEST_F(DeliveriesTest, what_a_drop_has_is_not_offered_to_it_again) {
    const BundleRecord first = bundle();
    (void)bundle();
    ASSERT_TRUE(record_delivery(db_, first, "sftp://dinas/suluh"));
    const std::vector<BundleRecord> rest = undelivered_bundles(db_, "sftp://dinas/suluh").value();
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest.front().number, 2);
    EXPECT_EQ(due("folder /mnt/bagi"), 2U);  // another drop has nothing of it
}

TEST_F(DeliveriesTest,
       without_a_receipt_it_is_offered_again_after_a_week_and_when_the_clock_jumps) {
    ASSERT_TRUE(record_delivery(db_, bundle(), "d"));
    clock_.wall += kOfferAgainMs;
    EXPECT_EQ(due("d"), 0U);
    clock_.wall += 1;
    EXPECT_EQ(due("d"), 1U);
    clock_.wall = 0;  // 1970
    EXPECT_EQ(due("d"), 1U);
}

TEST_F(DeliveriesTest, a_receipt_ends_it) {
    const BundleRecord first = bundle();
    ASSERT_TRUE(record_receipt(db_, {"c", first.range.epoch, 1, first.hash}));
    EXPECT_EQ(due("d"), 0U);
}

TEST_F(DeliveriesTest, the_last_visit_to_each_drop_is_kept_with_the_last_good_one) {
    EXPECT_TRUE(drop_visits(db_).value().empty());
    const std::int64_t good = clock_.wall;
    ASSERT_TRUE(record_visit(db_, "smb://a/%", {}));
    clock_.wall += 5000;
    ASSERT_TRUE(record_visit(db_, "smb://a/%", Error{Fault::timed_out, "stalled \xff"}));
    ASSERT_TRUE(record_visit(db_, "folder /x", Error{Fault::refused, "no \"entry\""}));
    const std::vector<DropVisit> visits = drop_visits(db_).value();
    ASSERT_EQ(visits.size(), 2U);
    EXPECT_EQ(visits[0].drop, "folder /x");
    EXPECT_EQ(visits[0].good_ms, 0);
    EXPECT_EQ(visits[0].failure->fault, Fault::refused);
    EXPECT_EQ(visits[0].failure->detail, "no \"entry\"");
    EXPECT_EQ(visits[1].drop, "smb://a/%");
    EXPECT_EQ(visits[1].wall_ms, good + 5000);
    EXPECT_EQ(visits[1].good_ms, good);
    EXPECT_EQ(visits[1].failure->fault, Fault::timed_out);
    ASSERT_TRUE(record_visit(db_, "smb://a/%", {}));
    EXPECT_FALSE(drop_visits(db_).value()[1].failure);
}

}  // namespace
}  // namespace suluh::store
