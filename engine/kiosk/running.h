// What App is made of. Declared in the order of building; destroyed in reverse.
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "crypto/sign.h"
#include "kiosk/app.h"
#include "kiosk/guest_journal.h"
#include "kiosk/idle.h"
#include "kiosk/input.h"
#include "kiosk/inspect_file.h"
#include "kiosk/ledger.h"
#include "kiosk/maintenance.h"
#include "kiosk/robot_player.h"
#include "kiosk/screen.h"
#include "kiosk/services.h"
#include "kiosk/touch_watch.h"
#include "kiosk/waker.h"
#include "script/shell_state.h"
#include "sync/sync_service.h"

namespace suluh::kiosk {

struct Places {
    std::filesystem::path resources, data;
    [[nodiscard]] std::filesystem::path scripts() const { return resources / "scripts"; }
    [[nodiscard]] std::filesystem::path media() const { return resources / "media"; }
};

class Running final : public LessonEars {
public:
    struct Given {
        Options options;
        Config config;
        Places places;
        std::unique_ptr<Screen> screen;
        store::Database database;
        crypto::SigningKey key;
        Clock& clock;
    };
    explicit Running(Given given);
    ~Running() override;
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    // Loads the shell's scripts and the robot.
    [[nodiscard]] Status begin();
    [[nodiscard]] int run();

private:
    // ---- LessonEars ----
    [[nodiscard]] Status show_frame(const script::LessonView& view) override;
    void hide_lesson() override;
    void tell_shell(const std::string& kind, Value data) override;
    void answer_saved(store::Ref row, const std::string& item) override;
    void attempt_finished(const FinishedAttempt& attempt) override;

    // ---- the loop ----
    void frame();
    void wait();
    void read_events();
    void handle(const Input& input);
    void press(ui::Key key);
    void type(const TypedInput& typed);
    void person_is_there();
    void run_timers();
    void rebuild();
    void dispatch(const std::vector<ui::UiEvent>& events);
    void tell_event(const std::string& name, const Value& arg);
    void present();
    void look_at_settled();
    void play_robot();
    [[nodiscard]] Value audit();  // for the robot
    [[nodiscard]] Status take_look(const Value& wanted);
    // What failed stays failed, whatever ends well after it.
    void end(int status) { exit_status_ = std::max(exit_status_.value_or(0), status); }
    [[nodiscard]] std::optional<std::int64_t> next_wake() const;
    [[nodiscard]] bool is_settled() const;
    [[nodiscard]] Value inspection();

    // ---- the rest of the kiosk ----
    void visit_ended();
    void look_changed();
    void leave_page();  // whatever is read aloud there ends
    void narration_ended(const Status& how);
    void hear_narration();
    [[nodiscard]] Value shell_env() const;
    [[nodiscard]] NarrationThread::Parts narration_parts();
    void idle(const std::optional<IdleSignal>& signal);
    void start_late();  // what the first frame need not wait for
    void import_roster();
    void judge_what_was_named();
    void copy_database();
    void start_sync();
    void report_sync(const sync::SyncReport& report);
    void said_wrong(const Status& status, const std::string& where);

    Options options_;
    Config config_;
    Places places_;
    Clock& clock_;
    std::unique_ptr<Screen> screen_;
    Waker waker_;
    Tasks tasks_;
    store::Writer writer_;
    crypto::SigningKey key_;
    Worker worker_;
    Mailbox<sync::SyncReport> sync_reports_;
    std::unique_ptr<sync::SyncService> sync_;
    Ledger ledger_;
    GuestJournal guest_journal_;
    Shelf shelf_;
    FaultHistory faults_;
    LessonFlow flow_;
    Visit visit_;
    Narration narration_;
    Services services_;
    Maintenance maintenance_;
    std::unique_ptr<script::ShellState> shell_;
    IdleWatch idle_;
    TouchWatch touches_{is_finger_down};
    std::unique_ptr<RobotPlayer> robot_;
    std::optional<InspectFile> inspect_;

    std::optional<std::int64_t> copied_ms_;  // when a copy of the database was last begun

    std::int64_t now_ms_ = 0;   // of this turn of the loop
    std::int64_t read_ms_ = 0;  // of the turn before: its events were read then
    bool slept_ = false;        // since then
    std::optional<int> exit_status_;
    std::optional<ui::Node> lesson_tree_;
    std::string lesson_step_;  // whose frame is shown
    std::vector<std::string> lesson_speech_;
    bool spoken_due_ = false;  // another sentence is marked: bring it into sight
    bool tree_due_ = true;     // the lesson or the look changed: ask the shell for a new tree
    bool started_late_ = false;
    bool lesson_failed_ = false;  // at least once since the start
    std::string screen_name_;
    Seen seen_;  // of the last settled frame
    bool seen_due_ = true;
    std::vector<std::string> answered_;  // on disk, feedback not yet on the screen
    bool lesson_frame_fresh_ = false;
    std::set<std::string> said_;  // script errors already in the log
};

}  // namespace suluh::kiosk
