#include "script/robot_state.h"

#include <lua.hpp>

#include "base/files.h"
#include "script/lua_require.h"
#include "script/lua_value.h"

namespace suluh::script {

namespace {

constexpr std::size_t kMaxScriptBytes = std::size_t{1} << 20;

// Each command is a Lua function, so that an Error comes up at the line of the script's own call.
constexpr std::string_view kPrelude = R"(
local yield, error, names = coroutine.yield, error, ...
for _, name in ipairs(names) do
    _G[name] = function(...)
        local ok, value = yield(name, ...)
        if not ok then error(value, 2) end
        return value
    end
end
)";

}  // namespace

struct RobotState::State {
    std::string name;
    LuaHandle lua;
    lua_State* script = nullptr;  // the coroutine; the main state keeps it alive
    bool started = false, ended = false;
};

const std::vector<std::string>& RobotState::default_commands() {
    static const std::vector<std::string> names = {
        "tap",    "tap_id", "tap_at",      "drag",           "swipe",  "wait_screen", "wait_node",
        "wait",   "shot",   "expect_text", "expect_no_text", "answer", "type_nip",    "type_text",
        "screen", "nodes",  "log",         "kill",           "key",    "stop",        "volume"};
    return names;
}

RobotState::RobotState(std::unique_ptr<State> state) : state_(std::move(state)) {}
RobotState::~RobotState() = default;

Result<std::unique_ptr<RobotState>> RobotState::load(const std::filesystem::path& file,
                                                     const std::vector<std::string>& commands) {
    const Result<std::string> text = read_text(file, kMaxScriptBytes);
    if (!text) return text.error().within("reading the robot's script");
    return load_text(*text, file.filename().string(), commands);
}

Result<std::unique_ptr<RobotState>> RobotState::load_text(
    std::string_view source, std::string_view name, const std::vector<std::string>& commands) {
    auto state = std::make_unique<State>();
    state->name = name;
    state->lua.reset(luaL_newstate());
    lua_State* L = state->lua.get();
    if (L == nullptr) return Error{Fault::full, "no memory for a Lua state"};
    luaL_openlibs(L);
    if (Status s = load_source(L, {"@robot", std::string(kPrelude)}); !s) return s.error();
    push_value(L, Value::List(commands.begin(), commands.end()));
    if (Status s = call_lua(L, 1, 0); !s) return s.error();
    state->script = lua_newthread(L);
    const LuaSource chunk{"@" + state->name, std::string(source)};
    if (Status s = load_source(state->script, chunk); !s) return s.error();
    return std::unique_ptr<RobotState>(new RobotState(std::move(state)));
}

namespace {

// The line of the script that waits in one of the prelude's functions.
std::string waiting_line(lua_State* script, const std::string& name) {
    lua_Debug frame;
    for (int level = 0; lua_getstack(script, level, &frame) != 0; ++level) {
        lua_getinfo(script, "Sl", &frame);
        if (std::string_view(frame.source) == "@" + name) {
            return name + ":" + std::to_string(frame.currentline);
        }
    }
    return name;
}

Result<RobotCommand> read_command(lua_State* script, const std::string& name) {
    RobotCommand command;
    command.where = waiting_line(script, name);
    if (lua_type(script, 1) != LUA_TSTRING) {
        return Error{Fault::bad_input, command.where + ": a robot script may not yield by itself"};
    }
    command.name = check_text(script, 1);
    for (int i = 2; i <= lua_gettop(script); ++i) {
        Result<Value> arg = read_value(script, i);
        if (!arg) return arg.error().within(command.where + ": " + command.name);
        command.args.push_back(std::move(*arg));
    }
    return command;
}

}  // namespace

Result<std::optional<RobotCommand>> RobotState::next(Result<Value> outcome) {
    if (state_->ended) return std::optional<RobotCommand>();
    lua_State* script = state_->script;
    int args = 0;
    if (std::exchange(state_->started, true)) {
        lua_settop(script, 0);
        lua_pushboolean(script, outcome.has_value() ? 1 : 0);
        push_value(script, outcome ? *outcome : Value(clean_text(outcome.error().detail, 2000)));
        args = 2;
    }
    const int result = lua_resume(script, args);
    if (result == LUA_YIELD) {
        Result<RobotCommand> command = read_command(script, state_->name);
        if (!command) return command.error();
        return std::optional<RobotCommand>(std::move(*command));
    }
    state_->ended = true;
    if (result == 0) return std::optional<RobotCommand>();
    return Error{Fault::bad_input, error_text(script, -1)};
}

}  // namespace suluh::script
