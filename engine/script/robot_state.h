// A script that plays a person: a Lua coroutine whose functions (tap, wait_screen, …) yield a
// command to C++ and go on with its outcome. Scripts are trusted: tests and demonstrations.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"

namespace suluh::script {

struct RobotCommand {
    std::string name;
    std::vector<Value> args;
    std::string where;  // "demo.lua:12", for messages
};

class RobotState {
public:
    // Globals that yield; a script may use others only after they are added here.
    [[nodiscard]] static const std::vector<std::string>& default_commands();

    [[nodiscard]] static Result<std::unique_ptr<RobotState>> load(
        const std::filesystem::path& file,
        const std::vector<std::string>& commands = default_commands());
    [[nodiscard]] static Result<std::unique_ptr<RobotState>> load_text(
        std::string_view source, std::string_view name,
        const std::vector<std::string>& commands = default_commands());
    ~RobotState();
    RobotState(const RobotState&) = delete;
    RobotState& operator=(const RobotState&) = delete;

    // Runs to the script's next command; nullopt: the script has ended well. The outcome is that of
    // the command before (ignored at the first call): a Value is what the function returns, an
    // Error is raised in the script at the line of its call (which pcall may catch). An Error out
    // of here is the script's own end: "demo.lua:12: …".
    [[nodiscard]] Result<std::optional<RobotCommand>> next(Result<Value> outcome = Value());

private:
    struct State;
    explicit RobotState(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace suluh::script
