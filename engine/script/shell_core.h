// What stands behind ShellState, shared with the file that binds `kiosk`. For this room only.
#pragma once

#include <initializer_list>
#include <map>
#include <utility>

#include "script/lua_require.h"
#include "script/lua_value.h"
#include "script/shell_state.h"

namespace suluh::script {

class ShellCore : public std::enable_shared_from_this<ShellCore> {
public:
    explicit ShellCore(ShellOptions options);
    [[nodiscard]] Status run_main();

    // What kiosk.call, after, cancel, log and changed do; functions are registry references.
    void ask(std::string_view service, const Value& args, int function);
    [[nodiscard]] int add_timer(double in_ms, int function);
    void cancel(int id);
    void log(std::string_view text) const;
    void mark_changed() { changed_ = true; }
    [[nodiscard]] const Clock& clock() const;

    void provide(std::string name, Service service);
    // Runs one of main.lua's functions; the results stay on the stack when it succeeds.
    enum class Entry { start, view, event, message };
    [[nodiscard]] Status enter(Entry entry, std::initializer_list<Value> args);
    [[nodiscard]] Result<Value> view(const Value& env);
    [[nodiscard]] std::optional<std::int64_t> next_timer() const;
    void run_timers(std::int64_t now_ms);
    [[nodiscard]] bool take_changed() { return std::exchange(changed_, false); }

private:
    struct Timer {
        std::int64_t due_ms = 0;
        int function = 0;
    };

    [[nodiscard]] Result<LuaSource> find(std::string_view name) const;
    [[nodiscard]] Status open_libraries();
    [[nodiscard]] Status run(int function, std::initializer_list<Value> args, int results);
    void run_once(int function, std::initializer_list<Value> args);
    void settle(int id, Result<Value> outcome);
    void deliver(int id, const Result<Value>& outcome);
    void deliver_waiting();
    void report(const Error& error) const;

    ShellOptions options_;
    SystemClock system_clock_;
    ModuleFinder finder_;
    std::map<std::string, Service, std::less<>> services_;
    std::map<int, Timer> timers_;
    std::map<int, int> callbacks_;                        // id of a kiosk.call to its function
    std::vector<std::pair<int, Result<Value>>> replies_;  // given while Lua ran
    std::map<Entry, int> entries_;
    int next_id_ = 1;
    int running_ = 0;  // depth of calls into Lua
    bool changed_ = true;
    LuaHandle lua_;  // last: it dies first, while what its functions point at still lives
};

// Sets the global `kiosk`.
void bind_kiosk(lua_State* L, ShellCore& core);

}  // namespace suluh::script
