// A question to the store's writer thread, answered here: for the sync thread, which may wait.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "base/result.h"
#include "store/writer.h"

namespace suluh::sync {

// The job must own all it uses: it may run after the asker has given up because of `stopping`
// (Fault::gone).
template <class T>
[[nodiscard]] Result<T> ask(store::Writer& writer, const std::atomic<bool>& stopping,
                            std::function<Result<T>(store::Database&)> job) {
    struct Answer {
        std::mutex mutex;
        std::condition_variable ready;
        std::optional<Result<T>> result;
    };
    // Shared, because either side may be the last to look.
    auto answer = std::make_shared<Answer>();
    writer.post([answer, job = std::move(job)](store::Database& db) {
        Result<T> result = job(db);
        const std::lock_guard lock(answer->mutex);
        answer->result.emplace(std::move(result));
        answer->ready.notify_one();
    });
    constexpr auto kGlance = std::chrono::milliseconds(50);  // only while an answer is due
    std::unique_lock lock(answer->mutex);
    while (!answer->result && !stopping) answer->ready.wait_for(lock, kGlance);
    if (!answer->result) return Error{Fault::gone, "stopping"};
    return std::move(*answer->result);
}

}  // namespace suluh::sync
