// Packs that come back at their time: so many days after a module was finished, and in an election
// period. Decided from plain facts.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "kiosk/config.h"
#include "kiosk/shelf.h"
#include "store/history.h"

namespace suluh::kiosk {

// Today is in it; a clock in doubt (today: none) is never in it.
[[nodiscard]] bool is_within(const std::optional<Period>& period,
                             const std::optional<store::Date>& today);

// The first moment of a day by this machine's calendar, wall clock.
[[nodiscard]] std::int64_t day_began_ms(const store::Date& day);

// The first card with a reminder that is due now: one of its days has come since the module it
// follows was last finished, or an election period runs (since: its first moment), and the card was
// not finished from then on. nullptr: none.
[[nodiscard]] const LessonCard* due_reminder(const std::vector<LessonCard>& cards,
                                             const store::Finishes& done,
                                             std::optional<std::int64_t> election_since_ms);

}  // namespace suluh::kiosk
