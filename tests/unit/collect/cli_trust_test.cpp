#include "cli_fixture.h"
#include "sync/receipt.h"

namespace suluh::collect {
namespace {

// A supervisor's keys are replaced, the old ones ended, a kiosk gets lost.
TEST_F(CliTest, keys_are_rotated_and_revoked_by_name) {
    ASSERT_EQ(collect("--db r.db keygen -o keys --name Dinas"), 0) << said_;
    EXPECT_TRUE(has_said("collector.recipient")) << said_;
    const std::string old = sync::collector_id(
        crypto::SigningKey::load(folder_ / "keys/collector-sign.key").value().public_key());
    KioskSim kiosk("Kios Lobi", seal_key("keys"));
    kiosk.visit(kBudi, "Budi", {1});
    kiosk.put(folder_ / "drop", kiosk.bundle());
    ASSERT_EQ(collect("--db r.db keygen -o keys --name Dinas --rotate"), 0) << said_;
    EXPECT_TRUE(has_said("revoke " + old)) << said_;
    ASSERT_EQ(collect("--db r.db add drop"), 0) << said_;
    EXPECT_TRUE(has_said("2 receipts written")) << said_;

    ASSERT_EQ(collect("--db r.db revoke " + old + " --why diganti --list old.revoked"), 0) << said_;
    EXPECT_NE(read_text(folder_ / "old.revoked", 4096)->find(old + "  diganti"), std::string::npos);
    ASSERT_EQ(collect("--db r.db revoke " + kiosk.id() + " --why dicuri"), 0) << said_;
    kiosk.visit(kBudi, "Budi", {1});
    kiosk.put(folder_ / "drop", kiosk.bundle());
    EXPECT_EQ(collect("--db r.db add drop"), 1);
    EXPECT_TRUE(has_said("revoked: the key of kiosk " + kiosk.id())) << said_;
    (void)collect("--db r.db status");
    EXPECT_TRUE(has_said("REVOKED " + kiosk.id())) << said_;
    EXPECT_TRUE(has_said(": dicuri")) << said_;
    EXPECT_EQ(collect("--db r.db revoke nonsense"), 1);
}

TEST_F(CliTest, a_purge_shows_then_asks_then_proves) {
    ASSERT_EQ(collect("--db r.db keygen -o keys"), 0) << said_;
    KioskSim kiosk("Kios Lobi", seal_key("keys"));
    kiosk.visit(kBudi, "Budi Santoso", {1, 1, 0});
    kiosk.visit(kRatna, "Ratna", {1});
    kiosk.put(folder_ / "drop", kiosk.bundle());
    ASSERT_EQ(collect("--db r.db add drop"), 0) << said_;

    ASSERT_EQ(collect(std::string("--db r.db purge --person ") + kBudi), 0) << said_;
    EXPECT_TRUE(has_said("Would be removed: 1 lines on persons, 1 visits, 1 attempts, 3 answers"))
        << said_;
    EXPECT_TRUE(has_said("Nothing was removed")) << "nobody is at a terminal";
    EXPECT_EQ(collect("--db r.db purge --before 2099-13-45"), 1) << said_;
    EXPECT_EQ(collect("--db r.db purge --before 2099-02-30"), 1) << said_;
    EXPECT_TRUE(has_said("'2099-02-30' is no day")) << said_;
    EXPECT_EQ(collect("--db r.db purge"), 2) << said_;
    EXPECT_EQ(collect("--db none.db purge --before 2025-01-01"), 1) << said_;

    ASSERT_EQ(
        collect(std::string("--db r.db purge --yes --reason Permintaan --proof p.txt --person ") +
                kBudi),
        0)
        << said_;
    EXPECT_TRUE(has_said("Proof written: p.txt")) << said_;
    ASSERT_EQ(collect("purge --check p.txt"), 0) << said_;
    EXPECT_TRUE(has_said("genuine: purge 1")) << said_;
    ASSERT_EQ(collect("--db r.db purge --check p.txt"), 0) << said_;
    EXPECT_TRUE(has_said("is the one that r.db remembers")) << said_;
    std::string proof = *read_text(folder_ / "p.txt", 1 << 20);
    proof.replace(proof.find("Permintaan"), 10, "permintaan");
    ASSERT_TRUE(publish_file(folder_ / "p.txt", proof));
    EXPECT_EQ(collect("purge --check p.txt"), 1);
    EXPECT_TRUE(has_said("changed after it was signed")) << said_;

    ASSERT_EQ(collect("--db r.db add drop"), 0) << said_;
    EXPECT_TRUE(has_said("already known")) << "an old stick brings nothing back";
    ASSERT_EQ(collect("--db r.db status"), 0) << said_;
    EXPECT_TRUE(has_said("PURGED purge 1")) << said_;
    ASSERT_EQ(collect("--db r.db report -o out.html"), 0) << said_;
    const std::string page = *read_text(folder_ / "out.html", 1 << 20);
    EXPECT_EQ(page.find("Budi Santoso"), std::string::npos);
    EXPECT_NE(page.find("Data yang dihapus"), std::string::npos);
    ASSERT_EQ(collect(std::string("--db r.db purge --person ") + kBudi), 0) << said_;
    EXPECT_TRUE(has_said("Nothing to remove")) << said_;
}

}  // namespace
}  // namespace suluh::collect
