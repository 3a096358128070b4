// What a lesson is told of earlier attempts, as the field "history" of its opening:
// {lessons = {{lesson, answers = {{step, item, indicator, pillar, score, max}, …}}, …},
//  due = {{bank, item}, …}} with at most kMostDue questions.
#pragma once

#include "base/value.h"
#include "kiosk/journal.h"

namespace suluh::kiosk {

inline constexpr std::size_t kMostDue = 3;  // questions of one refresher
[[nodiscard]] Value to_value(const History& history);

}  // namespace suluh::kiosk
