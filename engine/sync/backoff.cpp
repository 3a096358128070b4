#include "sync/backoff.h"

#include <algorithm>

namespace suluh::sync {

Millis Backoff::next() {
    Millis wait = rule_.first;
    for (int i = 0; i < failures_ && wait < rule_.longest; ++i) wait *= 2;
    wait = std::min(wait, rule_.longest);
    ++failures_;
    std::uniform_int_distribution<std::int64_t> percent(80, 120);
    return Millis(wait.count() * percent(chance_) / 100);
}

}  // namespace suluh::sync
