// The loop: sleeps until something happens, lets it happen, draws what changed. Nothing changes:
// nothing is drawn and no processor time is used. Main thread only, but for the waker and the
// tasks.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/clock.h"
#include "script/shell_state.h"
#include "stage/input.h"
#include "stage/inspect_file.h"
#include "stage/options.h"
#include "stage/play.h"
#include "stage/robot_player.h"
#include "stage/scan_watch.h"
#include "stage/screen.h"
#include "stage/tasks.h"
#include "stage/touch_watch.h"
#include "stage/waker.h"

namespace suluh::stage {

struct LoopWish {
    std::string program;            // before what is said to a terminal
    std::filesystem::path inspect;  // kept true to the settled screen; empty: none
    std::filesystem::path shot;     // PNG of the first settled screen, then the end; empty: none
    std::optional<RobotChoice> robot{};
};

class Loop {
public:
    Loop(LoopWish wish, std::unique_ptr<Screen> screen, const Clock& clock, Play& play);
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    [[nodiscard]] Screen& screen() { return *screen_; }
    [[nodiscard]] const Screen& screen() const { return *screen_; }
    [[nodiscard]] Waker& waker() { return waker_; }
    [[nodiscard]] Tasks& tasks() { return tasks_; }
    [[nodiscard]] std::int64_t now_ms() const { return now_ms_; }  // of this turn
    [[nodiscard]] bool has_robot() const { return robot_ != nullptr; }

    // The scripts whose trees are shown, borrowed; nullptr: none any more. Set before run().
    void set_shell(script::ShellState* shell) { shell_ = shell; }
    // Loads the robot that was wished for.
    [[nodiscard]] Status begin();
    // Until the window is closed, the robot has ended, the shot is taken or end(): the exit status.
    [[nodiscard]] int run();
    // What failed stays failed, whatever ends well after it.
    void end(int status) { exit_status_ = std::max(exit_status_.value_or(0), status); }

    // What view() is told has changed: ask it for a new tree.
    void ask_for_tree() { tree_due_ = true; }
    // A message for the scripts; a mistake of theirs is logged.
    void tell_shell(const std::string& kind, const Value& data);
    void tell_event(const std::string& name, const Value& arg);
    // A script's mistake shows at every frame; the log hears of it once.
    void said_wrong(const Status& status, const std::string& where);

private:
    void frame();
    void wait();
    void read_events();
    void handle(const Input& input);
    void press(ui::Key key);
    void type(const TypedInput& typed);
    void hear(const ScanWatch::Heard& heard);
    void run_timers();
    void rebuild();
    void dispatch(const std::vector<ui::UiEvent>& events);
    void look_at_settled();
    void take_shot();
    void play_robot();
    [[nodiscard]] Value audit();  // for the robot
    [[nodiscard]] Status take_look(const Value& wanted);
    [[nodiscard]] std::optional<std::int64_t> next_wake() const;
    [[nodiscard]] bool is_settled() const;
    [[nodiscard]] Value inspection();

    LoopWish wish_;
    const Clock& clock_;
    Play& play_;
    std::unique_ptr<Screen> screen_;
    Waker waker_;
    Tasks tasks_;
    script::ShellState* shell_ = nullptr;
    TouchWatch touches_{is_finger_down};
    ScanWatch scans_;
    std::unique_ptr<RobotPlayer> robot_;
    std::optional<InspectFile> inspect_;

    std::int64_t now_ms_ = 0;
    std::int64_t read_ms_ = 0;   // of the turn before: its events were read then
    bool slept_ = false;         // since then
    bool digits_typed_ = false;  // and nothing else since: Enter ends them, whatever has the focus
    std::optional<int> exit_status_;
    bool tree_due_ = true;
    std::string screen_name_;
    Seen seen_;  // of the last settled frame
    bool seen_due_ = true;
    std::set<std::string> said_;  // script errors already in the log
};

}  // namespace suluh::stage
