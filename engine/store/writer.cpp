#include "store/writer.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

#include "base/log.h"

namespace suluh::store {

struct Writer::State {
    explicit State(Database opened) : database(std::move(opened)), report(database.report()) {}

    void work();

    Database database;  // touched by the thread only
    const OpenReport report;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> jobs;
    bool busy = false;
    bool closing = false;
    std::thread thread;
};

void Writer::State::work() {
    std::unique_lock lock(mutex);
    while (true) {
        changed.wait(lock, [this] { return closing || !jobs.empty(); });
        if (jobs.empty()) return;
        Job job = std::move(jobs.front());
        jobs.pop_front();
        busy = true;
        lock.unlock();
        try {  // the border of this thread: one job that fails must not end the others
            job(database);
        } catch (const std::exception& failure) {
            log_error("store", std::string("a database job failed: ") + failure.what());
        }
        job = nullptr;
        lock.lock();
        busy = false;
        changed.notify_all();
    }
}

Writer::Writer(Database database) : state_(std::make_unique<State>(std::move(database))) {
    state_->thread = std::thread([state = state_.get()] { state->work(); });
}

Writer::~Writer() {
    {
        const std::lock_guard lock(state_->mutex);
        state_->closing = true;
    }
    state_->changed.notify_all();
    state_->thread.join();
}

void Writer::post(Job job) {
    {
        const std::lock_guard lock(state_->mutex);
        state_->jobs.push_back(std::move(job));
    }
    state_->changed.notify_all();
}

void Writer::drain() {
    std::unique_lock lock(state_->mutex);
    state_->changed.wait(lock, [this] { return state_->jobs.empty() && !state_->busy; });
}

const OpenReport& Writer::report() const {
    return state_->report;
}

}  // namespace suluh::store
