#include "stage/worker.h"

#include <exception>

#include "base/log.h"

namespace suluh::stage {

Worker::Worker() : thread_([this] { run(); }) {}

Worker::~Worker() {
    jobs_.close();
    thread_.join();
}

void Worker::run() {
    for (;;) {
        const std::vector<Job> jobs = jobs_.wait_all();
        if (jobs.empty()) return;
        for (const Job& job : jobs) {
            try {
                job();
            } catch (const std::exception& problem) {
                log_error("kiosk", std::string("worker: ") + problem.what());
            }
        }
    }
}

}  // namespace suluh::stage
