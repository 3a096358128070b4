// The kiosk's own screens: a trusted LuaJIT state running scripts/shell/main.lua on the main
// thread. Scripts ask services by name and get replies later; nothing here blocks or throws.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/value.h"

namespace suluh::script {

// Answers one kiosk.call: a Value becomes {ok=true, data=…}, an Error {ok=false, fault="not found",
// detail=…}. Main thread only, now or later, once (a second answer is ignored); harmless after the
// ShellState is gone. Given inside the service itself, it is delivered after the calling script
// function has returned.
using Reply = std::function<void(Result<Value>)>;
using Service = std::function<void(const Value& args, Reply reply)>;

struct ShellOptions {
    std::vector<std::filesystem::path> folders;  // where require looks, first match wins
    const Clock* clock = nullptr;                // borrowed, outlives the state; nullptr: system
    // Errors of reply callbacks and timers, "file:line: …". Those of start, view, event and message
    // are returned.
    std::function<void(const Error&)> on_error;
    // kiosk.log(text); nothing set: the log, as room "shell".
    std::function<void(std::string_view)> on_log;
};

class ShellState {
public:
    // Runs main.lua of the first folder that has one and keeps the table it returns.
    [[nodiscard]] static Result<std::unique_ptr<ShellState>> load(ShellOptions options);
    ~ShellState();
    ShellState(const ShellState&) = delete;
    ShellState& operator=(const ShellState&) = delete;

    // An unknown service answers with Fault::unsupported.
    void provide(std::string name, Service service);

    [[nodiscard]] Status start(const Value& boot);
    [[nodiscard]] Result<Value> view(const Value& env);
    [[nodiscard]] Status event(std::string_view name, const Value& arg);
    [[nodiscard]] Status message(std::string_view kind, const Value& data);

    // Monotonic time (Clock::mono_ms) of the earliest kiosk.after, to sleep until.
    [[nodiscard]] std::optional<std::int64_t> next_timer() const;
    void run_timers(std::int64_t now_ms);

    // True once after anything ran that may have changed what view() returns.
    [[nodiscard]] bool take_changed();

private:
    struct State;
    explicit ShellState(std::shared_ptr<State> state);
    std::shared_ptr<State> state_;  // shared: a Reply holds it weakly and may come after our end
};

}  // namespace suluh::script
