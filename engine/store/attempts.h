// What a person does: sessions (one visit to the kiosk), attempts (one passage through a lesson,
// over one or more sessions), answers. Everything is on disk when a function returns success.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/value.h"
#include "store/database.h"

namespace suluh::store {

// ---- sessions ----

[[nodiscard]] Result<Ref> start_session(Database& db, std::optional<Ref> person);  // none: guest
// why: "leave", "idle"; "cut" is written at the next opening by the store itself. Fault::not_found
// when the session is not open.
[[nodiscard]] Status end_session(Database& db, Ref session, std::string_view why);

// A thing worth keeping that is not an answer ("lesson_fault", "lesson_skipped", ...).
struct Event {
    Ref session{};  // may be unset
    Ref attempt{};  // may be unset
    std::string name{};
    Value detail{};  // nil: {}
};
[[nodiscard]] Result<Ref> add_event(Database& db, const Event& event);

// ---- attempts ----

struct NewAttempt {
    Ref session{};
    std::optional<Ref> person{};  // none: guest
    std::string pack{}, pack_version{}, lesson{}, title{};
    std::int64_t seed = 1;
    double pass_mark = 0;  // 0..1
    double jp = 0;
    int steps = 0;
};
[[nodiscard]] Result<Ref> start_attempt(Database& db, const NewAttempt& attempt);

struct Checkpoint {
    std::string step{};  // id of the step to go on at
    Value state{};
    int position = 0;  // 1..steps, for the module card; 0: unknown, keeps the last known
    int steps = 0;     // 0: unknown, likewise
};
[[nodiscard]] Status save_checkpoint(Database& db, Ref attempt, const Checkpoint& checkpoint);

struct Resume {
    Ref attempt{};
    std::string pack_version{};
    std::int64_t seed = 1;
    std::optional<Checkpoint> checkpoint{};  // none: opened, but nothing done yet
};
// The person's newest attempt at this lesson, unless it is finished.
[[nodiscard]] Result<std::optional<Resume>> find_resume(Database& db, std::string_view nip,
                                                        std::string_view pack,
                                                        std::string_view lesson);
// Notes that the attempt goes on in this session (event "attempt_resumed").
[[nodiscard]] Status resume_attempt(Database& db, Ref session, Ref attempt);

// ---- answers ----

struct Answer {
    Ref attempt{}, session{};
    std::string step{}, item{}, indicator{}, kind{};
    Value question{};  // as it was shown
    Value response{};
    double score = 0, max = 0;
    bool correct = false;
    std::int64_t duration_ms = 0;
    std::optional<Checkpoint> checkpoint{};
};
// Answer and checkpoint in one transaction, or neither. Only after success may feedback be shown.
[[nodiscard]] Result<Ref> save_answer(Database& db, const Answer& answer);

struct IndicatorSum {
    double score = 0, max = 0;
    int n = 0;
    std::string label{};  // the author's words for it; may be empty
    // What the person read in its place, by the code of their language; empty: the label itself.
    std::map<std::string, std::string> label_in{};
};
struct Outcome {
    double score = 0, max = 0;
    bool passed = false;
    std::map<std::string, IndicatorSum> indicators{};
};
// Event "attempt_finished"; its checkpoint is dropped. Fault::exists when it was finished before.
[[nodiscard]] Result<Ref> finish_attempt(Database& db, Ref session, Ref attempt,
                                         const Outcome& outcome);

}  // namespace suluh::store
