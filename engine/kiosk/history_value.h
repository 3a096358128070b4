// What a lesson is told of earlier attempts, as the field "history" of its opening:
// {lessons = {{pack, lesson, answers = {{step, item, indicator, pillar, score, max, ratings}, …}},
// …},
//  due = {{bank, item}, …}, minutes} with at most kMostDue questions; minutes of learning in all
// packs' lessons, whole, left out where nobody counts them.
#pragma once

#include <string>
#include <vector>

#include "base/value.h"
#include "kiosk/journal.h"

namespace suluh::kiosk {

inline constexpr std::size_t kMostDue = 3;  // questions of one refresher
[[nodiscard]] Value to_value(const History& history);

// The banks that a refresher of this pack needs: of the questions due, as many as it asks, and of
// those an unfinished one still stands at, which its checkpoint names ("<bank>/<question>", see
// scripts/lib/steps/quiz_due.lua). Each once.
[[nodiscard]] Result<std::vector<std::string>> refresher_banks(store::Database& db,
                                                               const std::string& nip,
                                                               const std::string& pack);

}  // namespace suluh::kiosk
