#include "kiosk/ledger.h"

#include "base/log.h"
#include "store/person_record.h"

namespace suluh::kiosk {

using store::Database;
using store::Ref;

void Ledger::find_resume(const Visitor& visitor, const std::string& pack, const std::string& lesson,
                         Answered<std::optional<store::Resume>> done) {
    ask<std::optional<store::Resume>>(
        [nip = visitor.nip, pack, lesson](Database& db) {
            return store::find_resume(db, nip, pack, lesson);
        },
        std::move(done));
}

void Ledger::find_history(const Visitor& visitor, const std::string& pack, Answered<History> done) {
    ask<History>(
        [nip = visitor.nip, pack](Database& db) -> Result<History> {
            Result<std::vector<store::PastLesson>> lessons = store::past_lessons(db, nip, pack);
            if (!lessons) return lessons.error();
            Result<std::vector<store::DueQuestion>> due = store::due_questions(db, nip);
            if (!due) return due.error();
            std::erase_if(*due, [&](const store::DueQuestion& one) { return one.pack != pack; });
            const Result<store::PersonRecord> own = store::person_record(db, nip);
            if (!own) return own.error();
            return History{std::move(*lessons), std::move(*due), own->active_ms};
        },
        std::move(done));
}

void Ledger::resume_attempt(const Visitor& visitor, Ref attempt, Answered<Ref> done) {
    ask<Ref>(
        [session = visitor.session, attempt](Database& db) -> Result<Ref> {
            if (Status s = store::resume_attempt(db, session, attempt); !s) return s.error();
            return attempt;
        },
        std::move(done));
}

void Ledger::start_attempt(store::NewAttempt attempt, Answered<Ref> done) {
    ask<Ref>(
        [attempt = std::move(attempt)](Database& db) { return store::start_attempt(db, attempt); },
        std::move(done));
}

void Ledger::save_checkpoint(Ref attempt, store::Checkpoint checkpoint, Answered<Ref> done) {
    ask<Ref>(
        [attempt, checkpoint = std::move(checkpoint)](Database& db) -> Result<Ref> {
            if (Status s = store::save_checkpoint(db, attempt, checkpoint); !s) return s.error();
            return attempt;
        },
        std::move(done));
}

void Ledger::save_answer(store::Answer answer, Answered<Ref> done) {
    ask<Ref>([answer = std::move(answer)](Database& db) { return store::save_answer(db, answer); },
             std::move(done));
}

void Ledger::finish_attempt(const Visitor& visitor, Ref attempt, store::Outcome outcome,
                            Answered<FinishedAttempt> done) {
    ask<FinishedAttempt>(
        [session = visitor.session, attempt,
         outcome = std::move(outcome)](Database& db) -> Result<FinishedAttempt> {
            const Result<Ref> finished = store::finish_attempt(db, session, attempt, outcome);
            if (!finished && finished.error().fault != Fault::exists) return finished.error();
            Result<store::AttemptResult> result = store::attempt_result(db, attempt);
            if (!result) return result.error();
            Result<std::vector<store::IndicatorResult>> indicators =
                store::indicator_results(db, attempt);
            if (!indicators) return indicators.error();
            return FinishedAttempt{std::move(*result), std::move(*indicators), {}};
        },
        std::move(done));
}

void Ledger::add_event(store::Event event) {
    ask<Ref>([event = std::move(event)](Database& db) { return store::add_event(db, event); },
             [](const Result<Ref>& added) {
                 if (!added) log_warning("kiosk", "event not kept: " + added.error().detail);
             });
}

}  // namespace suluh::kiosk
