// What the kiosk adds to the loop: its timers and mailboxes, the lesson in the shell's tree.
#include <cstdio>
#include <utility>

#include "kiosk/running.h"
#include "ui/spoken.h"

namespace suluh::kiosk {

void Running::turn_failed() {
    flow_.close();
    tell_shell("lesson_fault", Value(Value::Map{{"code", "PLJ-401"}, {"step", 1}}));
}

void Running::turn() {
    const std::int64_t now_ms = loop_.now_ms();
    flow_.drain();
    hear_narration();
    for (const sync::SyncReport& report : sync_reports_.take_all()) report_sync(report);
    idle(idle_.tick(now_ms));
    flow_.tick(now_ms);
}

std::optional<std::int64_t> Running::next_wake() const {
    const std::optional<std::int64_t> idle = idle_.next_wake();
    const std::optional<std::int64_t> lesson = flow_.next_wake();
    if (!idle || !lesson) return idle ? idle : lesson;
    return std::min(*idle, *lesson);
}

bool Running::is_busy() const {
    return ledger_.is_waiting() || flow_.is_busy() || shelf_.is_loading() ||
           maintenance_.is_waiting() || services_.is_waiting();
}

void Running::person_is_there() {
    idle(idle_.touch(loop_.now_ms()));
}

void Running::lesson_event(const ui::UiEvent& event) {
    flow_.event(event.name, event.arg);
}

void Running::resized() {
    const stage::WindowSize size = loop_.screen().room();
    stage::fit_window(visit_.look, size.w, size.h);
    flow_.set_env(visit_.look);
}

void Running::dress(ui::Node& tree) {
    if (lesson_tree_) attach_slot(tree, "lesson", *lesson_tree_);
    if (const std::optional<std::size_t> at = narration_.sentence()) {
        ui::mark_spoken(tree, narration_.sentences(), *at);
    }
}

void Running::tree_shown() {
    if (std::exchange(spoken_due_, false)) loop_.screen().reveal_spoken(loop_.now_ms());
}

void Running::presented() {
    // From here on the person may have seen it.
    if (!lesson_frame_fresh_ || answered_.empty()) return;
    if (loop_.has_robot()) {
        for (const std::string& line : answered_) std::printf("ANSWERED %s\n", line.c_str());
        std::fflush(stdout);
    }
    answered_.clear();
}

void Running::drawn() {
    start_late();
}

void Running::add_facts(Value::Map& inspection) const {
    if (const std::optional<std::size_t> at = narration_.sentence()) {
        inspection["spoken"] = narration_.sentences()[*at];
    }
}

std::optional<int> Running::shot_status() const {
    // Of a lesson asked for, its first screen, or the page that says why there is none.
    const bool failed = options_.lesson && lesson_failed_;
    if (options_.lesson && !lesson_tree_ && !failed) return std::nullopt;
    return failed ? 1 : 0;
}

Status Running::take_look(const Value& wanted) {
    if (Status applied = stage::apply_settings(visit_.look, wanted); !applied) return applied;
    flow_.set_env(visit_.look);
    look_changed();
    return {};
}

}  // namespace suluh::kiosk
