#include "collect/history_words.h"

namespace suluh::collect {

double in_days(std::int64_t ms) {
    constexpr double kDayMs = 86'400'000;
    return static_cast<double>(ms) / kDayMs;
}

std::string clock_how(const Words& words, const ClockFix& fix) {
    switch (fix.how) {
        case ClockKnowledge::as_said:
        case ClockKnowledge::same_boot: return words("clock_same_boot");
        case ClockKnowledge::at_latest: return words("clock_at_latest");
        case ClockKnowledge::between: break;
    }
    constexpr std::int64_t kMinuteMs = 60'000, kTwoDays = 2 * 24 * 60;
    const std::int64_t minutes = (fix.error_ms + kMinuteMs - 1) / kMinuteMs;
    if (minutes < kTwoDays) {
        return words("clock_within", Words::Fill{{"minutes", std::to_string(minutes)}});
    }
    return words("clock_between", Words::Fill{{"days", words.number(in_days(fix.error_ms), 1)}});
}

std::string purged_what(const Words& words, const PurgeRecord& purge) {
    if (!purge.before_ms) return words("purged_person");
    return words("purged_before", Words::Fill{{"moment", words.moment(*purge.before_ms)}});
}

}  // namespace suluh::collect
