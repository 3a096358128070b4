#include "base/in_parallel.h"

#include <gtest/gtest.h>

#include <atomic>
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

}  // namespace
}  // namespace suluh
