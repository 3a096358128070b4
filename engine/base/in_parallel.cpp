#include "base/in_parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <vector>

namespace suluh {

namespace {

// Measured: eight syncs at once take no less than four.
constexpr std::size_t kLanes = 4;

}  // namespace

void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next = 0;
    const auto lane = [&] {
        for (std::size_t index = next++; index < count; index = next++) work(index);
    };
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < std::min(kLanes, count); ++i) {
        others.push_back(std::async(std::launch::async, lane));
    }
    lane();
    for (std::future<void>& other : others) other.get();
}

}  // namespace suluh
