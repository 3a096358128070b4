// A queue of plain values from any thread to one reader, with a wake-up call for readers that sleep
// elsewhere (the main thread sleeps in SDL's event queue).
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace suluh {

template <class T>
class Mailbox {
public:
    // wake runs on the posting thread after each post, outside the lock; it must not block.
    explicit Mailbox(std::function<void()> wake = {}) : wake_(std::move(wake)) {}

    void post(T item) {
        {
            const std::lock_guard lock(mutex_);
            items_.push_back(std::move(item));
        }
        arrived_.notify_one();
        if (wake_) wake_();
    }

    // Everything posted so far, in order; never waits.
    [[nodiscard]] std::vector<T> take_all() {
        const std::lock_guard lock(mutex_);
        return std::exchange(items_, {});
    }

    [[nodiscard]] bool is_empty() const {
        const std::lock_guard lock(mutex_);
        return items_.empty();
    }

    // Waits until something is there or close() was called (then: empty).
    [[nodiscard]] std::vector<T> wait_all() {
        std::unique_lock lock(mutex_);
        arrived_.wait(lock, [this] { return closed_ || !items_.empty(); });
        return std::exchange(items_, {});
    }

    // As wait_all, but comes back empty when nothing arrived for this long.
    [[nodiscard]] std::vector<T> wait_all_for(std::chrono::milliseconds longest) {
        std::unique_lock lock(mutex_);
        arrived_.wait_for(lock, longest, [this] { return closed_ || !items_.empty(); });
        return std::exchange(items_, {});
    }

    void close() {
        {
            const std::lock_guard lock(mutex_);
            closed_ = true;
        }
        arrived_.notify_all();
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<T> items_;
    bool closed_ = false;
    std::function<void()> wake_;
};

}  // namespace suluh
