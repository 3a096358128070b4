#include "base/in_parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <new>
#include <vector>

namespace suluh {
namespace {

TEST(InParallel, does_each_once) {
    for (const std::size_t count : {0U, 1U, 3U, 500U}) {
        std::vector<std::atomic<int>> done(count);
        in_parallel(count, [&](std::size_t i) { ++done[i]; });
        for (const std::atomic<int>& times : done) EXPECT_EQ(times, 1) << count;
    }
}

TEST(InParallel, hands_on_what_one_of_them_throws) {
    // Each lane meets it, whichever thread it is.
    const auto no_memory = [](std::size_t) { throw std::bad_alloc(); };
    EXPECT_THROW(in_parallel(100, no_memory), std::bad_alloc);
    std::atomic<int> done = 0;
    const auto last_fails = [&](std::size_t i) {
        ++done;
        if (i == 99) throw std::bad_alloc();
    };
    EXPECT_THROW(in_parallel(100, last_fails), std::bad_alloc);
    EXPECT_EQ(done, 100);
}

}  // namespace
}  // namespace suluh
