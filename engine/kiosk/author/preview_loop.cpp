// The loop of a preview: sleeps until something happens, lets it happen, draws what changed.
#include <SDL.h>

#include <algorithm>

#include "base/log.h"
#include "kiosk/author/preview.h"
#include "kiosk/author/shot_plan.h"
#include "kiosk/visit.h"

namespace suluh::kiosk::author {

namespace {

constexpr std::int64_t kLongestSleepMs = 60'000;
constexpr int kHeadlessSleepMs = 250;

}  // namespace

void Preview::run() {
    while (!ended_) frame();
}

void Preview::frame() {
    wait();
    waker_.reset();
    now_ms_ = clock_.mono_ms();
    read_events();
    (void)tasks_.run_all();
    drain();
    const std::optional<std::int64_t> timer = shell_->state().next_timer();
    if (timer && *timer <= now_ms_) shell_->state().run_timers(now_ms_);
    rebuild();
    dispatch(screen_->tick(now_ms_));
    rebuild();
    present();
}

void Preview::wait() {
    std::int64_t until = now_ms_ + kLongestSleepMs;
    if (const auto timer = shell_->state().next_timer()) until = std::min(until, *timer);
    if (const auto wake = screen_->next_wake()) until = std::min(until, *wake);
    const std::int64_t sleep = tree_due_ ? 0 : until - clock_.mono_ms();
    if (sleep <= 0 || waker_.is_pending()) return;
    const int timeout = static_cast<int>(std::min(sleep, kLongestSleepMs));
    if (screen_->window().is_headless()) {
        waker_.wait_without_screen(std::min(timeout, kHeadlessSleepMs));
    } else {
        SDL_WaitEventTimeout(nullptr, timeout);
    }
}

void Preview::read_events() {
    const stage::WindowSize size = screen_->window().size();
    SDL_Event event;
    while (SDL_PollEvent(&event) != 0) {
        if (const auto key = read_preview_key(event, screen_->has_open_field())) {
            handle(*key);
        } else if (const std::optional<stage::Input> input = stage::read_input(event, size)) {
            handle(*input);
        }
    }
}

void Preview::handle(const PreviewKey& key) {
    using Kind = PreviewKey::Kind;
    const auto& sizes = usual_sizes();
    switch (key.kind) {
        case Kind::step: return go(static_cast<double>(key.number));
        case Kind::lesson: return choose_lesson(static_cast<std::size_t>(key.number));
        case Kind::restart: return start(true);
        case Kind::language: next_language(); break;
        case Kind::set:
            set_ = (set_ + 1) % set_names().size();
            log_status(apply_set(look_, set_names()[set_]));
            break;
        case Kind::size: {
            const auto at = std::find(sizes.begin(), sizes.end(), screen_->window().size());
            const bool last = at == sizes.end() || at + 1 == sizes.end();
            // The window says so with an event, as it would to a person.
            return screen_->window().resize(last ? sizes.front() : *(at + 1));
        }
        case Kind::legend: legend_ = !legend_; break;
        case Kind::end: ended_ = true; break;
    }
    look_changed();
}

void Preview::choose_lesson(std::size_t number) {
    if (!copy_) return;
    const std::vector<packs::LessonEntry> lessons = copy_->pack->lessons();
    if (number > lessons.size()) return;
    wish_.lesson = lessons[number - 1].id;
    afresh_ = true;
    read_again(std::nullopt);
}

// Those of the pack, and what the kiosk's own screens speak.
void Preview::next_language() {
    std::vector<std::string> langs{"id", "en"};
    for (const std::string& lang :
         copy_ ? copy_->pack->manifest().languages : std::vector<std::string>()) {
        if (std::find(langs.begin(), langs.end(), lang) == langs.end()) langs.push_back(lang);
    }
    const auto at = std::find(langs.begin(), langs.end(), look_.lang);
    const bool last = at == langs.end() || at + 1 == langs.end();
    look_.lang = last ? langs.front() : *(at + 1);
}

void Preview::handle(const stage::Input& input) {
    if (const auto* pointer = std::get_if<ui::PointerEvent>(&input)) {
        dispatch(screen_->pointer(*pointer, now_ms_));
    } else if (const auto* key = std::get_if<ui::Key>(&input)) {
        dispatch(screen_->key(*key, now_ms_));
    } else if (std::holds_alternative<stage::SpaceInput>(input)) {
        if (!screen_->is_typing()) dispatch(screen_->key(ui::Key::choose, now_ms_));
    } else if (const auto* text = std::get_if<stage::TextInput>(&input)) {
        dispatch(screen_->typed(text->text, now_ms_));
    } else if (const auto* typed = std::get_if<stage::TypedInput>(&input)) {
        // A digit comes once more, as text.
        if (typed->symbol == '\b') dispatch(screen_->typed("\b", now_ms_));
    } else if (const auto* wheel = std::get_if<stage::WheelInput>(&input)) {
        screen_->wheel(*wheel, now_ms_);
    } else if (std::holds_alternative<stage::ResizeInput>(input)) {
        resized();
    } else if (std::holds_alternative<stage::ExposeInput>(input)) {
        screen_->exposed();
    } else {
        ended_ = true;
    }
}

void Preview::resized() {
    const stage::WindowSize size = screen_->window().size();
    stage::fit_window(look_, size.w, size.h);
    screen_->resized();
    look_changed();
}

void Preview::dispatch(const std::vector<ui::UiEvent>& events) {
    for (const ui::UiEvent& event : events) {
        if (event.origin != ui::Origin::lesson) {
            log_status(shell_->event(event.name, event.arg));
        } else if (current_) {
            current_->event(event.name, event.arg);
        }
    }
}

void Preview::rebuild() {
    if (!shell_->state().take_changed() && !tree_due_) return;
    tree_due_ = false;
    Result<ui::Node> tree = shell_->screen(look_, shown_ ? &shown_->tree : nullptr);
    if (!tree) return log_error("preview", tree.error().detail);
    screen_->show(std::move(*tree));
    (void)shell_->state().take_changed();  // by the view itself: what it returned is what is shown
}

void Preview::present() {
    log_status(screen_->present(now_ms_));
    const bool arrived = !next_ && !tree_due_ && !reading_;
    if (changed_ && arrived) {
        const auto took = std::chrono::steady_clock::now() - *std::exchange(changed_, {});
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
        if (wish_.say) wish_.say("shown anew after " + std::to_string(ms) + " ms");
    }
    if (!inspect_ || !arrived || !screen_->is_settled(now_ms_)) return;
    if (current_ && current_->is_answering()) return;
    const Value inspection = Value::Map{{"screen", shown_lesson_},
                                        {"frame", static_cast<double>(screen_->frames())},
                                        {"nodes", screen_->inspect()}};
    log_status(inspect_->update(to_json(inspection)));
}

}  // namespace suluh::kiosk::author
