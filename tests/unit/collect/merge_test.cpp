#include "collect/merge.h"

#include "collect/write_receipt.h"
#include "kiosk_sim.h"
#include "sync/receipt.h"

namespace suluh::collect {
namespace {

constexpr std::int64_t kNow = 1'790'000'000'000;

class MergeTest : public CollectTest {
protected:
    MergeTest() : db_(CollectorDb::open(folder_ / "results.db").value()) {}

    MergeResult merged(const std::string& bytes) {
        const Result<MergeResult> result = merge_bundle(db_, bytes, keys_, kNow);
        EXPECT_TRUE(result) << (result ? "" : result.error().detail);
        return result.value_or(MergeResult{});
    }
    std::string refusal(const std::string& bytes) {
        const Result<MergeResult> result = merge_bundle(db_, bytes, keys_, kNow);
        EXPECT_FALSE(result);
        return result ? "" : result.error().detail;
    }
    std::int64_t count(const std::string& table) {
        return db_.connection().integer("SELECT count(*) FROM " + table).value();
    }
    std::optional<sync::Receipt> receipt() {
        const Result<std::string> bytes =
            receipt_for(db_.back_end(), kiosk_.id(), crypto::SigningKey::generate());
        if (!bytes) return std::nullopt;
        return sync::verify_receipt(*bytes).value();
    }
    // An image like the last one, changed by sql, in a bundle that claims to be the last one.
    std::string forged(const std::string& sql, sync::BundleFacts facts) {
        const fs::path file = folder_ / "forged.db";
        EXPECT_TRUE(publish_file(file, kiosk_.last_image));
        Result<store::Connection> image = store::Connection::open(file, store::OpenMode::existing);
        const Status changed = image->exec(sql.c_str());
        EXPECT_TRUE(changed) << (changed ? "" : changed.error().detail);
        return kiosk_.make(facts, image->serialize().value());
    }
    std::string forged(const std::string& sql) { return forged(sql, kiosk_.last_facts); }

