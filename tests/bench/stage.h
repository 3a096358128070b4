// The real screens without a window: the shell's scripts with canned answers, a lesson from its
// real process, the toolkit and the renderer. What the kiosk does between a touch and the glass.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "gfx/renderer.h"
#include "script/lesson_host.h"
#include "script/shell_state.h"
#include "ui/view.h"

namespace suluh::bench {

class Stage {
public:
    static constexpr int kWidth = 1920, kHeight = 1080;

    // Ends the program with a word on why when the scripts cannot be loaded.
    Stage();
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    // ---- the way there ----
    void go_home();
    // Opens a lesson of the shipped pack at its first question and returns what the lesson shows.
    void go_to_question();
    // The lesson's answer to an event: the tree it shows then.
    [[nodiscard]] Value lesson_says(const std::string& event, const Value& arg);

    // ---- the steps of a frame ----
    [[nodiscard]] Value shell_view();
    void rebuild();                       // view, parse, attach, reconcile
    void show_lesson(const Value& tree);  // parse what a lesson sent, then rebuild
    void show(ui::Node tree);             // anything else
    const gfx::DrawList& paint();         // lay out and paint, now
    void render();                        // draw what changed and copy it to a window's memory
    void render_all();                    // as if everything had changed
    void settle();                        // until nothing moves any more
    void pass(ui::Millis ms) { now_ += ms; }
    void tick() { (void)view_.tick(now_); }

    [[nodiscard]] ui::View& view() { return view_; }
    [[nodiscard]] ui::Millis now() const { return now_; }
    // Options of the lesson's tree, in reading order: {tap, arg}.
    [[nodiscard]] static std::vector<std::pair<std::string, Value>> options(const Value& tree);
    [[nodiscard]] const Value& lesson_tree() const { return lesson_tree_; }
    // How much of the surface the last render() drew, 0..1.
    [[nodiscard]] double share_drawn() const { return share_drawn_; }

private:
    void provide_answers();
    void take_lesson(const script::LessonView& view);
    script::LessonView wait_for_view();

    std::unique_ptr<gfx::TextEngine> text_;
    gfx::PictureStore pictures_;
    gfx::Renderer renderer_;
    ui::EngineTextMeasure measure_;
    ui::View view_;
    std::unique_ptr<script::ShellState> shell_;
    std::unique_ptr<script::LessonHost> lesson_;
    Value env_, lesson_tree_;
    std::optional<ui::Node> lesson_node_;
    std::vector<std::uint32_t> window_;  // stands for the window's shared memory
    double share_drawn_ = 0;
    ui::Millis now_ = 1000;
};

}  // namespace suluh::bench
