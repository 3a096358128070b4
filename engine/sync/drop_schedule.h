// When one configured drop is visited next. Plain time in, plain time out.
#pragma once

#include <chrono>

#include "sync/backoff.h"

namespace suluh::sync {

class DropSchedule {
public:
    using Time = std::chrono::steady_clock::time_point;

    // The first visit is due at once. glance: how often an idle drop is visited, for receipts.
    DropSchedule(BackoffRule rule, Millis glance, std::uint32_t seed, Time now)
        : backoff_(rule, seed), glance_(glance), due_(now) {}

    [[nodiscard]] Time due() const { return due_; }

    void succeeded(Time now) {
        backoff_.reset();
        due_ = now + glance_;
    }
    void failed(Time now) { due_ = now + backoff_.next(); }
    // Something more urgent came between: no failure, and the next thing to do.
    void interrupted(Time now) { due_ = now; }
    // While the drop fails its own schedule decides, or each session would hammer it.
    void rows_added(Time now) {
        if (!backoff_.is_waiting()) due_ = now;
    }
    void asked_for(Time now) { due_ = now; }

private:
    Backoff backoff_;
    Millis glance_;
    Time due_;
};

}  // namespace suluh::sync
