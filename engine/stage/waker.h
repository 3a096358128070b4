// Wakes the main thread out of its event queue, from any thread. Many wakes before the main thread
// looks are one.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace suluh::stage {

class Waker {
public:
    Waker();  // after SDL's video was started

    void wake();  // any thread; never blocks on the main thread
    // Main thread: about to look at every mailbox, so later wakes count anew.
    void reset();
    // Somebody woke it since the last reset(): do not sleep. The event may be gone from the queue
    // already, if it came while the queue was being read, and no other follows it.
    [[nodiscard]] bool is_pending() const { return pending_; }
    [[nodiscard]] std::uint32_t event_type() const { return event_type_; }

    // SDL's drivers without a screen wait by polling each millisecond; this waits without.
    void wait_without_screen(int timeout_ms);

private:
    std::uint32_t event_type_;
    std::atomic<bool> pending_{false};
    std::mutex mutex_;
    std::condition_variable woken_;
};

}  // namespace suluh::stage
