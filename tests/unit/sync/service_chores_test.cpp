// What the sync thread does besides visits, and how it ends.
#include <atomic>

#include "service_fixture.h"

namespace suluh::sync {
namespace {

using ServiceChores = Service;

TEST_F(ServiceChores, tells_how_each_look_for_what_is_old_ended) {
    Mailbox<bool> ends;
    config_.first_prune = config_.prune_glance = 1ms;
    config_.pruned = [&ends](const Status& how) { ends.post(how.has_value()); };
    start();
    const std::vector<bool> well = ends.wait_all_for(10s);
    ASSERT_FALSE(well.empty());
    EXPECT_TRUE(well.front());
    writer_.post([](store::Database& db) {
        EXPECT_TRUE(db.connection().run("ALTER TABLE epoch_log RENAME TO gone"));
    });
    writer_.drain();
    std::vector<bool> later;
    while (later.empty() || later.back()) later = ends.wait_all_for(10s);
    EXPECT_FALSE(later.back());
    service_.reset();
    EXPECT_TRUE(log_.expected("epoch_log"));
}

TEST_F(ServiceChores, ends_within_a_moment_even_when_the_store_is_busy) {
    config_.drops = {folder_drop(workshop_.path())};
    std::atomic<bool> release = false;
    writer_.post([&](store::Database&) {
        while (!release) std::this_thread::sleep_for(1ms);
    });
    start();
    std::this_thread::sleep_for(50ms);
    const auto begin = std::chrono::steady_clock::now();
    service_.reset();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 1s);
    release = true;
    writer_.drain();
}

}  // namespace
}  // namespace suluh::sync
