// Every fault that can happen is named in the status, and goes from there once it is mended.
#include "collect/status.h"

#include <gmock/gmock.h>

#include <fstream>

#include "collect/add.h"
#include "collect/revoked.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::int64_t kNow = 1'790'000'000'000;

class StatusTest : public CollectTest {
protected:
    AddSums add(const fs::path& place) {
        const Trust nobody = [](const Stranger&) { return false; };
        return add_places(db_, office_, {place}, now_, {{}, known_only_ ? nobody : Trust{}});
    }
    [[nodiscard]] std::string told() { return status_text(db_).value().text; }
    [[nodiscard]] bool complete() { return status_text(db_).value().complete; }
    // One visit and its bundle, on the drop.
    fs::path bundle(const char* nip = kBudi) {
        kiosk_.visit(nip, "Budi", {1});
        return kiosk_.put(drop_, kiosk_.bundle());
    }
    static std::string flipped(const fs::path& file) {
        std::string bytes = read_text(file, 1 << 20).value();
        bytes[bytes.size() / 2] ^= 1;
        return bytes;
    }

    CollectorDb db_ = CollectorDb::open(folder_ / "results.db").value();
    CollectorKeys office_{std::move(keys_), crypto::SigningKey::generate()};
    fs::path drop_ = folder_ / "stick" / "suluh";
    std::int64_t now_ = kNow;
    bool known_only_ = false;
};

TEST_F(StatusTest, names_a_gap_and_what_waits_behind_it) {
    bundle();
    const fs::path second = bundle();
    bundle();
    const std::string bytes = read_text(second, 1 << 20).value();
    fs::remove(second);
    EXPECT_EQ(add(drop_).merged, 2);
    EXPECT_THAT(told(), HasSubstr("MISSING bundle 2"));
    EXPECT_THAT(told(), HasSubstr("receipt waits from bundle 2"));
    EXPECT_FALSE(complete());
    kiosk_.put(drop_, bytes);
    (void)add(drop_);
    EXPECT_THAT(told(), Not(HasSubstr("MISSING")));
    EXPECT_TRUE(complete());
}

TEST_F(StatusTest, names_a_fork) {
    bundle();
    const fs::path second = bundle();
    sync::BundleFacts twin = kiosk_.last_facts;
    ASSERT_TRUE(
        publish_file(second.parent_path() / "copy.bundle", kiosk_.make(twin, kiosk_.last_image)));
    const AddSums sums = add(drop_);
    EXPECT_EQ(sums.merged, 2);
    EXPECT_EQ(sums.set_aside, 1);
    EXPECT_THAT(told(), HasSubstr("SET ASIDE Kios Lobi (" + kiosk_.id() + "), bundle 2: fork"));
    EXPECT_FALSE(complete());
}

TEST_F(StatusTest, names_a_tampered_bundle_until_a_good_one_comes) {
    const fs::path file = bundle();
    const std::string good = read_text(file, 1 << 20).value();
    ASSERT_TRUE(publish_file(file, flipped(file)));
    EXPECT_EQ(add(drop_).refused, 1);
    EXPECT_THAT(told(), HasSubstr("REFUSED " + kiosk_.id() + ", bundle 1: damaged"));
    EXPECT_THAT(told(), HasSubstr(file.string()));
    EXPECT_FALSE(complete());
    ASSERT_TRUE(publish_file(file, good));
    EXPECT_EQ(add(drop_).merged, 1);
    EXPECT_THAT(told(), Not(HasSubstr("REFUSED")));
    EXPECT_TRUE(complete());
}

TEST_F(StatusTest, names_a_file_that_cannot_be_read_until_it_can) {
    const fs::path file = bundle();
    const std::string good = read_text(file, 1 << 20).value();
    const fs::path letter = drop_ / "results" / "surat.bundle";
    for (const fs::path& one : {file, letter}) {
        std::ofstream(one).close();
        fs::resize_file(one, sync::kMaxBundleBytes + 1);  // nobody reads so much
    }
    EXPECT_EQ(add(drop_).refused, 2);
    EXPECT_THAT(told(), HasSubstr("REFUSED " + kiosk_.id() + ", bundle 1: "));
    EXPECT_THAT(told(), HasSubstr(letter.string()));
    EXPECT_FALSE(complete());
    // The one comes on another stick; the other becomes readable, and is no bundle.
    ASSERT_TRUE(publish_file(folder_ / "other.bundle", good));
    EXPECT_EQ(add(folder_ / "other.bundle").merged, 1);
    EXPECT_THAT(told(), Not(HasSubstr(file.string())));
    ASSERT_TRUE(publish_file(letter, "Yth. Kepala Dinas"));
    fs::remove(file);
    EXPECT_EQ(add(drop_).refused, 1);
    EXPECT_THAT(told(), HasSubstr("REFUSED not a bundle"));
    fs::remove(letter);
    EXPECT_FALSE(complete()) << "remembered for a while, for nobody knows what it was";
}

