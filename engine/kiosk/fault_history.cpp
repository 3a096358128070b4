#include "kiosk/fault_history.h"

namespace suluh::kiosk {

namespace {
constexpr std::size_t kMaxFaults = 3;
constexpr std::int64_t kWindowMs = 10 * 60 * 1000;
}  // namespace

void FaultHistory::add(const std::string& lesson, std::int64_t now_ms) {
    std::vector<std::int64_t>& times = recent_[lesson];
    std::erase_if(times, [now_ms](std::int64_t at) { return now_ms - at > kWindowMs; });
    times.push_back(now_ms);
    if (times.size() >= kMaxFaults) unavailable_.insert(lesson);
}

bool FaultHistory::is_unavailable(const std::string& lesson) const {
    return unavailable_.contains(lesson);
}

}  // namespace suluh::kiosk
