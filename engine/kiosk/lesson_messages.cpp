// What the lesson process says, and what happens when it fails.
#include "base/log.h"
#include "kiosk/lesson_flow.h"

namespace suluh::kiosk {

namespace {

using Why = script::LessonEnded::Why;

// For the staff who read it to IT over the phone: which kind of trouble it was.
std::string trouble_code(Why why) {
    switch (why) {
        case Why::closed:
        case Why::faulted: return "PLJ-201";
        case Why::silent: return "PLJ-202";
        case Why::overworked: return "PLJ-203";
        case Why::flooding: return "PLJ-204";
        case Why::malformed: return "PLJ-205";
        case Why::crashed: return "PLJ-206";
        case Why::unstarted: return "PLJ-207";
    }
    return "PLJ-200";
}

constexpr const char* kStorageTrouble = "PLJ-301";
constexpr const char* kStorageFull = "PLJ-302";  // the screens have words of their own for it

// From the items a lesson lists when it opens: {indicator=, label=}.
std::map<std::string, std::string> indicator_labels(const Value& items) {
    std::map<std::string, std::string> labels;
    if (items.list() == nullptr) return labels;
    for (const Value& item : *items.list()) {
        const std::string label = item.text_or("label", "");
        if (!label.empty()) labels.emplace(item.text_or("indicator", ""), label);
    }
    return labels;
}

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

void LessonFlow::drain() {
    if (!talk_) return;
    for (script::LessonMessage& message : talk_->take_all()) {
        take(std::move(message));
        if (!talk_) return;  // it was ended meanwhile: the rest is void
    }
}

void LessonFlow::take(script::LessonMessage message) {
    // What may show feedback goes through the gate, everything else is taken at once.
    if (std::holds_alternative<script::LessonView>(message) ||
        std::holds_alternative<script::LessonDone>(message)) {
        reveal(gate_.arrived(std::move(message)));
    } else if (auto* ready = std::get_if<script::LessonReady>(&message)) {
        on(std::move(*ready));
    } else if (auto* response = std::get_if<script::LessonResponse>(&message)) {
        on(std::move(*response));
    } else if (auto* checkpoint = std::get_if<script::LessonCheckpoint>(&message)) {
        on(std::move(*checkpoint));
    } else if (const auto* line = std::get_if<script::LessonLog>(&message)) {
        on(*line);
    } else if (auto* fault = std::get_if<script::LessonFault>(&message)) {
        on(std::move(*fault));
    } else if (const auto* ended = std::get_if<script::LessonEnded>(&message)) {
        on(*ended);
    }
}

void LessonFlow::on(script::LessonReady ready) {
    steps_ = ready.steps;
    ready_ = std::move(ready);
    if (stage_ != Stage::starting) return;  // it was started again after a fault
    stage_ = Stage::beginning;
    gate_.responded(0);  // nothing is shown before the attempt itself is on disk
    if (attempt_.is_set()) {
        journal().resume_attempt(visitor_, attempt_, current<store::Ref>(&LessonFlow::begun));
        return;
    }
    if (!ready_->title.empty()) plan_.title = ready_->title;
    journal().start_attempt(
        {visitor_.session, visitor_.person, plan_.pack, plan_.pack_version, plan_.lesson,
         plan_.title, seed_, ready_->pass, plan_.jp, ready_->steps},
        current<store::Ref>(&LessonFlow::begun));
}

void LessonFlow::on(script::LessonResponse response) {
    store::Answer answer{attempt_,
                         visitor_.session,
                         std::move(response.step),
                         std::move(response.item),
                         std::move(response.indicator),
                         std::move(response.kind),
                         std::move(response.question),
                         std::move(response.response),
                         response.score,
                         response.max,
                         response.correct,
                         response.duration_ms,
                         std::nullopt};
    if (response.checkpoint) answer.checkpoint = positioned(*response.checkpoint);
    const std::uint64_t number = next_number_++;
    gate_.responded(number);
    pending_.push_back({number, std::move(response.ref), std::move(answer), parts_.clock.mono_ms(),
                        std::nullopt, 0});
    if (stage_ == Stage::running) write(pending_.back());
}

void LessonFlow::on(script::LessonCheckpoint checkpoint) {
    if (stage_ == Stage::running) {
        journal().save_checkpoint(attempt_, positioned(checkpoint), {});
    }
    checkpoint_ = std::move(checkpoint);
}

void LessonFlow::on(const script::LessonLog& line) const {
    const LogLevel level = line.level == "warning" ? LogLevel::warning : LogLevel::info;
    log_line(level, "lesson", name() + ": " + line.text);
}

void LessonFlow::on(script::LessonFault fault) {
    trouble_ = Trouble{trouble_code(Why::faulted), std::move(fault.file), std::move(fault.message),
                       fault.line};
}

void LessonFlow::on(const script::LessonEnded& ended) {
    Trouble trouble{trouble_code(ended.why), "", ended.detail, 0};
    if (trouble_) trouble = std::move(*trouble_);
    fail(trouble);
}

void LessonFlow::reveal(std::vector<script::LessonMessage> messages) {
    for (script::LessonMessage& message : messages) {
        if (const auto* done = std::get_if<script::LessonDone>(&message)) {
            reveal_done(*done);
            continue;
        }
        const auto& view = std::get<script::LessonView>(message);
        step_ = view.frame.step;
        steps_ = view.frame.steps;
        positions_[view.frame.step_id] = step_;
        // From when it is seen: what waits for the disk costs no time.
        time_at_ms_.reset();
        if (view.frame.timer && view.frame.timer->wake_ms > 0) {
            time_at_ms_ = parts_.clock.mono_ms() + view.frame.timer->wake_ms;
        }
        const Status shown = parts_.ears.show_frame(view);
        if (shown) continue;
        return fail({trouble_code(Why::malformed), "", shown.error().detail, 0});
    }
}

void LessonFlow::reveal_done(const script::LessonDone& done) {
    if (stage_ != Stage::running) return;
    stage_ = Stage::finishing;
    shown_labels_.clear();
    has_other_questions_ = done.other;
    has_review_ = done.review;
    store::Outcome outcome{done.score, done.max, done.passed, {}};
    const std::map<std::string, std::string> labels =
        ready_ ? indicator_labels(ready_->items) : std::map<std::string, std::string>();
    for (const auto& [indicator, sum] : done.indicators) {
        const auto label = labels.find(indicator);
        store::IndicatorSum& kept = outcome.indicators[indicator];
        kept = {sum.score, sum.max, sum.n, label != labels.end() ? label->second : "", {}};
        if (sum.label.empty()) continue;
        shown_labels_[indicator] = sum.label;
        if (sum.label != kept.label) kept.label_in.emplace(env_.lang, sum.label);
    }
    journal().finish_attempt(visitor_, attempt_, std::move(outcome),
                             current<FinishedAttempt>(&LessonFlow::finished));
}

void LessonFlow::finished(const Result<FinishedAttempt>& attempt) {
    if (!attempt) return fail_storage(attempt.error());
    stage_ = Stage::finished;
    FinishedAttempt named = *attempt;
    named.labels = std::move(shown_labels_);
    named.has_other_questions = has_other_questions_;
    named.has_review = has_review_;
    parts_.ears.attempt_finished(named);
    parts_.ears.tell_shell("lesson_done", Value(Value::Map{{"attempt", Value(attempt_.seq())}}));
}

void LessonFlow::fail(const Trouble& trouble) {
    const std::string place =
        trouble.file.empty() ? "" : trouble.file + ":" + std::to_string(trouble.line) + ": ";
    log_warning("lesson", name() + ": " + trouble.code + ": " + place + trouble.message);
    parts_.faults.add(name(), parts_.clock.mono_ms());
    journal().add_event({visitor_.session, attempt_, "lesson_fault",
                         Value(Value::Map{{"pack", plan_.pack},
                                          {"pack_version", plan_.pack_version},
                                          {"lesson", plan_.lesson},
                                          {"step", step_at_fault()},
                                          {"code", trouble.code},
                                          {"file", trouble.file},
                                          {"line", trouble.line},
                                          {"message", trouble.message}})});
    end_process();
    if (stage_ == Stage::finishing || stage_ == Stage::finished)
        return;  // all it had to do is done
    if (restarted_ || parts_.faults.is_unavailable(name())) return give_up(trouble);
    restarted_ = true;
    restart_wanted_ = true;
    if (stage_ == Stage::beginning) return;  // begun() comes first; then the pending ones
    restart_when_saved();
}

void LessonFlow::fail_storage(const Error& error) {
    const char* code = error.fault == Fault::full ? kStorageFull : kStorageTrouble;
    log_error("kiosk", name() + ": " + code + ": " + error.detail);
    end_process();
    pending_.clear();  // never acknowledged; the person is told and answers again
    give_up({code, "", error.detail, 0});
}

void LessonFlow::give_up(const Trouble& trouble) {
    const bool was_opening = static_cast<bool>(opened_);
    stage_ = Stage::faulted;
    restart_wanted_ = false;
    parts_.ears.hide_lesson();
    parts_.ears.tell_shell("lesson_fault",
                           Value(Value::Map{{"code", trouble.code},
                                            {"step", step_at_fault()},
                                            {"steps", steps_},
                                            {"where", name() + "/" + two_digits(step_at_fault())},
                                            {"again", !parts_.faults.is_unavailable(name())}}));
    if (was_opening) {
        std::exchange(opened_, {})(Error{Fault::gone, trouble.code + ": the lesson did not open"});
    }
}

}  // namespace suluh::kiosk