TEST_F(StatusTest, names_a_kiosk_that_nobody_knows) {
    bundle();
    known_only_ = true;
    EXPECT_EQ(add(drop_).refused, 1);
    EXPECT_THAT(told(), HasSubstr("not enrolled: " + kiosk_.id()));
    EXPECT_FALSE(complete());
    ASSERT_TRUE(enrol_kiosk(db_, kiosk_.id(), kNow));
    EXPECT_EQ(add(drop_).merged, 1);
    EXPECT_THAT(told(), Not(HasSubstr("not enrolled")));
}

TEST_F(StatusTest, names_what_came_with_a_revoked_key) {
    bundle();
    EXPECT_EQ(add(drop_).merged, 1);
    ASSERT_TRUE(revoke_key(db_, {kiosk_.id(), "dicuri", kNow}));
    bundle();
    EXPECT_EQ(add(drop_).refused, 1);
    EXPECT_THAT(told(), HasSubstr("REFUSED " + kiosk_.id() + ", bundle 2: revoked"));
    EXPECT_FALSE(complete());
}

TEST_F(StatusTest, names_a_receipt_that_cannot_be_written_until_it_can) {
    bundle();
    ASSERT_TRUE(publish_file(drop_ / "receipts", "in the way"));
    EXPECT_EQ(add(drop_).receipts_failed, 1);
    EXPECT_THAT(told(), HasSubstr("RECEIPT WAITS for Kios Lobi (" + kiosk_.id() + ")"));
    EXPECT_THAT(told(), HasSubstr("receipt waits from bundle 1"));
    fs::remove(drop_ / "receipts");
    EXPECT_EQ(add(drop_).receipts, 1);
    EXPECT_THAT(told(), Not(HasSubstr("WAITS")));
    EXPECT_THAT(told(), Not(HasSubstr("waits")));
}

TEST_F(StatusTest, names_a_kiosk_whose_clock_was_in_1970) {
    bundle();
    kiosk_.clock.wall = 5000;
    bundle();
    EXPECT_EQ(add(drop_).merged, 2);
    EXPECT_THAT(told(), HasSubstr("CLOCK Kios Lobi (" + kiosk_.id() + ")"));
}

TEST_F(StatusTest, names_a_database_that_is_not_what_it_was) {
    bundle();
    EXPECT_EQ(add(drop_).merged, 1);
    ASSERT_TRUE(kiosk_.db().begin_new_epoch("the database was put back to an older state"));
    bundle();
    EXPECT_EQ(add(drop_).merged, 1);
    EXPECT_THAT(told(), HasSubstr("DATABASE Kios Lobi (" + kiosk_.id() + "): epoch "));
    EXPECT_THAT(told(), HasSubstr("put back to an older state (0 rows taken over)"));
    EXPECT_THAT(told(), Not(HasSubstr("the database is new")));
}

// A computer whose battery is empty: nothing is wrong with the kiosks.
TEST_F(StatusTest, names_its_own_clock_in_1970_and_blames_no_kiosk) {
    now_ = 5000;
    bundle();
    const AddSums sums = add(drop_);
    EXPECT_EQ(sums.merged, 1);
    ASSERT_EQ(sums.troubles.size(), 1U);
    EXPECT_THAT(sums.troubles[0], HasSubstr("this computer's clock is wrong"));
    EXPECT_THAT(told(), HasSubstr("CLOCK of this computer: it stood at 1970-01-01"));
    EXPECT_THAT(told(), Not(HasSubstr("CLOCK Kios")));
    now_ = kNow;
    bundle();
    EXPECT_TRUE(add(drop_).troubles.empty());
    EXPECT_THAT(told(), HasSubstr("when 1 bundle came"));
    EXPECT_THAT(told(), Not(HasSubstr("CLOCK Kios")));
}

TEST_F(StatusTest, a_hostile_file_name_does_not_reach_the_terminal) {
    const fs::path hostile = drop_ / "results" / "\x1b[2Jx\n.bundle";
    fs::create_directories(hostile.parent_path());
    ASSERT_TRUE(publish_file(hostile, "junk"));
    EXPECT_EQ(add(drop_).refused, 1);
    EXPECT_THAT(told(), Not(HasSubstr("\x1b")));
    EXPECT_THAT(told(), HasSubstr("x"));
}

}  // namespace
}  // namespace suluh::collect
