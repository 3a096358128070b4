#include "kiosk/author/author_shell.h"

#include <algorithm>
#include <cmath>

#include "base/log.h"
#include "ui/node_parse.h"

namespace suluh::kiosk::author {

namespace {

constexpr double kPercent = 100;

double percent(double score, double max) {
    return max > 0 ? std::round(kPercent * score / max) : kPercent;
}

// The words of the lesson's own indicators, by their codes.
std::string label_of(const Value& items, const std::string& indicator) {
    for (const Value& item : items.list() != nullptr ? *items.list() : Value::List()) {
        if (item.text_or("indicator", "") == indicator) return item.text_or("label", indicator);
    }
    return indicator;
}

}  // namespace

Result<std::unique_ptr<AuthorShell>> AuthorShell::load(const std::filesystem::path& resources,
                                                       AuthorWishes wishes) {
    std::unique_ptr<AuthorShell> author(new AuthorShell(std::move(wishes)));
    const std::filesystem::path scripts = resources / "scripts";
    script::ShellOptions options;
    options.folders = {scripts / "preview", scripts / "shell", scripts / "lib"};
    options.on_error = [](const Error& error) { log_error("author", error.detail); };
    Result<std::unique_ptr<script::ShellState>> shell = script::ShellState::load(options);
    if (!shell) return shell.error().within("loading the screens");
    author->shell_ = std::move(*shell);
    author->provide();
    if (Status started = author->shell_->start(Value::Map{}); !started) return started.error();
    return author;
}

void AuthorShell::provide() {
    const auto answer = [this](const char* name, std::function<Value(const Value&)> work) {
        shell_->provide(name, [work = std::move(work)](const Value& args, script::Reply reply) {
            reply(work(args));
        });
    };
    answer("lesson.open", [this](const Value&) {
        if (wishes_.lesson_open) wishes_.lesson_open();
        return opened_;
    });
    answer("lesson.event", [this](const Value& args) {
        if (wishes_.lesson_event) wishes_.lesson_event(args.text_or("name", ""));
        return Value();
    });
    answer("result", [this](const Value&) { return result_; });
    answer("catalogue", [](const Value&) { return Value(Value::Map{}); });
    answer("lesson.close", [](const Value&) { return Value(); });
    answer("sound.click", [](const Value&) { return Value(); });
    shell_->provide("settings.set", [this](const Value& args, const script::Reply& reply) {
        const Status done = wishes_.settings ? wishes_.settings(args) : Status();
        done ? reply(Value()) : reply(done.error());
    });
}

Status AuthorShell::open(const packs::Pack& pack, const packs::LessonEntry& lesson) {
    const packs::Manifest& manifest = pack.manifest();
    const std::size_t lessons = std::max<std::size_t>(1, pack.lessons().size());
    jp_ = manifest.jp / static_cast<double>(lessons);
    title_ = lesson.title;
    opened_ = Value::Map{{"title", lesson.title}, {"sub", manifest.title}, {"resumed", false}};
    return shell_->message("open", Value::Map{{"pack", manifest.id},
                                              {"lesson", lesson.id},
                                              {"title", lesson.title},
                                              {"pillar", packs::pillar_name(manifest.pillar)},
                                              {"jp", jp_},
                                              {"minutes", lesson.minutes}});
}

Status AuthorShell::show(const script::LessonFrame& frame) {
    return shell_->message("lesson", script::to_value(frame));
}

Status AuthorShell::finish(const script::LessonDone& done, const script::LessonReady& ready) {
    Value::List indicators;
    for (const auto& [id, one] : done.indicators) {
        indicators.push_back(Value::Map{{"id", id},
                                        {"label", label_of(ready.items, id)},
                                        {"after", percent(one.score, one.max)},
                                        {"n", one.n}});
    }
    result_ = Value::Map{{"title", title_},
                         {"score", percent(done.score, done.max)},
                         {"passed", done.passed},
                         {"graded", ready.pass > 0},
                         {"minutes", 1},
                         {"jp", done.passed ? jp_ : 0.0},
                         {"indicators", std::move(indicators)}};
    return shell_->message("lesson_done", Value::Map{});
}

Result<ui::Node> AuthorShell::screen(const script::LessonEnv& look, const Value* lesson_tree) {
    Value env = script::to_value(look);
    (*env.map())["sound"] = true;
    (*env.map())["reading"] = false;
    const Result<Value> value = shell_->view(env);
    if (!value) return value.error();
    Result<ui::Node> tree = ui::parse_node(*value, ui::Origin::shell);
    if (!tree || lesson_tree == nullptr) return tree;
    Result<ui::Node> lesson = ui::parse_node(*lesson_tree, ui::Origin::lesson);
    if (!lesson) return lesson.error();
    ui::attach_slot(*tree, "lesson", std::move(*lesson));
    return tree;
}

}  // namespace suluh::kiosk::author
