// The kiosk's real frame around a lesson (header, bar, result page) for the tools of an author:
// scripts/preview/main.lua over the shell's own screens. Main thread only.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "packs/pack.h"
#include "script/lesson_message.h"
#include "script/shell_state.h"
#include "ui/node.h"

namespace suluh::kiosk::author {

// What the screens may ask; what is not set is answered by nothing.
struct AuthorWishes {
    std::function<void(const std::string& event)> lesson_event;  // "primary", "back"
    std::function<void()> lesson_open;                           // begin (again)
    std::function<Status(const Value& settings)> settings;
};

class AuthorShell {
public:
    [[nodiscard]] static Result<std::unique_ptr<AuthorShell>> load(
        const std::filesystem::path& resources, AuthorWishes wishes);
    AuthorShell(const AuthorShell&) = delete;
    AuthorShell& operator=(const AuthorShell&) = delete;

    // Shows this lesson of the pack: what follows is told of it.
    [[nodiscard]] Status open(const packs::Pack& pack, const packs::LessonEntry& lesson);
    [[nodiscard]] Status show(const script::LessonFrame& frame);
    [[nodiscard]] Status finish(const script::LessonDone& done, const script::LessonReady& ready);
    // To the preview's panels: {problem = {where, words, remedy}, legend, place}.
    [[nodiscard]] Status tell(const Value& author) { return shell_->message("author", author); }
    [[nodiscard]] Status event(const std::string& name, const Value& arg) {
        return shell_->event(name, arg);
    }
    // The whole screen for this look, with the lesson's tree in its slot when there is one.
    [[nodiscard]] Result<ui::Node> screen(const script::LessonEnv& look, const Value* lesson_tree);
    [[nodiscard]] script::ShellState& state() { return *shell_; }

private:
    explicit AuthorShell(AuthorWishes wishes) : wishes_(std::move(wishes)) {}
    void provide();

    AuthorWishes wishes_;
    Value opened_ = Value::Map{};  // the reply of lesson.open
    Value result_ = Value::Map{};
    double jp_ = 0;
    std::string title_;
    std::unique_ptr<script::ShellState> shell_;
};

}  // namespace suluh::kiosk::author
