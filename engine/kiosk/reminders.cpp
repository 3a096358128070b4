#include "kiosk/reminders.h"

#include <algorithm>
#include <ctime>
#include <tuple>

namespace suluh::kiosk {

namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;

auto ordered(const store::Date& date) {
    return std::tuple(date.year, date.month, date.day);
}

// When a lesson of this module was last finished.
std::optional<std::int64_t> last_finish(const std::vector<LessonCard>& cards,
                                        const store::Finishes& done, const std::string& module) {
    std::optional<std::int64_t> last;
    for (const store::Finish& one : done.lessons) {
        const bool belongs = std::any_of(cards.begin(), cards.end(), [&](const LessonCard& card) {
            return card.module == module && card.pack == one.pack && card.lesson == one.lesson;
        });
        if (belongs) last = one.wall_ms;
    }
    return last;
}

// The newest moment from which on this card was wanted, up to now.
std::optional<std::int64_t> wanted_since(const packs::ReminderPlan& plan,
                                         std::optional<std::int64_t> base, std::int64_t now,
                                         std::optional<std::int64_t> election_since_ms) {
    std::optional<std::int64_t> since;
    for (const int day : plan.days) {
        if (base && *base + day * kDayMs <= now) since = *base + day * kDayMs;
    }
    if (plan.in_election && election_since_ms)
        since = std::max(since.value_or(0), *election_since_ms);
    return since;
}

}  // namespace

bool is_within(const std::optional<Period>& period, const std::optional<store::Date>& today) {
    return period && today && ordered(period->begins) <= ordered(*today) &&
           ordered(*today) <= ordered(period->ends);
}

std::int64_t day_began_ms(const store::Date& day) {
    std::tm first{};
    first.tm_year = day.year - 1900;
    first.tm_mon = day.month - 1;
    first.tm_mday = day.day;
    first.tm_isdst = -1;
    return std::int64_t{std::mktime(&first)} * 1000;
}

const LessonCard* due_reminder(const std::vector<LessonCard>& cards, const store::Finishes& done,
                               std::optional<std::int64_t> election_since_ms) {
    if (!done.now_ms) return nullptr;
    for (const LessonCard& card : cards) {
        if (!card.reminder) continue;
        const auto since =
            wanted_since(*card.reminder, last_finish(cards, done, card.reminder->after),
                         *done.now_ms, election_since_ms);
        const bool is_done =
            since && std::any_of(done.lessons.begin(), done.lessons.end(), [&](const auto& one) {
                return one.pack == card.pack && one.lesson == card.lesson && one.wall_ms >= *since;
            });
        if (since && !is_done) return &card;
    }
    return nullptr;
}

}  // namespace suluh::kiosk
