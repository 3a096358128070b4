// What every back end promises (collect/back_end.h), run over each: whatever merging needs, it gets
// from these functions alone.
#include "collect/merge.h"
#include "collect/write_receipt.h"
#include "kiosk_sim.h"
#include "support/memory_back_end.h"
#include "sync/receipt.h"

namespace suluh::collect {
namespace {

constexpr std::int64_t kNow = 1'790'000'000'000;

enum class Kind { sqlite, memory };

class BackEnds : public CollectTest, public ::testing::WithParamInterface<Kind> {
protected:
    BackEnd& results() {
        if (GetParam() == Kind::memory) return memory_;
        return db_.back_end();
    }
    MergeResult merged(const std::string& bytes) {
        const Result<MergeResult> result = merge_bundle(results(), bytes, keys_, kNow);
        EXPECT_TRUE(result) << (result ? "" : result.error().detail);
        return result.value_or(MergeResult{});
    }
    std::string next_bundle(const std::string& nip = kBudi) {
        kiosk_.visit(nip, "Budi", {1, 0});
        return kiosk_.bundle();
    }
    // The same number, with an answer changed.
    std::string forged(const sync::BundleFacts& facts) {
        const fs::path file = folder_ / "forged.db";
        EXPECT_TRUE(publish_file(file, kiosk_.last_image));
        Result<store::Connection> image = store::Connection::open(file, store::OpenMode::existing);
        EXPECT_TRUE(image->exec("UPDATE response SET duration_ms = 77"));
        return kiosk_.make(facts, image->serialize().value());
    }
    std::int64_t receipted() {
        const Result<std::string> bytes =
            receipt_for(results(), kiosk_.id(), crypto::SigningKey::generate());
        return bytes ? sync::verify_receipt(*bytes)->entries.front().number : 0;
    }

    CollectorDb db_ = CollectorDb::open(folder_ / "r.db").value();
    MemoryBackEnd memory_;
};

TEST_P(BackEnds, take_a_bundle_once) {
    const std::string bundle = next_bundle();
    const crypto::Hash hash = sync::bundle_hash(bundle);
    EXPECT_FALSE(results().find(hash).value().has_value());
    const MergeResult first = merged(bundle);
    EXPECT_EQ(first.outcome, MergeOutcome::merged);
    EXPECT_EQ(first.rows_new, kiosk_.last_facts.rows);
    EXPECT_EQ(first.kiosk, kiosk_.id());
    const MergeResult again = merged(bundle);
    EXPECT_EQ(again.outcome, MergeOutcome::known);
    EXPECT_EQ(again.rows_new, 0);
    EXPECT_EQ(again.kiosk_name, "Kios Lobi");
    EXPECT_EQ(results().chain(kiosk_.id()).value().size(), 1U);
}

TEST_P(BackEnds, count_rows_that_are_there_as_known) {
    merged(next_bundle());
    sync::BundleFacts later = kiosk_.last_facts;
    later.number = 5;
    later.prev_hash = crypto::hash("unknown");
    const MergeResult same = merged(kiosk_.make(later, kiosk_.last_image));
    EXPECT_EQ(same.outcome, MergeOutcome::merged);
    EXPECT_EQ(same.rows_new, 0);
    EXPECT_EQ(same.rows_known, later.rows);
}

TEST_P(BackEnds, set_contradictions_aside_and_remember_why) {
    const std::string first = next_bundle();
    const sync::BundleFacts facts = kiosk_.last_facts;
    const std::string twin = forged(facts);
    merged(first);
    EXPECT_EQ(merged(twin).outcome, MergeOutcome::set_aside);
    const MergeResult again = merged(twin);
    EXPECT_EQ(again.outcome, MergeOutcome::set_aside);
    EXPECT_EQ(again.reason.rfind("fork", 0), 0U) << again.reason;
    sync::BundleFacts later = facts;
    later.number = 7;
    later.prev_hash = crypto::hash("unknown");
    const MergeResult other = merged(forged(later));
    EXPECT_EQ(other.outcome, MergeOutcome::set_aside);
    EXPECT_EQ(other.reason.rfind("conflict", 0), 0U) << other.reason;
    EXPECT_EQ(other.rows_new, 0);
    EXPECT_EQ(results().chain(kiosk_.id()).value().size(), 1U) << "neither is merged";
}

TEST_P(BackEnds, keep_kiosks_apart_and_their_keys) {
    KioskSim other("Kios Dua", keys_.public_key());
    other.visit(kRatna, "Ratna", {1});
    merged(next_bundle());
    EXPECT_FALSE(results().knows_kiosk(other.id()).value());
    EXPECT_EQ(merged(other.bundle()).outcome, MergeOutcome::merged);
    EXPECT_TRUE(results().knows_kiosk(other.id()).value());
    EXPECT_EQ(results().chain(other.id()).value().size(), 1U);
    const Trust nobody = [](const Stranger&) { return false; };
    KioskSim third("Kios Tiga", keys_.public_key());
    third.visit(kRatna, "Ratna", {1});
    const std::string bundle = third.bundle();
    EXPECT_FALSE(merge_bundle(results(), bundle, keys_, kNow, nobody));
    ASSERT_TRUE(results().enrol(third.id(), kNow));
    EXPECT_TRUE(merge_bundle(results(), bundle, keys_, kNow, nobody));
}

TEST_P(BackEnds, give_the_chain_that_a_receipt_is_made_from) {
    std::vector<std::string> bundles;
    for (int i = 0; i < 4; ++i) bundles.push_back(next_bundle());
    merged(bundles[1]);
    EXPECT_EQ(receipted(), 0) << "the first is missing";
    merged(bundles[0]);
    EXPECT_EQ(receipted(), 2);
    merged(bundles[3]);
    EXPECT_EQ(receipted(), 2);
    merged(bundles[2]);
    EXPECT_EQ(receipted(), 4);
    const fs::path drop = folder_ / "drop";
    const crypto::SigningKey key = crypto::SigningKey::generate();
    EXPECT_EQ(write_receipt(results(), {kiosk_.id(), drop, kNow}, key).value(),
              ReceiptWritten::now);
    EXPECT_EQ(write_receipt(results(), {kiosk_.id(), drop, kNow}, key).value(),
              ReceiptWritten::was_there);
    EXPECT_TRUE(results().correct_clocks());
}

INSTANTIATE_TEST_SUITE_P(Each, BackEnds, ::testing::Values(Kind::sqlite, Kind::memory),
                         [](const ::testing::TestParamInfo<Kind>& one) {
                             return one.param == Kind::sqlite ? "sqlite" : "memory";
                         });

}  // namespace
}  // namespace suluh::collect
