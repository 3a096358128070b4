// What the sync thread does with one stick after the other.
#include <atomic>

#include "service_fixture.h"

namespace suluh::sync {
namespace {

using ServiceSticks = Service;

TEST_F(ServiceSticks, a_stick_gets_the_results_is_unmounted_and_may_be_pulled) {
    session();
    start();
    if (!plug("SULUH-USB")) GTEST_SKIP() << "mounting is not allowed here";
    const SyncReport safe = wait_for(SyncState::safe);
    EXPECT_EQ(safe.place, "SULUH-USB");
    EXPECT_TRUE(safe.is_stick);
    EXPECT_TRUE(safe.unmounted);
    EXPECT_EQ(safe.done, 1U);
    EXPECT_EQ(safe.total, 1U);
    EXPECT_EQ(safe.answers, 0);  // a visit without a lesson
    EXPECT_EQ(safe.stick, media_.path() / "SULUH-USB");
    for (const StepState step : safe.steps) EXPECT_EQ(step, StepState::done);
    EXPECT_EQ(bundles_on("SULUH-USB").size(), 1U);
    EXPECT_TRUE(fs::is_empty(media_.path() / "SULUH-USB"));
    double last = 0;
    for (const SyncReport& report : seen_) {
        EXPECT_GE(report.fraction, last);
        last = report.fraction;
    }
}

TEST_F(ServiceSticks, a_lost_stick_loses_nothing_and_a_receipt_ends_the_travel) {
    session();
    start();
    if (!plug("hilang")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::safe);
    session();
    ASSERT_TRUE(plug("kedua"));
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("kedua").size(), 2U);

    collect("kedua", collector_key());
    session();
    ASSERT_TRUE(plug_again("kedua"));
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("kedua").size(), 3U);

    ASSERT_TRUE(plug("keempat"));
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("keempat").size(), 1U);  // only what no receipt covers
    // Retention takes them, not the receipt: it might lose its worth.
    EXPECT_EQ(std::distance(fs::directory_iterator(config_.outbox), {}), 3);
}

TEST_F(ServiceSticks, a_receipt_of_a_stranger_changes_nothing) {
    session();
    start();
    if (!plug("satu")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::safe);
    collect("satu", signing_key(9));
    ASSERT_TRUE(plug_again("satu"));
    (void)wait_for(SyncState::safe);
    ASSERT_TRUE(plug("dua"));
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("dua").size(), 1U);
}

TEST_F(ServiceSticks, a_full_stick_fails_with_its_reason_and_can_be_tried_again) {
    session();
    start();
    if (!plug("penuh", "size=4k")) GTEST_SKIP() << "mounting is not allowed here";
    const SyncReport failed = wait_for(SyncState::failed);
    ASSERT_TRUE(failed.error);
    EXPECT_EQ(failed.error->fault, Fault::full) << failed.error->detail;
    EXPECT_EQ(failed.code, "USB-05");
    EXPECT_EQ(failed.steps[2], StepState::stopped);
    EXPECT_TRUE(log_.expected("No space left"));
    ASSERT_EQ(::mount("none", (workshop_.path() / "penuh").c_str(), "tmpfs", MS_REMOUNT, "size=8m"),
              0);
    service_->sync_now();
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("penuh").size(), 1U);
}

TEST_F(ServiceSticks, a_stick_pulled_in_the_middle_is_gone) {
    session();
    std::atomic<bool> pulled = false;
    writer_.post([&](store::Database&) {
        while (!pulled) std::this_thread::sleep_for(1ms);
    });
    start();
    const bool plugged = plug("cabut");
    if (plugged) {
        (void)wait_for(SyncState::copying);
        EXPECT_EQ(::umount2((media_.path() / "cabut").c_str(), MNT_DETACH), 0);
    }
    pulled = true;
    if (!plugged) GTEST_SKIP() << "mounting is not allowed here";
    const SyncReport failed = wait_for(SyncState::failed);
    EXPECT_EQ(failed.error->fault, Fault::gone) << failed.error->detail;
    EXPECT_EQ(failed.code, "USB-09");
    EXPECT_TRUE(log_.expected("not mounted any more"));
    ASSERT_TRUE(plug_again("cabut"));  // plugged in again
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("cabut").size(), 1U);
}

TEST_F(ServiceSticks, something_in_the_way_is_named_and_does_not_stop_the_next_stick) {
    session();
    if (!plug("penghalang")) GTEST_SKIP() << "mounting is not allowed here";
    write_file(workshop_.path() / "penghalang/suluh/results", "a file, not a folder");
    start();
    EXPECT_EQ(wait_for(SyncState::failed).error->fault, Fault::refused);
    EXPECT_TRUE(log_.expected("remove it"));
    ASSERT_TRUE(plug("lain"));
    EXPECT_EQ(wait_for(SyncState::safe).place, "lain");
}

TEST_F(ServiceSticks, a_stick_that_others_use_is_safe_but_not_called_unmounted) {
    session();
    if (!plug("dipakai")) GTEST_SKIP() << "mounting is not allowed here";
    std::ofstream user(media_.path() / "dipakai" / "open.txt");
    start();
    const SyncReport safe = wait_for(SyncState::safe);
    EXPECT_FALSE(safe.unmounted);
    EXPECT_EQ(safe.steps[3], StepState::stopped) << "it is not released, and nobody says so";
    EXPECT_TRUE(log_.expected("stays mounted"));
    user.close();
    ASSERT_EQ(::umount2((media_.path() / "dipakai").c_str(), 0), 0);
    EXPECT_EQ(wait_for(SyncState::gone).place, "dipakai");
}

TEST_F(ServiceSticks, a_private_stick_is_told_of_and_left_alone) {
    start();
    if (!plug("kosong")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::safe);
    fs::remove_all(workshop_.path() / "kosong" / "suluh");
    ASSERT_TRUE(plug_again("kosong"));
    const SyncReport foreign = wait_for(SyncState::foreign);
    EXPECT_EQ(foreign.place, "kosong");
    EXPECT_TRUE(fs::is_empty(media_.path() / "kosong"));
}

}  // namespace
}  // namespace suluh::sync