    CollectorDb db_;
};

TEST_F(MergeTest, rows_arrive_once_however_often_they_come) {
    kiosk_.visit(kBudi, "Budi", {1, 0});
    const std::string first = kiosk_.bundle();
    const MergeResult result = merged(first);
    EXPECT_EQ(result.outcome, MergeOutcome::merged);
    EXPECT_EQ(result.kiosk, kiosk_.id());
    EXPECT_EQ(result.kiosk_name, "Kios Lobi");
    EXPECT_EQ(result.number, 1);
    EXPECT_EQ(result.rows_new, 7);
    EXPECT_EQ(count("response"), 2);
    EXPECT_EQ(merged(first).outcome, MergeOutcome::known);
    EXPECT_EQ(count("response"), 2);
    EXPECT_EQ(count("bundle"), 1);
}

TEST_F(MergeTest, two_kiosks_with_the_same_numbers_stay_apart) {
    KioskSim other("Kios Dua", keys_.public_key());
    kiosk_.visit(kBudi, "Budi", {1});
    other.visit(kRatna, "Ratna", {1});
    merged(kiosk_.bundle());
    merged(other.bundle());
    EXPECT_EQ(count("response"), 2);
    EXPECT_EQ(count("kiosk"), 2);
}

TEST_F(MergeTest, refuses_by_name_what_is_not_whole_or_not_for_us) {
    kiosk_.visit(kBudi, "Budi", {1});
    const std::string good = kiosk_.bundle();
    std::string flipped = good;
    flipped[good.size() - 9] ^= 1;
    EXPECT_EQ(refusal(flipped).rfind("damaged", 0), 0U);
    flipped = good;
    flipped[70] ^= 1;
    EXPECT_NE(refusal(flipped), "");
    EXPECT_EQ(refusal(good.substr(0, good.size() - 1)).rfind("truncated", 0), 0U);
    EXPECT_EQ(refusal("junk").rfind("not a bundle", 0), 0U);
    KioskSim stranger("x", crypto::SealKeyPair::generate().public_key());
    stranger.visit(kBudi, "Budi", {1});
    EXPECT_EQ(refusal(stranger.bundle()).rfind("wrong key", 0), 0U);
    EXPECT_EQ(count("response"), 0);
    EXPECT_EQ(count("kiosk"), 0);
    merged(good);
}

TEST_F(MergeTest, refuses_content_that_is_not_what_the_header_says) {
    kiosk_.visit(kBudi, "Budi", {1, 1});
    const std::string good = kiosk_.bundle();
    sync::BundleFacts facts = kiosk_.last_facts;
    const char* changes[] = {
        "DELETE FROM response WHERE item = 'q0'",
        "UPDATE response SET ref = ref + 1000 WHERE item = 'q0'",
        "UPDATE response SET ref = (SELECT ref FROM session) WHERE item = 'q0'",
        "UPDATE event SET detail = 'not json' WHERE name = 'attempt_finished'",
        "DROP TABLE attempt",
        "CREATE VIEW trap AS SELECT 1",
        "CREATE VIRTUAL TABLE trap USING fts5(x)",
        "UPDATE meta SET value = '99'",
        "DROP TABLE meta",
    };
    for (const char* change : changes) {
        EXPECT_EQ(refusal(forged(change)).rfind("content", 0), 0U) << change;
    }
    EXPECT_EQ(refusal(kiosk_.make(facts, "no database")).rfind("content", 0), 0U);
    --facts.rows;
    EXPECT_EQ(refusal(kiosk_.make(facts, kiosk_.last_image)).rfind("content", 0), 0U);
    // Values our own tables would never hold.
    EXPECT_EQ(refusal(forged("CREATE TABLE r2 AS SELECT * FROM response; DROP TABLE response;"
                             "CREATE TABLE response AS SELECT * FROM r2; DROP TABLE r2;"
                             "UPDATE response SET score = 'many'"))
                  .rfind("content", 0),
              0U);
    EXPECT_EQ(count("response"), 0);
    EXPECT_EQ(count("quarantine"), 0);
    EXPECT_EQ(merged(good).rows_new, 7);
}

TEST_F(MergeTest, a_fork_is_kept_aside_and_named_never_merged) {
    kiosk_.visit(kBudi, "Budi", {1});
    const std::string first = kiosk_.bundle();
    const std::string twin = forged("UPDATE response SET score = 0");
    EXPECT_EQ(merged(first).outcome, MergeOutcome::merged);
    for (int again = 0; again < 2; ++again) {
        const MergeResult result = merged(twin);
        EXPECT_EQ(result.outcome, MergeOutcome::set_aside);
        EXPECT_NE(result.reason.find("fork"), std::string::npos);
    }
    EXPECT_EQ(*db_.connection().integer("SELECT score FROM response"), 1);
    EXPECT_EQ(count("quarantine"), 1);
    EXPECT_EQ(count("bundle"), 1);
}

TEST_F(MergeTest, a_bundle_that_does_not_follow_its_neighbours_is_a_fork) {
    kiosk_.visit(kBudi, "Budi", {1});
    const std::string first = kiosk_.bundle();
    kiosk_.visit(kBudi, "Budi", {1});
    const std::string second = kiosk_.bundle();
    sync::BundleFacts facts = kiosk_.last_facts;
    facts.prev_hash = crypto::hash("another past");
    merged(first);
    EXPECT_EQ(merged(kiosk_.make(facts, kiosk_.last_image)).outcome, MergeOutcome::set_aside);
    EXPECT_EQ(merged(second).outcome, MergeOutcome::merged);
    EXPECT_EQ(receipt()->entries.front().number, 2);
}

TEST_F(MergeTest, a_fork_shows_too_when_the_later_bundle_came_first) {
    kiosk_.visit(kBudi, "Budi", {1});
    const std::string first = kiosk_.bundle();
    const std::string other_first = forged("UPDATE response SET score = 0");
    kiosk_.visit(kBudi, "Budi", {1});
    merged(kiosk_.bundle());
    EXPECT_EQ(merged(other_first).outcome, MergeOutcome::set_aside);
    EXPECT_EQ(merged(first).outcome, MergeOutcome::merged);
}

TEST_F(MergeTest, rows_seen_before_are_counted_once_or_are_a_conflict) {
    kiosk_.visit(kBudi, "Budi", {1});
    merged(kiosk_.bundle());
    sync::BundleFacts later = kiosk_.last_facts;
    later.number = 5;
    later.prev_hash = crypto::hash("unknown");
    const MergeResult same = merged(kiosk_.make(later, kiosk_.last_image));
    EXPECT_EQ(same.outcome, MergeOutcome::merged);
    EXPECT_EQ(same.rows_new, 0);
    EXPECT_EQ(same.rows_known, 6);
    later.number = 7;
    const MergeResult other = merged(forged("UPDATE response SET score = 0", later));
    EXPECT_EQ(other.outcome, MergeOutcome::set_aside);
    EXPECT_NE(other.reason.find("conflict"), std::string::npos);
    later.number = 9;
    // The number of an answer used for an event.
    const MergeResult kind = merged(
        forged("UPDATE event SET ref = ref + 100; UPDATE event SET ref = (SELECT ref FROM response)"
               " WHERE name = 'session_ended'; UPDATE event SET ref = ref - 100 WHERE name <>"
               " 'session_ended'; UPDATE response SET ref = (SELECT max(ref) + 1 FROM event)",
               later));
    EXPECT_EQ(kind.outcome, MergeOutcome::set_aside) << "other content under a known number";
    EXPECT_EQ(count("response"), 1);
    EXPECT_EQ(*db_.connection().integer("SELECT score FROM response"), 1);
    EXPECT_TRUE(db_.connection().check_integrity(true));
}

TEST_F(MergeTest, a_receipt_covers_what_is_whole_from_the_start) {
    std::vector<std::string> bundles;
    for (int i = 0; i < 4; ++i) {
        kiosk_.visit(kBudi, "Budi", {1});
        bundles.push_back(kiosk_.bundle());
    }
    merged(bundles[1]);
    EXPECT_FALSE(receipt().has_value()) << "the first is missing";
    merged(bundles[0]);
    ASSERT_TRUE(receipt().has_value());
    EXPECT_EQ(receipt()->entries.front().number, 2);
    EXPECT_EQ(receipt()->entries.front().chain_hash, sync::bundle_hash(bundles[1]));
    merged(bundles[3]);
    EXPECT_EQ(receipt()->entries.front().number, 2);
    merged(bundles[2]);
    EXPECT_EQ(receipt()->entries.front().number, 4);
    EXPECT_EQ(receipt()->kiosk, kiosk_.id());
    // The kiosk believes it.
    const sync::ReceiptEntry entry = receipt()->entries.front();
    EXPECT_EQ(
        *store::record_receipt(kiosk_.db(), {"c", entry.epoch, entry.number, entry.chain_hash}),
        store::ReceiptEffect::recorded);
}

TEST_F(MergeTest, a_kiosk_keeps_the_key_of_its_first_contact) {
    kiosk_.visit(kBudi, "Budi", {1});
    merged(kiosk_.bundle());
    ASSERT_TRUE(db_.connection().exec("UPDATE kiosk SET key = x'00'"));
    kiosk_.visit(kBudi, "Budi", {1});
    EXPECT_EQ(refusal(kiosk_.bundle()).rfind("kiosk key", 0), 0U);
}

TEST(CollectorDb, refuses_the_database_of_another_program) {
    const testing::TempFolder folder;
    {
        Result<store::Connection> other =
            store::Connection::open(folder / "x.db", store::OpenMode::create);
        ASSERT_TRUE(other->exec("CREATE TABLE photos (id)"));
    }
    EXPECT_EQ(CollectorDb::open(folder / "x.db").error().fault, Fault::bad_input);
    ASSERT_TRUE(publish_file(folder / "junk.db", std::string(4096, 'j')));
    EXPECT_EQ(CollectorDb::open(folder / "junk.db").error().fault, Fault::corrupt);
    EXPECT_FALSE(CollectorDb::open(folder.path() / "no" / "x.db"));
}

}  // namespace
}  // namespace suluh::collect
