// What was corrected and removed, in the report's words: the same in page and tables.
#pragma once

#include <string>

#include "collect/clock_correction.h"
#include "collect/purge.h"
#include "collect/words.h"

namespace suluh::collect {

[[nodiscard]] double in_days(std::int64_t ms);
// How well the time is known now.
[[nodiscard]] std::string clock_how(const Words& words, const ClockFix& fix);
[[nodiscard]] std::string purged_what(const Words& words, const PurgeRecord& purge);

}  // namespace suluh::collect
