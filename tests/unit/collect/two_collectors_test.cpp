// More than one collector: on one database, on one stick, and their receipts in any order.
#include <algorithm>

#include "collect/add.h"
#include "kiosk_sim.h"
#include "sync/receipt.h"

namespace suluh::collect {
namespace {

constexpr std::int64_t kNow = 1'790'000'000'000;

// Another office with a database and a name of its own, and the key that bundles are sealed to.
struct Office {
    Office(const fs::path& folder, const crypto::SealKeyPair& seal)
        : db(CollectorDb::open(folder).value()),
          keys{copy_of(seal), crypto::SigningKey::generate()} {}
    static crypto::SealKeyPair copy_of(const crypto::SealKeyPair& seal) {
        const testing::TempFolder place;
        EXPECT_TRUE(seal.save(place / "key"));
        return crypto::SealKeyPair::load(place / "key").value();
    }
    AddSums add(const fs::path& place) { return add_places(db, keys, {place}, kNow, {}); }
    [[nodiscard]] std::string id() const { return sync::collector_id(keys.sign.public_key()); }
    sync::Receipt receipt(const KioskSim& kiosk, const fs::path& drop) const {
        const fs::path file = drop / sync::kReceiptsFolder / sync::receipt_name(kiosk.id(), id());
        return sync::verify_receipt(read_text(file, sync::kMaxReceiptBytes).value()).value();
    }

    CollectorDb db;
    CollectorKeys keys;
};

class TwoCollectors : public CollectTest {
protected:
    static store::ReceiptEffect deliver(KioskSim& kiosk, const sync::Receipt& receipt) {
        const sync::ReceiptEntry entry = receipt.entries.front();
        return store::record_receipt(
                   kiosk.db(), {receipt.collector, entry.epoch, entry.number, entry.chain_hash})
            .value();
    }
    static std::int64_t answers(CollectorDb& db) {
        return db.connection().integer("SELECT count(*) FROM response").value();
    }
    fs::path drop_ = folder_ / "stick" / "suluh";
};

TEST_F(TwoCollectors, the_second_program_on_a_database_is_told_to_wait) {
    std::optional<CollectorDb> first = CollectorDb::open(folder_ / "results.db").value();
    const Result<CollectorDb> second = CollectorDb::open(folder_ / "results.db");
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().fault, Fault::timed_out);
    EXPECT_NE(second.error().detail.find("is in use by another suluh-collect; wait"),
              std::string::npos)
        << second.error().detail;
    kiosk_.visit(kBudi, "Budi", {1});
    EXPECT_TRUE(merge_bundle(*first, kiosk_.bundle(), keys_, kNow)) << "the first is not disturbed";
    first.reset();
    Result<CollectorDb> later = CollectorDb::open(folder_ / "results.db");
    ASSERT_TRUE(later);
    EXPECT_EQ(answers(*later), 1);
}

TEST_F(TwoCollectors, one_stick_feeds_both_and_carries_both_receipts) {
    Office city(folder_ / "city.db", keys_), province(folder_ / "province.db", keys_);
    kiosk_.visit(kBudi, "Budi", {1, 0});
    kiosk_.put(drop_, kiosk_.bundle());
    EXPECT_EQ(city.add(folder_ / "stick").receipts, 1);
    kiosk_.visit(kRatna, "Ratna", {1});
    kiosk_.put(drop_, kiosk_.bundle());
    EXPECT_EQ(province.add(folder_ / "stick").merged, 2);
    EXPECT_EQ(answers(city.db), 2);
    EXPECT_EQ(answers(province.db), 3);
    EXPECT_EQ(city.receipt(kiosk_, drop_).entries.front().number, 1) << "the other's stays";
    EXPECT_EQ(province.receipt(kiosk_, drop_).entries.front().number, 2);
    EXPECT_EQ(deliver(kiosk_, province.receipt(kiosk_, drop_)), store::ReceiptEffect::recorded);
    EXPECT_EQ(deliver(kiosk_, city.receipt(kiosk_, drop_)), store::ReceiptEffect::recorded);
    EXPECT_EQ(city.add(folder_ / "stick").merged, 1);
    EXPECT_EQ(answers(city.db), answers(province.db));
}

TEST_F(TwoCollectors, receipts_may_arrive_in_any_order) {
    Office office(folder_ / "office.db", keys_);
    std::vector<sync::Receipt> receipts;
    for (int i = 0; i < 4; ++i) {
        kiosk_.visit(kBudi, "Budi", {1});
        kiosk_.put(drop_, kiosk_.bundle());
        ASSERT_EQ(office.add(drop_).merged, 1);
        receipts.push_back(office.receipt(kiosk_, drop_));
    }
    std::vector<std::size_t> order{0, 1, 2, 3};
    int permutation = 0;
    do {
        // Each order as if it were of a collector that the kiosk has not heard of yet.
        const std::string name = "c" + std::to_string(++permutation);
        std::int64_t highest = 0;
        for (const std::size_t index : order) {
            sync::Receipt receipt = receipts[index];
            receipt.collector = name;
            const std::int64_t number = receipt.entries.front().number;
            EXPECT_EQ(deliver(kiosk_, receipt), number > highest ? store::ReceiptEffect::recorded
                                                                 : store::ReceiptEffect::known);
            highest = std::max(highest, number);
        }
        EXPECT_EQ(kiosk_.db()
                      .connection()
                      .integer("SELECT number FROM receipt WHERE collector = ?", name)
                      .value(),
                  4);
    } while (std::next_permutation(order.begin(), order.end()));
    EXPECT_TRUE(store::unreceipted_bundles(kiosk_.db()).value().empty());
}

}  // namespace
}  // namespace suluh::collect
