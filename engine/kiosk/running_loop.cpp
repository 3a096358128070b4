// The loop: sleeps until something happens, lets it happen, draws what changed.
#include <SDL.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <utility>

#include "base/log.h"
#include "kiosk/running.h"
#include "ui/node_parse.h"
#include "ui/spoken.h"

namespace suluh::kiosk {

namespace {

constexpr int kHeadlessSleepMs = 250;
constexpr std::int64_t kLongestSleepMs = 60'000;  // without a reason; costs nothing

}  // namespace

int Running::run() {
    while (!exit_status_) {
        try {
            frame();
        } catch (const std::exception& problem) {
            // The border where exceptions of the standard library (memory) end: the lesson too.
            log_error("kiosk", std::string("a frame failed: ") + problem.what());
            flow_.close();
            tell_shell("lesson_fault", Value(Value::Map{{"code", "PLJ-401"}, {"step", 1}}));
        }
    }
    return *exit_status_;
}

void Running::frame() {
    wait();
    waker_.reset();
    now_ms_ = clock_.mono_ms();
    read_events();
    tasks_.run_all();
    flow_.drain();
    hear_narration();
    for (const sync::SyncReport& report : sync_reports_.take_all()) report_sync(report);
    run_timers();
    rebuild();
    dispatch(screen_->tick(now_ms_));
    rebuild();
    present();
    look_at_settled();
    play_robot();
}

std::optional<std::int64_t> Running::next_wake() const {
    std::optional<std::int64_t> wake;
    const auto at = [&wake](std::optional<std::int64_t> when) {
        if (when) wake = wake ? std::min(*wake, *when) : *when;
    };
    at(shell_->next_timer());
    at(idle_.next_wake());
    at(flow_.next_wake());
    at(screen_->next_wake());
    at(touches_.next_wake());
    if (robot_) at(robot_->next_wake(now_ms_));
    if (tree_due_) at(now_ms_);
    return wake;
}

void Running::wait() {
    const std::optional<std::int64_t> wake = next_wake();
    const std::int64_t began = clock_.mono_ms();
    const std::int64_t sleep = wake ? *wake - began : kLongestSleepMs;
    slept_ = false;
    if (sleep <= 0 || waker_.is_pending()) return;
    const int timeout = static_cast<int>(std::min(sleep, kLongestSleepMs));
    if (screen_->window().is_headless()) {
        // Signals wake only SDL's own waiting; here the end must be looked for.
        waker_.wait_without_screen(std::min(timeout, kHeadlessSleepMs));
    } else {
        SDL_WaitEventTimeout(nullptr, timeout);
    }
    slept_ = clock_.mono_ms() - began > 1;
}

void Running::read_events() {
    const WindowSize size = screen_->window().size();
    std::vector<Input> inputs;
    SDL_Event event;
    while (SDL_PollEvent(&event) != 0) {
        if (std::optional<Input> input = read_input(event, size))
            inputs.push_back(*std::move(input));
    }
    // What came while the turn before was still drawing came one after the other, though it is read
    // at once: quick taps on a slow machine are no bounce, a flick has a speed.
    const std::int64_t now = now_ms_;
    const std::int64_t from = slept_ ? now : read_ms_;
    const auto count = static_cast<std::int64_t>(inputs.size());
    for (std::int64_t i = 0; i < count; ++i) {
        now_ms_ = from + (now - from) * (i + 1) / count;
        handle(inputs[static_cast<std::size_t>(i)]);
    }
    now_ms_ = read_ms_ = now;
}

void Running::person_is_there() {
    idle(idle_.touch(now_ms_));
}

void Running::handle(const Input& input) {
    if (const auto* pointer = std::get_if<ui::PointerEvent>(&input)) {
        if (pointer->kind != ui::PointerEvent::Kind::cancel) person_is_there();
        touches_.heard(*pointer, now_ms_);
        dispatch(screen_->pointer(*pointer, now_ms_));
    } else if (const auto* key = std::get_if<ui::Key>(&input)) {
        press(*key);
    } else if (const auto* typed = std::get_if<TypedInput>(&input)) {
        type(*typed);
    } else if (const auto* text = std::get_if<TextInput>(&input)) {
        person_is_there();
        dispatch(screen_->typed(text->text, now_ms_));
    } else if (std::holds_alternative<SpaceInput>(input)) {
        if (!screen_->is_typing()) press(ui::Key::choose);
    } else if (const auto* wheel = std::get_if<WheelInput>(&input)) {
        person_is_there();
        screen_->wheel(wheel->steps, now_ms_);
    } else if (std::holds_alternative<ResizeInput>(input)) {
        screen_->resized();
        const WindowSize size = screen_->room();
        const script::LessonEnv fresh = fresh_look(size.w, size.h, visit_.look.lang);
        script::LessonEnv& look = visit_.look;
        look.w = fresh.w;
        look.h = fresh.h;
        look.portrait = fresh.portrait;
        look.content_w = fresh.content_w;
        look.content_h = fresh.content_h;
        flow_.set_env(look);
        tree_due_ = true;
    } else if (std::holds_alternative<ExposeInput>(input)) {
        screen_->exposed();
    } else {
        end(0);
    }
}

void Running::press(ui::Key key) {
    person_is_there();
    if (key == ui::Key::choose && screen_->is_typing()) {
        return dispatch(screen_->typed("\n", now_ms_));
    }
    const std::vector<ui::UiEvent> events = screen_->key(key, now_ms_);
    dispatch(events);
    // With nothing in focus Enter means what a card reader means by it: that was all.
    if (key == ui::Key::choose && events.empty()) tell_event("enter", Value());
}

void Running::type(const TypedInput& typed) {
    person_is_there();
    const bool back = typed.symbol == '\b';
    if (screen_->has_open_field()) {
        // A digit comes once more, as text.
        if (back) dispatch(screen_->typed("\b", now_ms_));
    } else if (back) {
        tell_event("backspace", Value());
    } else {
        tell_event("digit", std::string(1, typed.symbol));
    }
}

void Running::run_timers() {
    idle(idle_.tick(now_ms_));
    flow_.tick(now_ms_);
    if (const auto gone = touches_.lost(now_ms_)) dispatch(screen_->pointer(*gone, now_ms_));
    const std::optional<std::int64_t> timer = shell_->next_timer();
    if (timer && *timer <= now_ms_) shell_->run_timers(now_ms_);
}

void Running::dispatch(const std::vector<ui::UiEvent>& events) {
    for (const ui::UiEvent& event : events) {
        if (event.origin == ui::Origin::lesson) {
            flow_.event(event.name, event.arg);
        } else {
            tell_event(event.name, event.arg);
        }
    }
}

void Running::tell_event(const std::string& name, const Value& arg) {
    said_wrong(shell_->event(name, arg), "event '" + name + "'");
}

void Running::rebuild() {
    if (!shell_->take_changed() && !tree_due_) return;
    tree_due_ = false;
    const Result<Value> value = shell_->view(shell_env());
    if (!value) return said_wrong(value.error(), "view");
    Result<ui::Node> tree = ui::parse_node(*value, ui::Origin::shell);
    if (!tree) return said_wrong(tree.error(), "view");
    if (lesson_tree_) attach_slot(*tree, "lesson", *lesson_tree_);
    if (tree->id != screen_name_) {
        screen_name_ = tree->id;
        screen_->screen_changed(now_ms_);
        leave_page();
    }
    if (const std::optional<std::size_t> at = narration_.sentence()) {
        ui::mark_spoken(*tree, narration_.sentences(), *at);
    }
    screen_->show(std::move(*tree));
    if (std::exchange(spoken_due_, false)) screen_->reveal_spoken(now_ms_);
    (void)shell_->take_changed();  // by view() itself: what it returned is what is shown
}

void Running::present() {
    if (Status shown = screen_->present(now_ms_); !shown) said_wrong(shown, "present");
    seen_due_ = true;
    // From here on the person may have seen it.
    if (!lesson_frame_fresh_ || answered_.empty()) return;
    if (robot_) {
        for (const std::string& line : answered_) std::printf("ANSWERED %s\n", line.c_str());
        std::fflush(stdout);
    }
    answered_.clear();
}

bool Running::is_settled() const {
    return screen_->is_settled(now_ms_) && !tree_due_ && !ledger_.is_waiting() &&
           !flow_.is_busy() && !shelf_.is_loading() && !maintenance_.is_waiting();
}

Value Running::inspection() {
    Value::Map map{{"screen", screen_name_},
                   {"frame", static_cast<double>(screen_->frames())},
                   {"nodes", screen_->inspect()}};
    if (const std::optional<std::size_t> at = narration_.sentence()) {
        map["spoken"] = narration_.sentences()[*at];
    }
    return map;
}

void Running::look_at_settled() {
    start_late();
    if (!is_settled()) return;
    if (inspect_) said_wrong(inspect_->update(to_json(inspection())), "--inspect");
    if (options_.shot.empty()) return;
    // Of a lesson asked for, its first screen, or the page that says why there is none.
    const bool failed = options_.lesson && lesson_failed_;
    if (options_.lesson && !lesson_tree_ && !failed) return;
    const Status saved = screen_->save_shot(options_.shot);
    if (!saved) {
        std::fprintf(stderr, "suluh-kiosk: --shot: %s\n", saved.error().detail.c_str());
    }
    end(saved && !failed ? 0 : 1);
}

Value Running::audit() {
    Value::List flaws;
    for (const ui::Flaw& flaw : screen_->audit(now_ms_)) {
        const gfx::Rect& r = flaw.rect;
        flaws.push_back(
            Value::Map{{"node", flaw.node},
                       {"what", flaw.what},
                       {"rect", Value::List{static_cast<double>(r.x), static_cast<double>(r.y),
                                            static_cast<double>(r.w), static_cast<double>(r.h)}}});
    }
    return Value(std::move(flaws));
}

Status Running::take_look(const Value& wanted) {
    if (Status applied = apply_settings(visit_.look, wanted); !applied) return applied;
    flow_.set_env(visit_.look);
    if (wanted.boolean_or("hurry", false)) screen_->hurry();
    look_changed();
    const WindowSize now = screen_->window().size();
    const WindowSize size{static_cast<int>(wanted.number_or("w", now.w)),
                          static_cast<int>(wanted.number_or("h", now.h))};
    // The window says so with an event, as it would to a person.
    if (size != now) screen_->window().resize(size);
    return {};
}

void Running::play_robot() {
    if (!robot_ || exit_status_) return;
    const bool settled = is_settled();
    if (settled && std::exchange(seen_due_, false)) seen_ = read_seen(inspection());
    const std::optional<int> status =
        robot_->advance({&seen_, settled, screen_->accepts_touch(now_ms_), now_ms_});
    if (status) end(*status);
}

}  // namespace suluh::kiosk
