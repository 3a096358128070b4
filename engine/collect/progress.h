// How far long work is: one type for the terminal's line and for the window's bar.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace suluh::collect {

struct Progress {
    std::int64_t done = 0;
    std::int64_t total = 0;  // 0: not known yet
    // What is counted: a key such as "bundles", "answers", "certificates"; the listener has words
    // for it. Lives as long as the call.
    std::string_view what{};
};
// Called on the working thread, often: after every piece, first with done 0 and last with done ==
// total. A listener that draws does so only now and then. May be empty.
using ProgressEar = std::function<void(const Progress&)>;

// How long work will still take, from how fast it went so far. Fed by the listener with its own
// monotonic clock.
class Pace {
public:
    // Another `what` or a smaller `done` begins anew.
    void tell(const Progress& progress, std::int64_t mono_ms);
    // Empty while nothing honest can be said: in the first second, before the first piece is done,
    // without a total.
    [[nodiscard]] std::optional<std::int64_t> left_ms() const;

private:
    std::int64_t began_ms_ = -1, now_ms_ = -1;
    std::int64_t first_ = 0, done_ = 0, total_ = 0;
    std::size_t what_ = 0;  // a hash: the text may be gone
};

}  // namespace suluh::collect
