// What the lesson flow needs written down, without a word about threads: every call returns at once
// and answers later on the main thread, in the order asked.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "store/attempts.h"
#include "store/history.h"
#include "store/progress.h"

namespace suluh::kiosk {

// Who sits there. A guest has no person: of a guest only the visit itself is kept.
struct Visitor {
    store::Ref session;
    std::optional<store::Ref> person;
    std::string nip;      // empty: guest
    std::string level{};  // of the position: a code of store/position_level.h; empty: not known
};

struct FinishedAttempt {
    store::AttemptResult result;
    std::vector<store::IndicatorResult> indicators;
    std::map<std::string, std::string> labels;  // of the indicators, in the person's language
    bool has_other_questions = false;           // another attempt would ask other ones
    bool has_review = false;                    // the lesson can show its answers once more
};

// What the person at the screen has met before in one pack.
struct History {
    std::vector<store::PastLesson> lessons;
    std::vector<store::DueQuestion> due;      // of that pack, longest due first
    std::optional<std::int64_t> active_ms{};  // in lessons of all packs; none: nobody counts it
};

class Journal {
public:
    template <class T>
    using Answered = std::function<void(Result<T>)>;

    virtual ~Journal() = default;
    virtual void find_resume(const Visitor& visitor, const std::string& pack,
                             const std::string& lesson,
                             Answered<std::optional<store::Resume>> done) = 0;
    virtual void find_history(const Visitor& visitor, const std::string& pack,
                              Answered<History> done) = 0;
    virtual void resume_attempt(const Visitor& visitor, store::Ref attempt,
                                Answered<store::Ref> done) = 0;
    virtual void start_attempt(store::NewAttempt attempt, Answered<store::Ref> done) = 0;
    virtual void save_checkpoint(store::Ref attempt, store::Checkpoint checkpoint,
                                 Answered<store::Ref> done) = 0;
    virtual void save_answer(store::Answer answer, Answered<store::Ref> done) = 0;
    virtual void finish_attempt(const Visitor& visitor, store::Ref attempt, store::Outcome outcome,
                                Answered<FinishedAttempt> done) = 0;
    virtual void add_event(store::Event event) = 0;  // worth keeping, nobody waits for it
};

}  // namespace suluh::kiosk
