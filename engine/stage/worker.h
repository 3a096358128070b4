// One thread for what may wait for a disk and is not the database: reading packs and scripts.
// Jobs run in order; results go back through Tasks.
#pragma once

#include <functional>
#include <thread>

#include "base/mailbox.h"

namespace suluh::stage {

class Worker {
public:
    using Job = std::function<void()>;

    Worker();
    ~Worker();  // finishes the job at hand and those already posted
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(Job job) { jobs_.post(std::move(job)); }  // any thread

private:
    void run();

    Mailbox<Job> jobs_;
    std::thread thread_;
};

}  // namespace suluh::stage
