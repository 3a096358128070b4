// How far a person has come: for module cards and the result page. Read only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.h"

namespace suluh::store {

enum class LessonState { fresh, started, done };

struct LessonProgress {
    std::string pack{}, lesson{};
    LessonState state = LessonState::fresh;  // started wins over done when tried again
    int position = 0, steps = 0;             // of the open attempt
    bool finished_once = false;
    bool passed = false;  // ever
    // 100 for a lesson without points, such as a self-assessment.
    std::optional<double> best{};                // 0..100, of finished attempts
    std::optional<double> latest{};              // 0..100, of the newest finished attempt
    double jp = 0;                               // counted once passed
    int finished = 0;                            // how often
    std::optional<std::int64_t> last_wall_ms{};  // when it was last finished, if that is sure
    std::string title{};                         // as the newest attempt had it
    int order = 0;                               // rises with the time of the newest attempt
};
// One entry a lesson the person ever opened.
[[nodiscard]] Result<std::vector<LessonProgress>> lesson_progress(Database& db,
                                                                  std::string_view nip);
// Sum of jp over the different lessons passed since then (wall clock; 0: ever). One passed when the
// clock was in doubt counts, in the person's favour.
[[nodiscard]] Result<double> jp_done(Database& db, std::string_view nip,
                                     std::int64_t since_wall_ms = 0);

struct AttemptResult {
    Ref attempt{};
    std::string pack{}, lesson{}, title{};
    double score = 0, max = 0;  // as the lesson said when it was done
    double percent = 0;         // 0..100, when finished
    bool passed = false;
    double pass_mark = 0;        // 0: nobody can fail it
    std::int64_t active_ms = 0;  // time at the kiosk, over all sessions of the attempt
    double jp = 0;
};
[[nodiscard]] Result<AttemptResult> attempt_result(Database& db, Ref attempt);

struct IndicatorResult {
    std::string indicator{};
    std::optional<double> before{};  // 0..100, the newest earlier attempt that touched it
    double after = 0;                // 0..100, this attempt
    int n = 0;                       // items of this attempt
};
// Per indicator of the attempt's answers; the last answer to an item counts. Guests have no before.
[[nodiscard]] Result<std::vector<IndicatorResult>> indicator_results(Database& db, Ref attempt);

}  // namespace suluh::store
