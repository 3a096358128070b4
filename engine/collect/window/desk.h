// The collector's window at work: what its scripts may ask for, and what they are told. Main thread
// only; all that may take a while goes to Jobs.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/mailbox.h"
#include "collect/window/archive.h"
#include "collect/window/jobs.h"
#include "collect/window/window_app.h"
#include "script/shell_state.h"
#include "stage/look.h"
#include "stage/loop.h"
#include "stage/play.h"
#include "sync/volumes.h"

namespace suluh::collect {

class Desk final : public stage::Play {
public:
    struct Given {
        WindowOptions options;
        std::filesystem::path resources;
        std::unique_ptr<stage::Screen> screen;
        const Clock& clock;
    };
    explicit Desk(Given given);
    ~Desk() override;
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    // Loads the scripts and the robot; begins to watch for sticks.
    [[nodiscard]] Status begin();
    [[nodiscard]] int run() { return loop_.run(); }

private:
    using Reply = script::Reply;

    // ---- stage::Play ----
    [[nodiscard]] Value env() const override { return to_value(look_); }
    void turn() override;
    [[nodiscard]] bool is_busy() const override { return jobs_.is_waiting(); }
    [[nodiscard]] Status take_look(const Value& wanted) override;
    void resized() override;
    // Goes to the scripts as "dropped" {path, folder}.
    void dropped(const std::filesystem::path& path) override;
    void turn_failed() override;

    // ---- services; each file desk_*.cpp has those of one screen ----
    void provide_common();
    void provide_adding();
    void provide_folders();
    void provide_telling();
    void provide_roster();

    void set_look(const Value& args, const Reply& reply);
    void watch_volumes();
    void tell_volumes();
    // The stick that this place lies on; nullptr: none that may be pulled.
    [[nodiscard]] const sync::Volume* volume_of(const std::filesystem::path& place) const;

    WindowOptions options_;
    std::filesystem::path resources_;
    const Clock& clock_;
    script::LessonEnv look_;
    stage::Loop loop_;
    std::unique_ptr<script::ShellState> shell_;
    Archive archive_;
    std::vector<sync::Volume> volumes_;  // with a suluh/ folder, there now
    Mailbox<sync::VolumeEvent> volume_events_;
    Jobs jobs_;
    std::unique_ptr<sync::VolumeWatch> watch_;  // last: its thread posts to what is above
};

}  // namespace suluh::collect
