#include "kiosk/lesson_flow.h"

#include <algorithm>

#include "base/log.h"
#include "kiosk/history_value.h"
#include "store/position_level.h"

namespace suluh::kiosk {

namespace {

constexpr std::int64_t kSayingSavingMs = 300;
constexpr std::int64_t kRetryMs = 1000;

}  // namespace

void LessonFlow::open(LessonPlan plan, Visitor visitor, const script::LessonEnv& env,
                      Opened opened) {
    close();
    plan_ = std::move(plan);
    visitor_ = std::move(visitor);
    env_ = env;
    opened_ = std::move(opened);
    stage_ = Stage::looking;
    journal().find_resume(visitor_, plan_.pack, plan_.lesson,
                          current<std::optional<store::Resume>>(&LessonFlow::found));
}

void LessonFlow::found(const Result<std::optional<store::Resume>>& resume) {
    if (!resume) return fail_storage(resume.error());
    seed_ = plan_.fresh_seed;
    // The state kept by another version of the pack means nothing to this one.
    if (*resume && (*resume)->pack_version == plan_.pack_version) {
        attempt_ = (*resume)->attempt;
        seed_ = (*resume)->seed;
        resumed_ = true;
        if ((*resume)->checkpoint) {
            step_ = (*resume)->checkpoint->position;
            positions_[(*resume)->checkpoint->step] = step_;
            checkpoint_ =
                script::LessonCheckpoint{(*resume)->checkpoint->step, (*resume)->checkpoint->state};
        }
    }
    journal().find_history(visitor_, plan_.pack, current<History>(&LessonFlow::remembered));
}

void LessonFlow::remembered(const Result<History>& history) {
    if (history) {
        plan_.open.history = to_value(*history);
    } else {
        // A lesson can be taken without it; only its draws do not know of earlier ones.
        log_warning("kiosk", "what was asked before: " + history.error().detail);
    }
    start_process();
}

namespace {

// Neither number nor name: a pack need not know who learns.
Value person_value(const std::string& level) {
    if (level.empty()) return {};
    return Value::Map{{"level", level}, {"leads", store::is_leading(level)}};
}

// The library leaves out the step that a resumed lesson stands at when its state says so: the
// process would fail again before an event could tell it.
script::LessonCheckpoint past(std::optional<script::LessonCheckpoint> checkpoint) {
    script::LessonCheckpoint result = checkpoint.value_or(script::LessonCheckpoint{});
    Value::Map state;
    if (const Value::Map* kept = result.state.map()) state = *kept;
    state["skip"] = true;
    result.state = Value(std::move(state));
    return result;
}

}  // namespace

void LessonFlow::start_process() {
    script::OpenLesson open = plan_.open;
    open.seed = seed_;
    open.env = env_;
    open.resume = checkpoint_;
    open.person = person_value(visitor_.level);
    if (std::exchange(skip_wanted_, false)) open.resume = past(checkpoint_);
    if (stage_ == Stage::looking) stage_ = Stage::starting;
    talk_ = parts_.start(std::move(open));
}

void LessonFlow::begun(const Result<store::Ref>& attempt) {
    if (!attempt) return fail_storage(attempt.error());
    attempt_ = *attempt;
    stage_ = Stage::running;
    for (PendingAnswer& pending : pending_) write(pending);
    if (opened_) {
        const Opened opened = std::exchange(opened_, {});
        opened(Value(Value::Map{{"title", plan_.title},
                                {"sub", plan_.sub},
                                {"steps", ready_ ? ready_->steps : 1},
                                {"resumed", resumed_}}));
    }
    reveal(gate_.committed(0));
    restart_when_saved();  // it may have failed meanwhile
}

void LessonFlow::event(std::string_view name, const Value& arg) {
    const bool takes_part = stage_ == Stage::running || stage_ == Stage::finished;
    if (talk_ && takes_part) talk_->event(name, arg);
}

void LessonFlow::set_env(const script::LessonEnv& env) {
    env_ = env;
    if (talk_) talk_->env(env);
}

void LessonFlow::end_process() {
    talk_.reset();
    gate_.drop_messages();
    time_at_ms_.reset();
    ready_.reset();
    trouble_.reset();
}

void LessonFlow::close() {
    if (stage_ == Stage::none) return;
    ++visit_;  // answers still on their way to the disk arrive there, but nobody waits for them
    end_process();
    gate_.clear();
    pending_.clear();
    positions_.clear();
    checkpoint_.reset();
    attempt_ = {};
    step_ = steps_ = 1;
    resumed_ = restarted_ = restart_wanted_ = skip_wanted_ = said_saving_ = false;
    stage_ = Stage::none;
    parts_.ears.hide_lesson();
    if (opened_) std::exchange(opened_, {})(Error{Fault::gone, "the lesson was closed"});
}

Status LessonFlow::retry() {
    if (stage_ != Stage::faulted) return {};
    if (parts_.faults.is_unavailable(name())) {
        return Error{Fault::refused, name() + " has failed too often"};
    }
    stage_ = attempt_.is_set() ? Stage::running : Stage::starting;
    restart_wanted_ = true;
    restart_when_saved();
    return {};
}

Status LessonFlow::skip() {
    skip_wanted_ = stage_ == Stage::faulted;
    return retry();
}

void LessonFlow::restart_when_saved() {
    if (!restart_wanted_ || !pending_.empty()) return;
    restart_wanted_ = false;
    gate_.clear();
    start_process();
}

void LessonFlow::write(PendingAnswer& pending) {
    pending.answer.attempt = attempt_;
    pending.retry_at_ms.reset();
    journal().save_answer(pending.answer, [this, visit = visit_,
                                           number = pending.number](const Result<store::Ref>& row) {
        if (visit == visit_) written(number, row);
    });
}

void LessonFlow::written(std::uint64_t number, const Result<store::Ref>& row) {
    constexpr int kTries = 10;
    const auto pending = std::find_if(pending_.begin(), pending_.end(),
                                      [number](const auto& one) { return one.number == number; });
    if (pending == pending_.end()) return;
    if (!row) {
        log_warning("kiosk", "an answer is not on disk yet: " + row.error().detail);
        if (++pending->tries >= kTries) return fail_storage(row.error());
        pending->retry_at_ms = parts_.clock.mono_ms() + kRetryMs;
        return;
    }
    const store::Answer& answer = pending->answer;
    if (answer.checkpoint) checkpoint_ = {answer.checkpoint->step, answer.checkpoint->state};
    parts_.ears.answer_saved(*row, answer.item);
    if (talk_) talk_->saved(pending->ref);
    pending_.erase(pending);
    said_saving_ = said_saving_ && !pending_.empty();
    reveal(gate_.committed(number));
    restart_when_saved();
}

void LessonFlow::tick(std::int64_t now_ms) {
    for (PendingAnswer& pending : pending_) {
        if (pending.retry_at_ms && *pending.retry_at_ms <= now_ms) write(pending);
    }
    if (time_at_ms_ && *time_at_ms_ <= now_ms) {
        time_at_ms_.reset();
        event("time", Value());
    }
    if (pending_.empty() || said_saving_) return;
    if (now_ms - pending_.front().since_ms < kSayingSavingMs) return;
    said_saving_ = true;
    parts_.ears.tell_shell("lesson_saving", Value(Value::Map{}));
}

std::optional<std::int64_t> LessonFlow::next_wake() const {
    std::optional<std::int64_t> wake;
    const auto at = [&wake](std::int64_t when) { wake = wake ? std::min(*wake, when) : when; };
    if (time_at_ms_) at(*time_at_ms_);
    for (const PendingAnswer& pending : pending_) {
        if (pending.retry_at_ms) at(*pending.retry_at_ms);
        if (!said_saving_) at(pending.since_ms + kSayingSavingMs);
    }
    return wake;
}

bool LessonFlow::is_busy() const {
    return !pending_.empty() || stage_ == Stage::looking || stage_ == Stage::starting ||
           stage_ == Stage::beginning || stage_ == Stage::finishing || restart_wanted_ ||
           (talk_ && talk_->is_answering());
}

store::Checkpoint LessonFlow::positioned(const script::LessonCheckpoint& checkpoint) const {
    const auto known = positions_.find(checkpoint.step);
    const int position = known != positions_.end() ? known->second : std::min(step_ + 1, steps_);
    return {checkpoint.step, checkpoint.state, position, steps_};
}

}  // namespace suluh::kiosk
