// The lesson of a preview: read, started, shown anew.
#include "kiosk/author/preview.h"

#include <algorithm>

#include "base/log.h"
#include "kiosk/author/shot_plan.h"
#include "kiosk/visit.h"
#include "ui/node_parse.h"

namespace suluh::kiosk::author {

namespace {

constexpr std::int64_t kSeed = 1;  // the same shuffles all the time
constexpr stage::WindowSize kUsual{1366, 768};

bool is_number(const std::string& text) {
    return !text.empty() && text.size() < 5 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Of a message such as "pack.toml:3: what is wrong → remedy".
packs::Problem problem_of(const Error& error) {
    packs::Problem problem{"", 0, error.detail, ""};
    std::string& text = problem.problem;
    const std::size_t arrow = text.find(" → ");
    if (arrow != std::string::npos) {
        problem.remedy = text.substr(arrow + std::string_view(" → ").size());
        text.resize(arrow);
    }
    const std::size_t colon = text.find(':');
    const std::size_t second = colon == std::string::npos ? colon : text.find(": ", colon + 1);
    if (second == std::string::npos) return problem;
    const std::string line = text.substr(colon + 1, second - colon - 1);
    if (!is_number(line)) return problem;
    problem.file = text.substr(0, colon);
    problem.line = std::stoi(line);
    text.erase(0, second + 2);
    return problem;
}

std::string where_of(const packs::Problem& problem) {
    if (problem.file.empty()) return "";
    return problem.line > 0 ? problem.file + ":" + std::to_string(problem.line) : problem.file;
}

}  // namespace

Result<std::unique_ptr<Preview>> Preview::open(PreviewWish wish) {
    stage::WindowWish window;
    window.size = wish.window.value_or(kUsual);
    window.display = stage::has_display() ? stage::Display::screen : stage::Display::headless;
    Result<std::unique_ptr<stage::Screen>> screen =
        stage::Screen::open(window, wish.resources / "media");
    if (!screen) return screen.error();
    std::unique_ptr<Preview> preview(new Preview(std::move(wish), std::move(*screen)));
    if (Status begun = preview->begin(); !begun) return begun.error();
    return preview;
}

Preview::Preview(PreviewWish wish, std::unique_ptr<stage::Screen> screen)
    : wish_(std::move(wish)), screen_(std::move(screen)), tasks_([this] { waker_.wake(); }) {}

Preview::~Preview() {
    // Their threads wake what is gone before the screen.
    screen_->pictures().decode_in_background({});
}

Status Preview::begin() {
    now_ms_ = clock_.mono_ms();
    const stage::WindowSize size = screen_->window().size();
    look_ = stage::fresh_look(size.w, size.h, wish_.lang.empty() ? "id" : wish_.lang);
    const auto& sets = set_names();
    const auto set = std::find(sets.begin(), sets.end(), wish_.set);
    if (set != sets.end()) set_ = static_cast<std::size_t>(set - sets.begin());
    if (Status applied = apply_set(look_, wish_.set.empty() ? sets.front() : wish_.set); !applied) {
        return applied;
    }
    if (!wish_.inspect.empty()) inspect_.emplace(wish_.inspect);
    AuthorWishes wishes;
    wishes.lesson_event = [this](const std::string& name) {
        if (current_) current_->event(name, Value());
    };
    // Asked by the screens: "once more" behind the result, or home.
    wishes.lesson_open = [this] {
        if (!opening_) tasks_.post([this] { start(true); });
    };
    wishes.settings = [this](const Value& settings) {
        const Status applied = stage::apply_settings(look_, settings);
        look_changed();
        return applied;
    };
    auto shell = AuthorShell::load(wish_.resources, std::move(wishes));
    if (!shell) return shell.error();
    shell_ = std::move(*shell);
    screen_->set_look(stage::ui_look(look_));
    screen_->pictures().set_provider("pack", [this](std::string_view name) -> Result<std::string> {
        if (!copy_) return Error{Fault::not_found, "no pack yet"};
        return picture_of(*copy_, name);
    });
    screen_->pictures().decode_in_background([this] { waker_.wake(); });
    auto watch = FolderWatch::start(
        wish_.folder, [this](Moment first) { tasks_.post([this, first] { read_again(first); }); });
    if (!watch) return watch.error();
    watch_ = std::move(*watch);
    read_again(std::nullopt);
    return {};
}

void Preview::read_again(std::optional<Moment> changed) {
    if (changed && !changed_) changed_ = changed;
    ++reading_;
    worker_.post([this, wish = CopyWish{wish_.folder, wish_.resources / "scripts/lib", wish_.lesson,
                                        copy_}] {
        Result<std::shared_ptr<const PackCopy>> copy = copy_pack(wish);
        tasks_.post([this, copy = std::move(copy)]() mutable { loaded(std::move(copy)); });
    });
}

void Preview::loaded(Result<std::shared_ptr<const PackCopy>> copy) {
    --reading_;
    if (!copy) return blame(problem_of(copy.error()));
    copy_ = std::move(*copy);
    if (copy_->media_changed) screen_->pictures().forget("pack:");
    start(std::exchange(afresh_, false) || copy_->lesson != shown_lesson_);
}

// Opens the lesson beside the one that is shown; it takes its place once it has something to show.
void Preview::start(bool afresh) {
    if (!copy_) return;
    script::OpenLesson open = copy_->open;
    open.seed = kSeed;
    open.env = look_;
    open.check = true;  // all mistakes at once, and any step can be turned to
    std::vector<LiveLesson::Event> again;
    if (!afresh && current_) {
        LiveLesson::Standing standing = current_->standing();
        open.resume = std::move(standing.checkpoint);
        again = std::move(standing.since);
    }
    if (!wish_.step.empty()) {
        const bool number = is_number(wish_.step);
        const Value by_number = Value::List{number ? std::stod(wish_.step) : 1.0};
        again.push_back({"author-go", number ? by_number : Value(std::exchange(wish_.step, ""))});
        wish_.step.clear();
    }
    next_ = std::make_unique<LiveLesson>(wish_.program, std::move(open), std::move(again),
                                         [this] { waker_.wake(); });
}

void Preview::drain() {
    if (next_) {
        (void)next_->drain();
        if (next_->problem()) {
            blame(*next_->problem());
            next_.reset();
        } else if (!next_->is_answering() && next_->has_view()) {
            take_over();
        }
    }
    if (!current_ || !current_->drain()) return;
    take(*current_);
    if (current_->problem()) blame(*current_->problem());
}

void Preview::take_over() {
    current_ = std::move(next_);
    problem_.reset();
    if (shown_lesson_ != copy_->lesson) {
        shown_lesson_ = copy_->lesson;
        shown_.reset();
    }
    // The title may be another one.
    for (const packs::LessonEntry& lesson : copy_->pack->lessons()) {
        if (lesson.id != copy_->lesson) continue;
        opening_ = true;
        log_status(shell_->open(*copy_->pack, lesson));
        opening_ = false;
    }
    take(*current_);
}

void Preview::take(LiveLesson& lesson) {
    if (std::optional<script::LessonView> view = lesson.take_view()) {
        const Result<ui::Node> tree = ui::parse_node(view->tree, ui::Origin::lesson);
        if (!tree) {
            return blame({copy_->open.entry, 0,
                          "step '" + view->frame.step_id + "': " + tree.error().detail, ""});
        }
        if (!shown_ || shown_->frame.step_id != view->frame.step_id) {
            screen_->screen_changed(now_ms_);
        }
        shown_ = std::move(view);
        log_status(shell_->show(shown_->frame));
    }
    if (const std::optional<script::LessonDone> done = lesson.take_done()) {
        log_status(shell_->finish(*done, lesson.ready()));
    }
    tell_panels();
}

void Preview::go(const Value& where) {
    if (current_) current_->event("author-go", where);
}

void Preview::look_changed() {
    screen_->set_look(stage::ui_look(look_));
    if (current_) current_->look(look_);
    if (next_) next_->look(look_);
    tell_panels();
}

void Preview::blame(const packs::Problem& problem) {
    problem_ = problem;
    if (wish_.say) wish_.say((wish_.folder / packs::problem_text(problem)).string());
    tell_panels();
}

void Preview::tell_panels() {
    Value::Map panels{{"legend", legend_}, {"place", place()}};
    if (problem_) {
        panels["problem"] = Value::Map{{"where", where_of(*problem_)},
                                       {"words", problem_->problem},
                                       {"remedy", problem_->remedy}};
    }
    log_status(shell_->tell(panels));
    tree_due_ = true;
}

// "netral · 3 · 1366×768 · id · standard"
std::string Preview::place() const {
    const stage::WindowSize size = screen_->window().size();
    std::string text = shown_lesson_;
    if (shown_) text += " · " + std::to_string(shown_->frame.step) + " " + shown_->frame.step_id;
    return text + " · " + std::to_string(size.w) + "×" + std::to_string(size.h) + " · " +
           look_.lang + " · " + set_names()[set_];
}

void Preview::log_status(const Status& status) const {
    if (!status) log_error("preview", status.error().detail);
}

}  // namespace suluh::kiosk::author
