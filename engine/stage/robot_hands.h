// Carries out one command of a robot after the other, patiently: it looks, waits until the screen
// is settled, and touches where a person would. It sees only inspections and acts only through
// Hands, which push real events.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "script/robot_state.h"
#include "stage/seen.h"

namespace suluh::stage {

class Hands {
public:
    virtual ~Hands() = default;
    virtual void press(double x, double y) = 0;  // device pixels
    virtual void move(double x, double y) = 0;
    virtual void release(double x, double y) = 0;
    virtual void key(const std::string& name) = 0;      // "enter", "tab", "escape", …
    virtual void text(const std::string& written) = 0;  // what a keyboard would have written
    virtual void scan(const std::string& code) = 0;     // key by key as a hand scanner, then Enter
    [[nodiscard]] virtual Status shot(const std::filesystem::path& file) = 0;
    virtual void say(const std::string& line) = 0;
    // A list of {node, what, rect = {x, y, w, h}}: what ui::find_flaws() says of the screen.
    [[nodiscard]] virtual Value audit() = 0;
    // Says to the shell's scripts what a part of the kiosk would: "usb", "idle", …
    [[nodiscard]] virtual Status tell(const std::string& kind, const Value& data) = 0;
    // Another screen size and other settings: w and h, and the fields of settings.set; with hurry
    // what comes after a while comes at once.
    [[nodiscard]] virtual Status look(const Value& wanted) = 0;
    virtual void stop() = 0;  // ends the program well
};

struct Glimpse {
    const Seen* seen = nullptr;  // of the last settled frame
    bool settled = false;        // nothing moves and nothing is under way
    bool accepts_touch = false;  // the pause after a change of screen is over
    std::int64_t now_ms = 0;
};

class RobotHands {
public:
    // Longer than a lesson may take to answer on a busy machine; a robot that is done does not
    // wait.
    static constexpr std::int64_t kPatienceMs = 60'000;

    // The names a robot script may call.
    [[nodiscard]] static const std::vector<std::string>& commands();

    explicit RobotHands(Hands& hands) : hands_(hands) {}

    void begin(script::RobotCommand command, std::int64_t now_ms);
    // The command's outcome once it has one.
    [[nodiscard]] std::optional<Result<Value>> advance(const Glimpse& glimpse);
    // The command at hand pressed, moved or released something.
    [[nodiscard]] bool has_touched() const;
    // When to advance again although nothing happens.
    [[nodiscard]] std::optional<std::int64_t> next_wake(std::int64_t now_ms) const;

private:
    using Outcome = std::optional<Result<Value>>;
    Outcome tap(const Glimpse& glimpse, const Value& target);
    Outcome type(const Glimpse& glimpse);
    Outcome drag(const Glimpse& glimpse);
    Outcome wait_until(bool holds, const Glimpse& glimpse, const std::string& what);
    Outcome expect(const Glimpse& glimpse);
    Outcome dispatch(const Glimpse& glimpse);
    [[nodiscard]] Outcome wait(const Glimpse& glimpse) const;
    Outcome wait_for(const Glimpse& glimpse);
    Outcome look_or_say(const Seen& seen);
    Outcome tap_at(const Glimpse& glimpse);
    Outcome act();
    Outcome show_look();
    Outcome tell_shell();
    [[nodiscard]] Outcome cannot() const;
    [[nodiscard]] const Value& arg(std::size_t index) const;
    [[nodiscard]] std::string text_arg(std::size_t index) const;
    [[nodiscard]] bool is_out_of_patience(const Glimpse& glimpse) const;

    Hands& hands_;
    script::RobotCommand command_;
    std::int64_t began_ms_ = 0;
    std::int64_t patience_ms_ = kPatienceMs;
    std::size_t typed_ = 0;            // characters of type_nip done
    bool typed_now_ = false;           // the last of them, in the turn before
    std::optional<SeenNode> pressed_;  // between press and release
    std::int64_t pressed_at_ms_ = 0;
};

}  // namespace suluh::stage
