// A window that shows one lesson of a pack's folder as the kiosk would, and shows it anew at the
// same step with the same answers whenever a file of the folder was saved. A mistake is shown over
// the last good frame. Nothing is stored. What suluh-pack preview does.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/author/author_shell.h"
#include "kiosk/author/folder_watch.h"
#include "kiosk/author/live_lesson.h"
#include "kiosk/author/pack_copy.h"
#include "kiosk/author/preview_keys.h"
#include "stage/input.h"
#include "stage/inspect_file.h"
#include "stage/screen.h"
#include "stage/tasks.h"
#include "stage/waker.h"
#include "stage/worker.h"

namespace suluh::kiosk::author {

struct PreviewWish {
    std::filesystem::path folder;
    std::string lesson, step;  // where to begin; empty: the first ones. A step by id or number
    std::optional<stage::WindowSize> window;
    std::string lang, set;  // empty: the pack's first, standard
    std::filesystem::path resources, program;
    std::filesystem::path inspect;                // for tests, as suluh-kiosk --inspect
    std::function<void(const std::string&)> say;  // a line for the terminal
};

class Preview {
public:
    // Fault::not_found: no display, or no such folder.
    [[nodiscard]] static Result<std::unique_ptr<Preview>> open(PreviewWish wish);
    ~Preview();
    Preview(const Preview&) = delete;
    Preview& operator=(const Preview&) = delete;

    // Until its window is closed or Esc is pressed.
    void run();

private:
    using Moment = std::chrono::steady_clock::time_point;

    Preview(PreviewWish wish, std::unique_ptr<stage::Screen> screen);
    [[nodiscard]] Status begin();

    // ---- the loop ----
    void frame();
    void wait();
    void read_events();
    void handle(const stage::Input& input);
    void handle(const PreviewKey& key);
    void dispatch(const std::vector<ui::UiEvent>& events);
    void rebuild();
    void present();

    // ---- the lesson ----
    void read_again(std::optional<Moment> changed);
    void loaded(Result<std::shared_ptr<const PackCopy>> copy);
    void start(bool afresh);
    void drain();
    void take_over();
    void take(LiveLesson& lesson);
    void go(const Value& where);
    void choose_lesson(std::size_t number);
    void next_language();
    void resized();
    void look_changed();
    void blame(const packs::Problem& problem);
    void tell_panels();
    [[nodiscard]] std::string place() const;
    void log_status(const Status& status) const;

    PreviewWish wish_;
    SystemClock clock_;
    std::unique_ptr<stage::Screen> screen_;
    stage::Waker waker_;
    stage::Tasks tasks_;
    stage::Worker worker_;
    std::unique_ptr<AuthorShell> shell_;
    std::shared_ptr<const PackCopy> copy_;
    std::unique_ptr<LiveLesson> current_, next_;
    std::optional<script::LessonView> shown_;
    std::string shown_lesson_;
    std::optional<packs::Problem> problem_;
    script::LessonEnv look_;
    std::size_t set_ = 0;
    bool legend_ = true, tree_due_ = true, ended_ = false, afresh_ = true;
    bool opening_ = false;           // we told the screens so ourselves
    int reading_ = 0;                // packs that the worker has not read yet
    std::optional<Moment> changed_;  // the change that is not seen yet
    std::optional<stage::InspectFile> inspect_;
    std::int64_t now_ms_ = 0;
    std::unique_ptr<FolderWatch> watch_;  // last: its thread must not outlive what it wakes
};

}  // namespace suluh::kiosk::author
