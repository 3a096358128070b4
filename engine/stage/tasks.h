// Work handed back to the main thread by the other threads: closures over plain values, run in
// order between two frames.
#pragma once

#include <functional>
#include <utility>

#include "base/mailbox.h"

namespace suluh::stage {

class Tasks {
public:
    using Task = std::function<void()>;
    explicit Tasks(std::function<void()> wake) : box_(std::move(wake)) {}

    void post(Task task) { box_.post(std::move(task)); }  // any thread
    bool run_all() {                                      // main thread; true when there were any
        std::vector<Task> tasks = box_.take_all();
        for (Task& task : tasks) task();
        return !tasks.empty();
    }

private:
    Mailbox<Task> box_;
};

}  // namespace suluh::stage
