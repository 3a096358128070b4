// The same work for several things at once, on threads that end before it returns. For waits that a
// disk does together, and for hashing on all cores.
#pragma once

#include <cstddef>
#include <functional>

namespace suluh {

// Calls work(0) ... work(count - 1), each once, some of them at the same time. What one of them
// throws (memory) reaches the caller as from a plain loop, when all threads have ended.
void in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace suluh
