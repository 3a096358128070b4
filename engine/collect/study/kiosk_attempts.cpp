#include "collect/study/kiosk_attempts.h"

#include <algorithm>

#include "store/ref.h"

namespace suluh::collect {

std::optional<double> KioskAttempt::percent() const {
    if (!finish || finish->full_score <= 0) return std::nullopt;
    return std::min(100.0, finish->score * 100.0 / finish->full_score);
}

void KioskAttempts::clear() {
    attempts_.clear();
    refs_.clear();
    stretches_.clear();
    lately_ = 0;
}

void KioskAttempts::add(const KioskAttempt& attempt, const Deed& deed) {
    refs_.push_back(store::make_ref(attempt.epoch, attempt.seq).value);
    attempts_.push_back(attempt);
    attempts_.back().last_said_ms = deed.wall_ms;
    attempts_.back().last_stretch = static_cast<std::uint32_t>(stretches_.size());
    stretches_.push_back({deed.session, deed.mono_ms, deed.mono_ms});
}

std::uint32_t KioskAttempts::find(std::int64_t ref) {
    // Most rows are of the same attempt as the row before them.
    if (lately_ < refs_.size() && refs_[lately_] == ref) return lately_;
    const auto found = std::lower_bound(refs_.begin(), refs_.end(), ref);
    if (found == refs_.end() || *found != ref) return kNone;
    lately_ = static_cast<std::uint32_t>(found - refs_.begin());
    return lately_;
}

void KioskAttempts::did(std::uint32_t number, const Deed& deed) {
    KioskAttempt& attempt = attempts_[number];
    attempt.last_said_ms = std::max(attempt.last_said_ms, deed.wall_ms);
    std::uint32_t at = attempt.last_stretch;
    while (at != kNone && stretches_[at].session != deed.session) at = stretches_[at].before;
    if (at == kNone) {
        at = static_cast<std::uint32_t>(stretches_.size());
        stretches_.push_back({deed.session, deed.mono_ms, deed.mono_ms, attempt.last_stretch});
        attempt.last_stretch = at;
    }
    stretches_[at].from_ms = std::min(stretches_[at].from_ms, deed.mono_ms);
    stretches_[at].to_ms = std::max(stretches_[at].to_ms, deed.mono_ms);
}

void KioskAttempts::finished(std::uint32_t number, const Finish& finish) {
    std::optional<Finish>& known = attempts_[number].finish;
    if (!known) {
        known = finish;
        return;
    }
    known->score = std::max(known->score, finish.score);
    known->full_score = std::max(known->full_score, finish.full_score);
    known->passed = known->passed || finish.passed;
}

std::int64_t KioskAttempts::active_ms(const KioskAttempt& attempt) const {
    std::int64_t ms = 0;
    for (std::uint32_t at = attempt.last_stretch; at != kNone; at = stretches_[at].before) {
        ms += stretches_[at].to_ms - stretches_[at].from_ms;
    }
    return ms;
}

Moment KioskAttempts::last(const KioskAttempt& attempt) const {
    const std::int64_t ms =
        attempt.shift_ms == 0 ? attempt.last_said_ms : attempt.wall_ms + active_ms(attempt);
    return {ms, attempt.doubt};
}

}  // namespace suluh::collect
