#include "kiosk/guest_journal.h"

namespace suluh::kiosk {

using store::Ref;

namespace {

constexpr Ref kInMemory{-1};  // set, but no row's name
constexpr double kPercent = 100;

double percent_of(double score, double max) {
    return max > 0 ? kPercent * score / max : kPercent;
}

}  // namespace

void GuestJournal::find_resume(const Visitor&, const std::string&, const std::string&,
                               Answered<std::optional<store::Resume>> done) {
    answer(std::move(done), std::optional<store::Resume>());
}

void GuestJournal::find_history(const Visitor&, const std::string&, Answered<History> done) {
    answer(std::move(done), History{});
}

void GuestJournal::resume_attempt(const Visitor&, Ref attempt, Answered<Ref> done) {
    answer(std::move(done), attempt);
}

void GuestJournal::start_attempt(store::NewAttempt attempt, Answered<Ref> done) {
    attempt_ = std::move(attempt);
    began_ms_ = clock_.mono_ms();
    answer(std::move(done), kInMemory);
}

void GuestJournal::save_checkpoint(Ref attempt, store::Checkpoint, Answered<Ref> done) {
    answer(std::move(done), attempt);
}

void GuestJournal::save_answer(store::Answer, Answered<Ref> done) {
    answer(std::move(done), Ref{});
}

void GuestJournal::finish_attempt(const Visitor&, Ref attempt, store::Outcome outcome,
                                  Answered<FinishedAttempt> done) {
    FinishedAttempt finished;
    finished.result = {attempt,
                       attempt_.pack,
                       attempt_.lesson,
                       attempt_.title,
                       outcome.score,
                       outcome.max,
                       percent_of(outcome.score, outcome.max),
                       outcome.passed,
                       attempt_.pass_mark,
                       clock_.mono_ms() - began_ms_,
                       attempt_.jp};
    for (const auto& [indicator, sum] : outcome.indicators) {
        finished.indicators.push_back(
            {indicator, std::nullopt, percent_of(sum.score, sum.max), sum.n});
    }
    answer(std::move(done), std::move(finished));
}

void GuestJournal::add_event(store::Event event) {
    event.attempt = {};
    real_.add_event(std::move(event));
}

}  // namespace suluh::kiosk
