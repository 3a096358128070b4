// What App is made of. Declared in the order of building; destroyed in reverse.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/sign.h"
#include "kiosk/app.h"
#include "kiosk/guest_journal.h"
#include "kiosk/idle.h"
#include "kiosk/ledger.h"
#include "kiosk/maintenance.h"
#include "kiosk/services.h"
#include "kiosk/upkeep.h"
#include "script/shell_state.h"
#include "stage/loop.h"
#include "stage/play.h"
#include "stage/worker.h"
#include "sync/sync_service.h"

namespace suluh::kiosk {

struct Places {
    std::filesystem::path resources, data;
    [[nodiscard]] std::filesystem::path scripts() const { return resources / "scripts"; }
    [[nodiscard]] std::filesystem::path media() const { return resources / "media"; }
};

class Running final : public LessonEars, public stage::Play {
public:
    struct Given {
        Options options;
        Config config;
        Places places;
        std::unique_ptr<stage::Screen> screen;
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

    // ---- stage::Play ----
    [[nodiscard]] Value env() const override;  // the look, and what is heard
    void turn() override;
    [[nodiscard]] std::optional<std::int64_t> next_wake() const override;
    [[nodiscard]] bool is_busy() const override;
    void person_is_there() override;
    void lesson_event(const ui::UiEvent& event) override;
    void screen_left() override { leave_page(); }
    void dress(ui::Node& tree) override;
    void tree_shown() override;
    void presented() override;
    void drawn() override;
    void turn_failed() override;
    void resized() override;
    [[nodiscard]] Status take_look(const Value& wanted) override;
    void add_facts(Value::Map& inspection) const override;
    [[nodiscard]] std::optional<int> shot_status() const override;

    // ---- the rest of the kiosk ----
    void visit_ended();
    void look_changed();
    void leave_page();  // whatever is read aloud there ends
    void narration_ended(const Status& how);
    void hear_narration();
    [[nodiscard]] NarrationThread::Parts narration_parts();
    void idle(const std::optional<IdleSignal>& signal);
    void start_late();  // what the first frame need not wait for
    void import_roster();
    void judge_what_was_named();
    void copy_database();
    void tell_of_chores();  // as events that travel
    void start_sync();
    void keys_changed();
    void report_sync(const sync::SyncReport& report);

    Options options_;
    Config config_;
    Places places_;
    Clock& clock_;
    stage::Loop loop_;
    Upkeep upkeep_;  // heard by the threads below
    store::Writer writer_;
    crypto::SigningKey key_;
    stage::Worker worker_;
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

    std::optional<std::int64_t> copied_ms_;  // when a copy of the database was last begun

    std::optional<ui::Node> lesson_tree_;
    std::string lesson_step_;  // whose frame is shown
    std::vector<std::string> lesson_speech_;
    bool spoken_due_ = false;  // another sentence is marked: bring it into sight
    bool started_late_ = false;
    bool lesson_failed_ = false;         // at least once since the start
    std::vector<std::string> answered_;  // on disk, feedback not yet on the screen
    bool lesson_frame_fresh_ = false;
};

}  // namespace suluh::kiosk
