#include "fuzz/lesson_player.h"

#include <algorithm>
#include <random>
#include <variant>

#include "fuzz/harness.h"
#include "ui/node_parse.h"

namespace suluh::fuzz {

namespace {

constexpr int kMaxWalk = 24;
constexpr int kMaxSent = 2000;

double number_at(const Deed& deed, std::size_t index, double fallback) {
    if (index >= deed.args.size() || deed.args[index].number() == nullptr) return fallback;
    return *deed.args[index].number();
}

std::string text_at(const Deed& deed, std::size_t index) {
    const bool there = index < deed.args.size() && deed.args[index].text() != nullptr;
    return there ? *deed.args[index].text() : std::string();
}

int whole_at(const Deed& deed, std::size_t index, int least, int most) {
    return static_cast<int>(std::clamp(number_at(deed, index, least), static_cast<double>(least),
                                       static_cast<double>(most)));
}

// Only what a kiosk says of itself: a lesson may rely on it.
script::LessonEnv env_of(int look) {
    script::LessonEnv env;
    env.portrait = (look & 1) != 0;
    if (env.portrait) std::swap(env.w, env.h);
    if ((look & 2) != 0) env.w = env.portrait ? 768 : 1366;
    env.content_w = env.w;
    env.content_h = env.h - 200;
    env.text = (look & 4) != 0 ? 1.4 : 1.0;
    env.theme = (look & 8) != 0 ? "kontras" : "terang";
    env.still = (look & 16) != 0;
    env.reach = (look & 32) != 0;
    env.lang = (look & 64) != 0 ? "en" : "id";
    return env;
}

}  // namespace

void LessonPlayer::play(const LessonScript& script) {
    open(script);
    for (const Deed& deed : script.deeds) act(deed);
}

void LessonPlayer::open(const LessonScript& script) {
    lesson_ = {};
    lesson_.lib = library_;
    lesson_.files = {{"lessons/a.lua", script.source}};
    lesson_.media = {"media/a.svg"};
    lesson_.entry = "lessons/a.lua";
    lesson_.pack = "fuzz";
    // Endless loops end early: the fuzzer has other things to try.
    lesson_.budget.million_instructions = 2;
    lesson_.budget.memory_mib = script::kMemoryMib.least;
    for (const Deed& deed : script.deeds) {
        if (deed.what == "seed") lesson_.seed = whole_at(deed, 0, 1, 1'000'000);
        if (deed.what == "check") lesson_.check = true;
        if (deed.what == "env" && !runtime_) lesson_.env = env_of(whole_at(deed, 0, 0, 127));
        if (deed.what == "resume" && deed.args.size() > 1) {
            lesson_.resume = script::LessonCheckpoint{text_at(deed, 0), deed.args[1]};
        }
    }
    begin(lesson_);
}

void LessonPlayer::begin(script::OpenLesson lesson) {
    fault_.reset();
    touches_.clear();
    unsaved_.clear();
    refs_.clear();
    runtime_.reset();  // never two: a guard has a signal of the process
    runtime_ = std::make_unique<script::LessonRuntime>(
        script::RuntimeOptions{[this](const std::string& frame) { take(frame); }, nullptr});
    send(to_value(lesson));
}

void LessonPlayer::act(const Deed& deed) {
    if (fault_ && deed.what != "reopen") return;
    if (deed.what == "walk") {
        walk(whole_at(deed, 0, 0, kMaxWalk), static_cast<unsigned>(whole_at(deed, 1, 0, 1 << 20)));
    } else if (deed.what == "tap") {
        touch(static_cast<std::size_t>(whole_at(deed, 0, 1, 10'000)) - 1);
    } else if (deed.what == "event") {
        const Value arg = deed.args.size() > 1 ? deed.args[1] : Value();
        send(Value::Map{{"t", "event"}, {"name", text_at(deed, 0)}, {"arg", arg}});
    } else if (deed.what == "env") {
        const script::LessonEnv env = env_of(whole_at(deed, 0, 0, 127));
        send(Value::Map{{"t", "env"}, {"env", to_value(env)}});
    } else if (deed.what == "saved") {
        send(Value::Map{{"t", "saved"}, {"ref", text_at(deed, 0)}});
    } else if (deed.what == "hold" || deed.what == "save") {
        saves_ = deed.what == "save";
        if (saves_) save_all();
    } else if (deed.what == "reopen") {
        reopen(deed);
    }
}

void LessonPlayer::walk(int taps, unsigned seed) {
    std::minstd_rand chance(seed + 1);
    for (int i = 0; i < taps && !fault_ && !touches_.empty(); ++i) touch(chance());
}

void LessonPlayer::touch(std::size_t which) {
    if (touches_.empty()) return;
    const Touch touch = touches_[which % touches_.size()];
    send(Value::Map{{"t", "event"}, {"name", touch.name}, {"arg", touch.arg}});
}

void LessonPlayer::reopen(const Deed& deed) {
    script::OpenLesson again = lesson_;
    again.resume = checkpoint_;
    if (again.resume && !deed.args.empty()) again.resume->state = deed.args[0];
    begin(std::move(again));
}

void LessonPlayer::send(const Value& message) {
    sent_ = 0;
    const std::optional<script::LessonFault> before = fault_;
    // As on the socket: what the kiosk sends fits into a frame.
    if (!script::to_frame(message)) return;
    fault_ = runtime_->handle(message);
    if (before) must(fault_ && fault_->message == before->message);
    if (fault_) must(!fault_->message.empty() && !fault_->file.empty());
    if (saves_) save_all();
}

void LessonPlayer::save_all() {
    const std::vector<std::string> refs = std::exchange(unsaved_, {});
    for (const std::string& ref : refs) {
        if (!fault_) fault_ = runtime_->handle(Value::Map{{"t", "saved"}, {"ref", ref}});
    }
}

// ---- what the lesson says ----

void LessonPlayer::take(const std::string& frame) {
    // The host would end the lesson for flooding; here it may go on for a while.
    if (++sent_ > kMaxSent) return;
    frames_.add(frame);
    std::optional<Result<Value>> value = frames_.next();
    must(value && *value);
    must(!frames_.next());
    Result<script::LessonMessage> message = script::read_lesson_message(std::move(**value));
    must(message.has_value());
    std::visit([this](const auto& one) { hear(one); }, *message);
}

void LessonPlayer::hear(const script::LessonReady& ready) {
    must(ready.steps >= 1 && ready.pass >= 0 && ready.pass <= 1);
    for (const script::Problem& problem : ready.problems) must(!to_text(problem).empty());
}

void LessonPlayer::hear(const script::LessonView& view) {
    must(view.frame.step >= 1 && view.frame.step <= view.frame.steps);
    must(to_value(view.frame).map() != nullptr);
    // A step of the author's own may show what is no tree; then the kiosk ends the lesson.
    const Result<ui::Node> tree = ui::parse_node(view.tree, ui::Origin::lesson);
    touches_.clear();
    if (!tree) return;
    touches_.push_back({"primary", Value()});
    touches_.push_back({"back", Value()});
    if (view.frame.example) touches_.push_back({view.frame.example->name, view.frame.example->arg});
    collect(view.tree);
}

void LessonPlayer::collect(const Value& node) {
    const Value* arg = node.find("arg");
    for (const char* key : {"tap", "drop", "hold", "slide", "on_more"}) {
        const std::string name = node.text_or(key, "");
        if (name.empty()) continue;
        touches_.push_back({name, arg != nullptr ? *arg : Value()});
        // What other gestures bring along.
        touches_.push_back({name, Value(node.number_or("value", 1))});
        touches_.push_back({name, Value::Map{{"x", 40}, {"y", 60}}});
    }
    const Value* children = node.find("children");
    const Value::List* list = children != nullptr ? children->list() : nullptr;
    if (list == nullptr || touches_.size() > 2000) return;
    for (const Value& child : *list) collect(child);
}

void LessonPlayer::hear(const script::LessonResponse& response) {
    must(response.score >= 0 && response.score <= response.max);
    must(refs_.size() < 10'000);
    refs_.insert(response.ref);
    unsaved_.push_back(response.ref);
    if (response.checkpoint) checkpoint_ = response.checkpoint;
}

void LessonPlayer::hear(const script::LessonCheckpoint& checkpoint) {
    must(to_json(checkpoint.state).size() <= (std::size_t{64} << 10));
    checkpoint_ = checkpoint;
}

void LessonPlayer::hear(const script::LessonDone& done) {
    must(done.score >= 0 && done.score <= done.max);
}

void LessonPlayer::hear(const script::LessonLog& log) {
    must(log.level == "info" || log.level == "warning");
}

// Faults and ends are told by the process and the host, never by a lesson's own message.
void LessonPlayer::hear(const script::LessonFault&) {
    must(false);
}
void LessonPlayer::hear(const script::LessonEnded&) {
    must(false);
}

}  // namespace suluh::fuzz
