// Processor time of this thread: what other programs do meanwhile does not count.
#pragma once

#include <time.h>

#include <algorithm>
#include <limits>

namespace suluh::bench {

inline double processor_seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// The shortest of many tries, because noise only ever adds.
class Best {
public:
    template <class Work>
    double time(const Work& work) {
        const double start = processor_seconds();
        work();
        const double spent = processor_seconds() - start;
        seconds_ = std::min(seconds_, spent);
        return spent;
    }
    [[nodiscard]] double seconds() const { return seconds_; }

private:
    double seconds_ = std::numeric_limits<double>::infinity();
};

}  // namespace suluh::bench
