// Progress in a terminal: one line on stderr that is written over. Where stderr is no terminal
// nothing is said at all, so that logs and pipes stay clean.
#pragma once

#include <string>

#include "base/clock.h"
#include "collect/progress.h"

namespace suluh::collect {

// "120 of 1,000 bundles (12 %), about 2 min left"
[[nodiscard]] std::string progress_text(const Progress& progress,
                                        std::optional<std::int64_t> left_ms);

class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();  // clears the line, so that what is printed next stands on a clean one
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    // Borrows this line: it must outlive the work.
    [[nodiscard]] ProgressEar ear();
    // Before something else is printed to the terminal; the next tell writes the line again.
    void clear();

private:
    void tell(const Progress& progress);

    bool shown_ = false;     // stderr is a terminal
    std::size_t width_ = 0;  // of what stands there now
    std::int64_t last_ms_ = -1;
    SystemClock clock_;
    Pace pace_;
};

}  // namespace suluh::collect
