// What a person has been asked before: for a draw that prefers other questions, for comparing with
// a pretest, and for questions due to be asked again. Read only; of answers to quizzes alone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.h"

namespace suluh::store {

struct PastAnswer {
    std::string step{};  // "<quiz>/<question>"
    std::string item{}, indicator{}, pillar{};
    double score = 0, max = 0;
    std::string ratings{};  // of a self-assessment, as JSON: [{"id", "value"}, …]; else empty
};
// The newest finished attempt at one lesson.
struct PastLesson {
    std::string lesson{};
    std::vector<PastAnswer> answers{};
    std::string pack{};
};
// One for each lesson of the pack with a quiz the person has finished, newest first; behind them,
// likewise, what pretests of other packs asked. Self-assessments are told of all packs. At most
// kMostPastAnswers answers in all.
inline constexpr int kMostPastAnswers = 600;
[[nodiscard]] Result<std::vector<PastLesson>> past_lessons(Database& db, std::string_view nip,
                                                           std::string_view pack);

// A question answered wrongly some time ago, to be asked again now.
struct DueQuestion {
    std::string pack{}, bank{}, question{};
    std::int64_t due_since_ms = 0;  // wall clock
};
// A mistake is due 7 days later; a right answer to a refresher moves it on to 30, then to 90 days,
// then it is learned; a wrong one moves it back. Longest due first. Times in doubt never make
// anything due: such an answer counts from the person's next sure one or session, and nothing is
// due in a session whose own time is in doubt.
[[nodiscard]] Result<std::vector<DueQuestion>> due_questions(Database& db, std::string_view nip);

// When this person finished lessons, oldest first, and when they came in now. Times in doubt are
// left out: nothing is counted from them.
struct Finish {
    std::string pack{}, lesson{};
    std::int64_t wall_ms = 0;
};
struct Finishes {
    std::vector<Finish> lessons{};
    std::optional<std::int64_t> now_ms{};
};
[[nodiscard]] Result<Finishes> finishes(Database& db, std::string_view nip);

}  // namespace suluh::store
