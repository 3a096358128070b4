// Keys that replace others, and keys that are not believed any more.
#include <gmock/gmock.h>

#include "collect/add.h"
#include "collect/revoked.h"
#include "kiosk_sim.h"
#include "sync/key_card.h"
#include "sync/receipt.h"

namespace suluh::collect {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class CollectorTrust : public ::testing::Test {
protected:
    void SetUp() override {
        Result<CollectorDb> db = CollectorDb::open(folder_ / "c.db");
        ASSERT_TRUE(db);
        db_.emplace(std::move(*db));
    }
    AddSums add(const CollectorKeys& keys) { return add_places(*db_, keys, {drop()}, 1, {}); }
    [[nodiscard]] fs::path drop() const { return folder_ / "drop"; }
    [[nodiscard]] std::size_t receipts() const {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(drop() / "receipts")) {
            const auto receipt = sync::verify_receipt(read_text(entry.path(), 8192).value_or(""));
            EXPECT_TRUE(receipt);
            ++count;
        }
        return count;
    }

    suluh::testing::TempFolder folder_;
    std::optional<CollectorDb> db_;
};

TEST_F(CollectorTrust, rotated_keys_read_old_and_new_and_sign_with_both) {
    const fs::path home = folder_ / "keys";
    const Result<CollectorKeys> old = make_keys(home, {.name = "Dinas"});
    ASSERT_TRUE(old) << old.error().detail;
    KioskSim before("Lama", old->seal.public_key());
    before.visit(kBudi, "Budi", {1});
    before.put(drop(), before.bundle());
    const Result<CollectorKeys> fresh = rotate_keys(home, {.name = "Dinas"});
    ASSERT_TRUE(fresh) << fresh.error().detail;
    EXPECT_NE(fresh->seal.public_key(), old->seal.public_key());
    KioskSim after("Baru", fresh->seal.public_key());
    after.visit(kRatna, "Ratna", {1});
    after.put(drop(), after.bundle());

    const Result<CollectorKeys> loaded = load_keys(home);
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(loaded->older_seal.size(), 1U);
    const AddSums sums = add(*loaded);
    EXPECT_EQ(sums.merged, 2);
    EXPECT_EQ(sums.refused, 0);
    EXPECT_EQ(receipts(), 4U) << "of each kiosk one by each key";
    const sync::Card card = sync::parse_card(read_text(home / kCardFile, 4096).value()).value();
    EXPECT_EQ(card.seal, fresh->seal.public_key());
    EXPECT_TRUE(sync::is_vouched_by(card, old->sign.public_key()));
}

TEST_F(CollectorTrust, a_rotation_that_was_cut_is_finished_at_the_next_look) {
    const fs::path home = folder_ / "keys";
    const crypto::PublicKey old = make_keys(home).value().sign.public_key();
    const CollectorKeys fresh = rotate_keys(home).value();
    // As if it had been cut after the first of its files moved up.
    const fs::path kept = home / "old" / sync::collector_id(old);
    fs::create_directory(home / "next");
    for (const char* name : {kSignKeyFile, kSealPublicFile, kSignPublicFile, kCardFile}) {
        fs::rename(home / name, home / "next" / name);
        fs::copy(kept / name, home / name);
    }
    const CollectorKeys loaded = load_keys(home).value();
    EXPECT_EQ(loaded.sign.public_key(), fresh.sign.public_key());
    EXPECT_EQ(loaded.seal.public_key(), fresh.seal.public_key());
    EXPECT_FALSE(fs::exists(home / "next"));
    EXPECT_EQ(rotate_keys(home).value().older_sign.size(), 2U);
}

TEST_F(CollectorTrust, an_escrow_reads_but_gives_no_receipts_to_believe) {
    ASSERT_TRUE(make_keys(folder_ / "keys", {.name = "Arsip", .gives_receipts = false}));
    const std::string text = read_text(folder_ / "keys" / kCardFile, 4096).value();
    EXPECT_THAT(text, Not(HasSubstr("sign ")));
    EXPECT_FALSE(sync::parse_card(text).value().sign);
}

TEST_F(CollectorTrust, a_revoked_kiosk_is_refused_and_named_but_what_came_before_stays) {
    const CollectorKeys keys = make_keys(folder_ / "keys").value();
    KioskSim kiosk("Hilang", keys.seal.public_key());
    kiosk.visit(kBudi, "Budi", {1});
    const std::string first = kiosk.bundle();
    kiosk.put(drop(), first);
    EXPECT_EQ(add(keys).merged, 1);
    ASSERT_TRUE(revoke_key(*db_, {kiosk.id(), "dicuri", 5}));
    kiosk.visit(kRatna, "Ratna", {1});
    kiosk.put(drop(), kiosk.bundle());
    std::string said;
    const AddSums sums = add_places(*db_, keys, {drop()}, 2, {.tell = [&](const Added& added) {
        if (added.refused) said = added.refused->detail;
    }});
    EXPECT_EQ(sums.known, 1);
    EXPECT_EQ(sums.refused, 1);
    EXPECT_THAT(said, HasSubstr("revoked: the key of kiosk " + kiosk.id()));
    EXPECT_THAT(said, HasSubstr("dicuri"));
    EXPECT_EQ(revoked_keys(*db_).value().size(), 1U);
}

TEST_F(CollectorTrust, a_revoked_key_of_its_own_signs_no_receipt) {
    const fs::path home = folder_ / "keys";
    const std::string old = sync::collector_id(make_keys(home).value().sign.public_key());
    const CollectorKeys keys = rotate_keys(home).value();
    ASSERT_TRUE(revoke_key(*db_, {old, "komputer hilang", 5}));
    KioskSim kiosk("Kios", keys.seal.public_key());
    kiosk.visit(kBudi, "Budi", {1});
    kiosk.put(drop(), kiosk.bundle());
    EXPECT_EQ(add(keys).receipts, 1);
    EXPECT_EQ(receipts(), 1U);
    EXPECT_THAT(revoked_list(revoked_keys(*db_).value()), HasSubstr(old + "  komputer hilang\n"));
}

TEST_F(CollectorTrust, only_ids_are_revoked) {
    for (const char* id : {"", "k123", "x0123456789abcdef", "K0123456789abcdef"}) {
        EXPECT_FALSE(revoke_key(*db_, {id, "", 0})) << id;
    }
}

}  // namespace
}  // namespace suluh::collect
