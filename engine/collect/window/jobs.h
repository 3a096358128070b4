// Work for the window's one worker thread. Every answer comes back on the main thread, which never
// waits. Jobs run in order; a long one tells how far it is and can be stopped.
#pragma once

#include <atomic>
#include <functional>
#include <string>

#include "base/clock.h"
#include "collect/progress.h"
#include "collect/window/archive.h"
#include "script/shell_state.h"
#include "stage/loop.h"
#include "stage/worker.h"

namespace suluh::collect {

struct LongEars {
    // Goes to the scripts as "progress" {what, done, total, left_ms}, at most ten times a second.
    ProgressEar progress{};
    std::function<bool()> stops{};  // somebody pressed stop, or the window is closing
};

class Jobs {
public:
    using Work = std::function<Result<Value>(Archive&)>;
    using LongWork = std::function<Result<Value>(Archive&, const LongEars&)>;

    Jobs(stage::Loop& loop, Archive& archive, const Clock& clock)
        : loop_(loop), archive_(archive), clock_(clock) {}
    ~Jobs() { stop(); }  // the job at hand ends at its next piece
    Jobs(const Jobs&) = delete;
    Jobs& operator=(const Jobs&) = delete;

    // Main thread. The reply gets what the work gives back.
    void ask(Work work, script::Reply reply);
    void begin(LongWork work, script::Reply reply);
    // The long work at hand ends soon and answers all the same.
    void stop() { stopped_ = true; }

    // Questions are unanswered; long work does not count: its screen shows that it goes on.
    [[nodiscard]] bool is_waiting() const { return waiting_ > 0; }

private:
    [[nodiscard]] ProgressEar progress_ear();

    stage::Loop& loop_;
    Archive& archive_;
    const Clock& clock_;
    int waiting_ = 0;
    std::atomic<bool> stopped_{false};
    stage::Worker worker_;  // last: its thread uses what is above
};

}  // namespace suluh::collect
