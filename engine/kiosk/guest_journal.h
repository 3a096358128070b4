// The journal of a guest: "Hasil belajar tidak disimpan" is a promise, so it keeps everything in
// memory and nothing on disk. Only faults of a lesson go to the real journal: they are about the
// lesson, not about the person.
#pragma once

#include <string>

#include "base/clock.h"
#include "kiosk/journal.h"
#include "stage/tasks.h"

namespace suluh::kiosk {

class GuestJournal final : public Journal {
public:
    GuestJournal(Journal& real, stage::Tasks& tasks, const Clock& clock)
        : real_(real), tasks_(tasks), clock_(clock) {}

    void find_resume(const Visitor& visitor, const std::string& pack, const std::string& lesson,
                     Answered<std::optional<store::Resume>> done) override;
    void find_history(const Visitor& visitor, const std::string& pack,
                      Answered<History> done) override;
    void resume_attempt(const Visitor& visitor, store::Ref attempt,
                        Answered<store::Ref> done) override;
    void start_attempt(store::NewAttempt attempt, Answered<store::Ref> done) override;
    void save_checkpoint(store::Ref attempt, store::Checkpoint checkpoint,
                         Answered<store::Ref> done) override;
    // Answers with an unset ref: there is no row.
    void save_answer(store::Answer answer, Answered<store::Ref> done) override;
    void finish_attempt(const Visitor& visitor, store::Ref attempt, store::Outcome outcome,
                        Answered<FinishedAttempt> done) override;
    void add_event(store::Event event) override;

private:
    template <class T>
    void answer(Answered<T> done, T value) {
        // Later, as a disk would: nobody expects an answer inside their question.
        if (done) tasks_.post([done = std::move(done), value = std::move(value)] { done(value); });
    }

    Journal& real_;
    stage::Tasks& tasks_;
    const Clock& clock_;
    store::NewAttempt attempt_;
    std::int64_t began_ms_ = 0;
};

}  // namespace suluh::kiosk
