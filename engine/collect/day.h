// Days as people write them, in this computer's time zone.
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"

namespace suluh::collect {

// The first millisecond of "2026-12-31". Fault::bad_input when there is no such day.
[[nodiscard]] Result<std::int64_t> begin_of_day(const std::string& text);
// Its last one.
[[nodiscard]] Result<std::int64_t> end_of_day(const std::string& text);
// "2026-12-31"
[[nodiscard]] std::string day_text(std::int64_t wall_ms);

}  // namespace suluh::collect
