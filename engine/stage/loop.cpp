#include "stage/loop.h"

#include <SDL.h>

#include <cstdio>
#include <exception>
#include <utility>

#include "base/log.h"
#include "ui/node_parse.h"

namespace suluh::stage {

namespace {

constexpr int kHeadlessSleepMs = 250;
constexpr std::int64_t kLongestSleepMs = 60'000;  // without a reason; costs nothing

}  // namespace

Loop::Loop(LoopWish wish, std::unique_ptr<Screen> screen, const Clock& clock, Play& play)
    : wish_(std::move(wish)),
      clock_(clock),
      play_(play),
      screen_(std::move(screen)),
      tasks_([this] { waker_.wake(); }),
      now_ms_(clock.mono_ms()) {
    if (!wish_.inspect.empty()) inspect_.emplace(wish_.inspect);
    screen_->pictures().decode_in_background([this] { waker_.wake(); });
}

Loop::~Loop() {
    // Its thread wakes what is gone before the screen.
    screen_->pictures().decode_in_background({});
}

Status Loop::begin() {
    if (!wish_.robot) return {};
    RobotWorld world{
        wish_.program,
        screen_->window().id(),
        [this](const std::filesystem::path& file) { return screen_->save_shot(file); },
        [this] { return audit(); },
        [this](const Value& wanted) { return take_look(wanted); },
        [this](const std::string& kind, const Value& data) { return shell_->message(kind, data); }};
    Result<std::unique_ptr<RobotPlayer>> robot = RobotPlayer::load(*wish_.robot, std::move(world));
    if (!robot) return robot.error();
    robot_ = std::move(*robot);
    return {};
}

int Loop::run() {
    while (!exit_status_) {
        try {
            frame();
        } catch (const std::exception& problem) {
            // The border where exceptions of the standard library (memory) end.
            log_error("stage", std::string("a frame failed: ") + problem.what());
            play_.turn_failed();
        }
    }
    return *exit_status_;
}

void Loop::frame() {
    wait();
    waker_.reset();
    now_ms_ = clock_.mono_ms();
    read_events();
    tasks_.run_all();
    play_.turn();
    run_timers();
    rebuild();
    dispatch(screen_->tick(now_ms_));
    rebuild();
    if (Status shown = screen_->present(now_ms_); !shown) said_wrong(shown, "present");
    seen_due_ = true;
    play_.presented();
    look_at_settled();
    play_robot();
}

std::optional<std::int64_t> Loop::next_wake() const {
    std::optional<std::int64_t> wake;
    const auto at = [&wake](std::optional<std::int64_t> when) {
        if (when) wake = wake ? std::min(*wake, *when) : *when;
    };
    at(shell_->next_timer());
    at(play_.next_wake());
    at(screen_->next_wake());
    at(touches_.next_wake());
    at(scans_.next_wake());
    if (robot_) at(robot_->next_wake(now_ms_));
    if (tree_due_) at(now_ms_);
    return wake;
}

void Loop::wait() {
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

void Loop::read_events() {
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

void Loop::handle(const Input& input) {
    // What was typed by hand comes before what was done next. Of a digit's key the text follows.
    const bool is_written =
        std::holds_alternative<TextInput>(input) || std::holds_alternative<TypedInput>(input);
    if (!is_written) hear(scans_.disturbed());
    if (const auto* pointer = std::get_if<ui::PointerEvent>(&input)) {
        if (pointer->kind != ui::PointerEvent::Kind::cancel) play_.person_is_there();
        touches_.heard(*pointer, now_ms_);
        dispatch(screen_->pointer(*pointer, now_ms_));
    } else if (const auto* key = std::get_if<ui::Key>(&input)) {
        press(*key);
    } else if (const auto* typed = std::get_if<TypedInput>(&input)) {
        type(*typed);
    } else if (const auto* text = std::get_if<TextInput>(&input)) {
        play_.person_is_there();
        hear(scans_.written(text->text, now_ms_));
    } else if (std::holds_alternative<SpaceInput>(input)) {
        if (!screen_->is_typing()) press(ui::Key::choose);
    } else if (const auto* wheel = std::get_if<WheelInput>(&input)) {
        play_.person_is_there();
        screen_->wheel(*wheel, now_ms_);
    } else if (const auto* drop = std::get_if<DropInput>(&input)) {
        play_.person_is_there();
        play_.dropped(drop->path);
    } else if (std::holds_alternative<ResizeInput>(input)) {
        screen_->resized();
        play_.resized();
        tree_due_ = true;
    } else if (std::holds_alternative<ExposeInput>(input)) {
        screen_->exposed();
    } else {
        end(0);
    }
}

void Loop::press(ui::Key key) {
    play_.person_is_there();
    const bool after_digits = std::exchange(digits_typed_, false);
    if (const ScanWatch::Heard heard = scans_.ended(); heard.scan) return hear(heard);
    if (key == ui::Key::choose && after_digits) return tell_event("enter", Value());
    if (key == ui::Key::choose && screen_->is_typing()) {
        return dispatch(screen_->typed("\n", now_ms_));
    }
    const std::vector<ui::UiEvent> events = screen_->key(key, now_ms_);
    dispatch(events);
    // With nothing in focus Enter means what a card reader means by it: that was all.
    if (key == ui::Key::choose && events.empty()) tell_event("enter", Value());
}

// A code that a scanner read is for the shell, which knows whether a screen waits for one.
void Loop::hear(const ScanWatch::Heard& heard) {
    if (!heard.typed.empty()) dispatch(screen_->typed(heard.typed, now_ms_));
    if (heard.scan) tell_event("scan", *heard.scan);
}

void Loop::type(const TypedInput& typed) {
    play_.person_is_there();
    const bool back = typed.symbol == '\b';
    if (back) hear(scans_.disturbed());
    if (!back && scans_.takes_digits()) return;
    if (screen_->has_open_field()) {
        // A digit comes once more, as text.
        if (back) dispatch(screen_->typed("\b", now_ms_));
    } else if (back) {
        tell_event("backspace", Value());
    } else {
        digits_typed_ = true;
        tell_event("typed", std::string(1, typed.symbol));
    }
}

void Loop::run_timers() {
    hear(scans_.tick(now_ms_));
    if (const auto gone = touches_.lost(now_ms_)) dispatch(screen_->pointer(*gone, now_ms_));
    const std::optional<std::int64_t> timer = shell_->next_timer();
    if (timer && *timer <= now_ms_) shell_->run_timers(now_ms_);
}

void Loop::dispatch(const std::vector<ui::UiEvent>& events) {
    for (const ui::UiEvent& event : events) {
        if (event.origin == ui::Origin::lesson) {
            play_.lesson_event(event);
        } else {
            tell_event(event.name, event.arg);
        }
    }
}

void Loop::tell_event(const std::string& name, const Value& arg) {
    if (shell_ != nullptr) said_wrong(shell_->event(name, arg), "event '" + name + "'");
}

void Loop::tell_shell(const std::string& kind, const Value& data) {
    if (shell_ != nullptr) said_wrong(shell_->message(kind, data), "message '" + kind + "'");
}

void Loop::rebuild() {
    if (!shell_->take_changed() && !tree_due_) return;
    tree_due_ = false;
    const Result<Value> value = shell_->view(play_.env());
    if (!value) return said_wrong(value.error(), "view");
    Result<ui::Node> tree = ui::parse_node(*value, ui::Origin::shell);
    if (!tree) return said_wrong(tree.error(), "view");
    if (tree->id != screen_name_) {
        screen_name_ = tree->id;
        screen_->screen_changed(now_ms_);
        play_.screen_left();
    }
    play_.dress(*tree);
    screen_->show(std::move(*tree));
    play_.tree_shown();
    (void)shell_->take_changed();  // by view() itself: what it returned is what is shown
}

bool Loop::is_settled() const {
    return screen_->is_settled(now_ms_) && !tree_due_ && !play_.is_busy();
}

Value Loop::inspection() {
    Value::Map map{{"screen", screen_name_},
                   {"frame", static_cast<double>(screen_->frames())},
                   {"nodes", screen_->inspect()}};
    play_.add_facts(map);
    return map;
}

void Loop::look_at_settled() {
    play_.drawn();
    if (!is_settled()) return;
    if (inspect_) said_wrong(inspect_->update(to_json(inspection())), "--inspect");
    if (!wish_.shot.empty()) take_shot();
}

void Loop::take_shot() {
    const std::optional<int> status = play_.shot_status();
    if (!status) return;
    const Status saved = screen_->save_shot(wish_.shot);
    if (!saved) {
        std::fprintf(stderr, "%s: --shot: %s\n", wish_.program.c_str(),
                     saved.error().detail.c_str());
    }
    end(saved ? *status : 1);
}

Value Loop::audit() {
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

Status Loop::take_look(const Value& wanted) {
    if (Status applied = play_.take_look(wanted); !applied) return applied;
    if (wanted.boolean_or("hurry", false)) screen_->hurry();
    tree_due_ = true;
    const WindowSize now = screen_->window().size();
    const WindowSize size{static_cast<int>(wanted.number_or("w", now.w)),
                          static_cast<int>(wanted.number_or("h", now.h))};
    // The window says so with an event, as it would to a person.
    if (size != now) screen_->window().resize(size);
    return {};
}

void Loop::play_robot() {
    if (!robot_ || exit_status_) return;
    const bool settled = is_settled();
    if (settled && std::exchange(seen_due_, false)) seen_ = read_seen(inspection());
    const std::optional<int> status =
        robot_->advance({&seen_, settled, screen_->accepts_touch(now_ms_), now_ms_});
    if (status) end(*status);
}

void Loop::said_wrong(const Status& status, const std::string& where) {
    if (status) return;
    constexpr std::size_t kMostDifferent = 200;
    const std::string text = where + ": " + status.error().detail;
    if (said_.size() < kMostDifferent && said_.insert(text).second) log_error("shell", text);
}

}  // namespace suluh::stage
