// Sticks that wait: for another one, or because somebody wants to read them first.
#include <atomic>

#include "service_fixture.h"

namespace suluh::sync {
namespace {

using ServiceQueue = Service;

TEST_F(ServiceQueue, two_sticks_are_served_one_after_the_other_and_the_second_is_told_to_wait) {
    session();
    start();
    // Held until both were heard of: the first might be served before the second is seen.
    service_->hold_sticks(true);
    if (!plug("kiri") || !plug("kanan")) GTEST_SKIP() << "mounting is not allowed here";
    EXPECT_EQ(wait_for(SyncState::held).place, "kiri");
    EXPECT_EQ(wait_for(SyncState::held).place, "kanan");
    service_->hold_sticks(false);
    const SyncReport waits = wait_for(SyncState::waiting);
    EXPECT_EQ(waits.place, "kanan");
    EXPECT_EQ(wait_for(SyncState::safe).place, "kiri");
    EXPECT_EQ(wait_for(SyncState::safe).stick, waits.stick);
    EXPECT_EQ(bundles_on("kiri"), bundles_on("kanan"));
    EXPECT_EQ(bundles_on("kiri").size(), 1U);
}

// In the place of a slow stick: the store is busy while the first one is served.
TEST_F(ServiceQueue, a_stick_that_comes_while_another_is_served_is_told_at_once) {
    session();
    start();
    std::atomic<bool> busy = true;
    writer_.post([&](store::Database&) {
        while (busy) std::this_thread::sleep_for(5ms);
    });
    const bool plugged = plug("kiri");
    if (plugged) (void)wait_for(SyncState::copying);
    const bool both = plugged && plug("kanan") && plug("tengah");
    const SyncReport waits = both ? wait_for(SyncState::waiting) : SyncReport();
    if (both) {
        EXPECT_EQ(waits.place, "kanan");
        EXPECT_EQ(wait_for(SyncState::waiting).place, "tengah");
        ::umount2((media_.path() / "tengah").c_str(), MNT_DETACH);
        std::this_thread::sleep_for(500ms);
    }
    busy = false;
    if (!both) GTEST_SKIP() << "mounting is not allowed here";
    EXPECT_EQ(wait_for(SyncState::safe).place, "kiri");
    EXPECT_EQ(wait_for(SyncState::gone).place, "tengah");
    EXPECT_EQ(wait_for(SyncState::safe).stick, waits.stick);
}

TEST_F(ServiceQueue, a_held_stick_is_left_alone_until_it_is_asked_for) {
    session();
    start();
    service_->hold_sticks(true);
    if (!plug("stik")) GTEST_SKIP() << "mounting is not allowed here";
    EXPECT_EQ(wait_for(SyncState::held).place, "stik");
    EXPECT_TRUE(bundles_on("stik").empty());
    service_->sync_now();
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("stik").size(), 1U);
}

TEST_F(ServiceQueue, a_held_stick_is_served_once_it_is_let_go) {
    session();
    start();
    service_->hold_sticks(true);
    if (!plug("stik")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::held);
    service_->hold_sticks(false);
    (void)wait_for(SyncState::safe);
    EXPECT_EQ(bundles_on("stik").size(), 1U);
}

TEST_F(ServiceQueue, a_held_stick_is_released_without_copying) {
    session();
    start();
    service_->hold_sticks(true);
    if (!plug("stik")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::held);
    service_->release_sticks();
    const SyncReport safe = wait_for(SyncState::safe);
    EXPECT_TRUE(safe.released);
    EXPECT_TRUE(safe.unmounted);
    EXPECT_TRUE(bundles_on("stik").empty());
    EXPECT_TRUE(fs::is_empty(media_.path() / "stik"));
    service_->hold_sticks(false);  // it is out already: nothing is served
    ASSERT_TRUE(plug("lain"));
    EXPECT_EQ(wait_for(SyncState::safe).place, "lain");
    EXPECT_TRUE(bundles_on("stik").empty());
}

TEST_F(ServiceQueue, a_stick_in_use_is_not_called_released) {
    start();
    service_->hold_sticks(true);
    if (!plug("dipakai")) GTEST_SKIP() << "mounting is not allowed here";
    (void)wait_for(SyncState::held);
    std::ofstream user(media_.path() / "dipakai" / "open.txt");
    service_->release_sticks();
    const SyncReport failed = wait_for(SyncState::failed);
    EXPECT_TRUE(failed.released);
    EXPECT_EQ(failed.error->fault, Fault::timed_out);
    EXPECT_TRUE(log_.expected("stays mounted"));
    EXPECT_TRUE(log_.expected("cannot be unmounted now"));
    user.close();
    service_->release_sticks();
    EXPECT_TRUE(wait_for(SyncState::safe).released);
}

}  // namespace
}  // namespace suluh::sync
