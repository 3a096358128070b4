#include "bench/results_kit.h"

#include <time.h>

namespace suluh::bench {

namespace {

double seconds_of(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

}  // namespace

double cpu_seconds() {
    return seconds_of(CLOCK_PROCESS_CPUTIME_ID);
}

double wall_seconds() {
    return seconds_of(CLOCK_MONOTONIC);
}

FleetStream::FleetStream(const fleet::FleetSetup& setup, std::int64_t kiosks) {
    for (std::int64_t index = 0; index < kiosks; ++index) kiosks_.emplace_back(setup, 1, index);
}

fleet::MadeBundle FleetStream::next(std::int64_t answers) {
    fleet::MadeBundle made = kiosks_[turn_].next_bundle(answers);
    turn_ = (turn_ + 1) % kiosks_.size();
    return made;
}

}  // namespace suluh::bench
