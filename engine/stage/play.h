// What is played on the stage: what a program adds to the loop. Every call comes from the loop, on
// the main thread, and must not wait for anything.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "base/result.h"
#include "base/value.h"
#include "ui/node.h"
#include "ui/view.h"

namespace suluh::stage {

class Play {
public:
    virtual ~Play() = default;

    // What the scripts' view() is told.
    [[nodiscard]] virtual Value env() const = 0;
    // Once a turn, after the events and before the drawing: mailboxes and timers.
    virtual void turn() = 0;
    // Work is under way that will change the screen: it has not settled.
    [[nodiscard]] virtual bool is_busy() const = 0;
    // Settings of a robot's look() (see apply_settings), already checked and in force afterwards.
    [[nodiscard]] virtual Status take_look(const Value& wanted) = 0;
    // The window has another size.
    virtual void resized() = 0;

    // When to take a turn although nothing happens.
    [[nodiscard]] virtual std::optional<std::int64_t> next_wake() const { return std::nullopt; }
    // Somebody touched, typed or turned the wheel.
    virtual void person_is_there() {}
    // What was done to a node that does not come from the scripts.
    virtual void lesson_event(const ui::UiEvent& event) { static_cast<void>(event); }
    // A file or folder was let go over the window.
    virtual void dropped(const std::filesystem::path& path) { static_cast<void>(path); }
    // The scripts show another screen than before; its tree is not on the stage yet.
    virtual void screen_left() {}
    // The scripts' tree, before it is shown: last additions.
    virtual void dress(ui::Node& tree) { static_cast<void>(tree); }
    // It is on the stage.
    virtual void tree_shown() {}
    // What changed has been drawn: from here on the person may have seen it.
    virtual void presented() {}
    // The whole turn's drawing is over; what the first frame need not wait for may begin.
    virtual void drawn() {}
    // The standard library threw (memory) in the middle of a turn.
    virtual void turn_failed() {}
    // More facts of the settled screen for --inspect.
    virtual void add_facts(Value::Map& inspection) const { static_cast<void>(inspection); }
    // Of a settled screen: nullopt when it is not yet the one whose picture --shot wants, else the
    // exit status to end with.
    [[nodiscard]] virtual std::optional<int> shot_status() const { return 0; }
};

}  // namespace suluh::stage
