#include "stage/waker.h"

#include <SDL.h>

#include <chrono>

namespace suluh::stage {

Waker::Waker() : event_type_(SDL_RegisterEvents(1)) {}

void Waker::wake() {
    {
        const std::lock_guard lock(mutex_);
        if (pending_.exchange(true)) return;
    }
    SDL_Event event{};
    event.type = event_type_;
    SDL_PushEvent(&event);
    woken_.notify_one();
}

void Waker::reset() {
    const std::lock_guard lock(mutex_);
    pending_ = false;
}

void Waker::wait_without_screen(int timeout_ms) {
    std::unique_lock lock(mutex_);
    woken_.wait_for(lock, std::chrono::milliseconds(timeout_ms),
                    [this] { return pending_.load(); });
}

}  // namespace suluh::stage
