#include "script/shell_core.h"

#include <algorithm>
#include <cmath>
#include <lua.hpp>

#include "base/files.h"
#include "base/log.h"

namespace suluh::script {

namespace {

constexpr std::size_t kMaxSourceBytes = std::size_t{2} << 20;
constexpr double kMaxTimerMs = 1e12;

// What the shell has no business with: files, processes, foreign code, code made at run time.
constexpr const char* kRemoved[] = {"io",     "os",       "ffi",    "debug",  "package",
                                    "load",   "loadfile", "dofile", "jit",    "loadstring",
                                    "module", "newproxy", "print",  "gcinfo", "require"};

constexpr std::pair<const char*, ShellCore::Entry> kEntries[] = {
    {"start", ShellCore::Entry::start},
    {"view", ShellCore::Entry::view},
    {"event", ShellCore::Entry::event},
    {"message", ShellCore::Entry::message}};

Value reply_value(const Result<Value>& outcome) {
    if (outcome) return Value::Map{{"ok", true}, {"data", *outcome}};
    return Value::Map{{"ok", false},
                      {"fault", fault_name(outcome.error().fault)},
                      {"detail", clean_text(outcome.error().detail, 2000)}};
}

}  // namespace

ShellCore::ShellCore(ShellOptions options)
    : options_(std::move(options)),
      finder_([this](std::string_view name) { return find(name); }),
      lua_(luaL_newstate()) {}

const Clock& ShellCore::clock() const {
    return options_.clock != nullptr ? *options_.clock : system_clock_;
}

Result<LuaSource> ShellCore::find(std::string_view name) const {
    const Result<std::string> path = module_path(name);
    if (!path) return path.error();
    for (const fs::path& folder : options_.folders) {
        std::error_code ignored;
        if (!fs::is_regular_file(folder / *path, ignored)) continue;
        Result<std::string> text = read_text(folder / *path, kMaxSourceBytes);
        if (!text) return text.error();
        return LuaSource{"@" + folder.filename().string() + "/" + *path, std::move(*text)};
    }
    return Error{Fault::not_found, "no module '" + std::string(name) + "' in the script folders"};
}

Status ShellCore::open_libraries() {
    lua_State* L = lua_.get();
    if (L == nullptr) return Error{Fault::full, "no memory for a Lua state"};
    // Interpreted, as lessons are: views allocate more than they loop, compiling gains nothing
    // there, and the compiler of this LuaJIT (a beta) is the part of it that is known to err.
    luaJIT_setmode(L, 0, LUAJIT_MODE_ENGINE | LUAJIT_MODE_OFF);
    luaL_openlibs(L);
    for (const char* name : kRemoved) {
        lua_pushnil(L);
        lua_setglobal(L, name);
    }
    push_require(L, finder_);
    lua_setglobal(L, "require");
    bind_kiosk(L, *this);
    return {};
}

Status ShellCore::run_main() {
    if (Status s = open_libraries(); !s) return s;
    lua_State* L = lua_.get();
    const Result<LuaSource> source = find("main");
    if (!source) return source.error();
    if (Status s = load_source(L, *source); !s) return s;
    if (Status s = call_lua(L, 0, 1); !s) return s;
    const std::string file = source->chunk.substr(1);
    if (!lua_istable(L, -1)) {
        return Error{Fault::bad_input,
                     file + ":1: must return a table of start, view, event and message"};
    }
    for (const auto& [name, entry] : kEntries) {
        lua_getfield(L, -1, name);
        if (!lua_isfunction(L, -1)) {
            return Error{Fault::bad_input, file + ":1: the table it returns has no function '" +
                                               std::string(name) + "'"};
        }
        entries_[entry] = luaL_ref(L, LUA_REGISTRYINDEX);
    }
    lua_pop(L, 1);
    deliver_waiting();
    return {};
}

Status ShellCore::run(int function, std::initializer_list<Value> args, int results) {
    lua_State* L = lua_.get();
    luaL_checkstack(L, 8, "shell");
    lua_rawgeti(L, LUA_REGISTRYINDEX, function);
    for (const Value& arg : args) push_value(L, arg);
    ++running_;
    Status outcome = call_lua(L, static_cast<int>(args.size()), results);
    --running_;
    return outcome;
}

Status ShellCore::enter(Entry entry, std::initializer_list<Value> args) {
    changed_ = true;
    Status outcome = run(entries_.at(entry), args, 0);
    deliver_waiting();
    return outcome;
}

Result<Value> ShellCore::view(const Value& env) {
    if (Status s = run(entries_.at(Entry::view), {env}, 1); !s) return s.error().within("view");
    Result<Value> tree = read_value(lua_.get(), -1);
    lua_pop(lua_.get(), 1);
    deliver_waiting();
    if (!tree) return tree.error().within("what view returns");
    return tree;
}

// ---- services ----

void ShellCore::provide(std::string name, Service service) {
    services_[std::move(name)] = std::move(service);
}

void ShellCore::ask(std::string_view service, const Value& args, int function) {
    const int id = next_id_++;
    callbacks_[id] = function;
    const auto it = services_.find(service);
    if (it == services_.end()) {
        settle(id, Error{Fault::unsupported, "no service '" + std::string(service) + "'"});
        return;
    }
    it->second(args, [core = weak_from_this(), id](Result<Value> outcome) {
        if (const auto alive = core.lock()) alive->settle(id, std::move(outcome));
    });
}

void ShellCore::settle(int id, Result<Value> outcome) {
    if (!callbacks_.contains(id)) return;  // the second answer
    if (running_ > 0) {
        replies_.emplace_back(id, std::move(outcome));
        return;
    }
    deliver(id, outcome);
    deliver_waiting();
}

void ShellCore::deliver(int id, const Result<Value>& outcome) {
    const auto it = callbacks_.find(id);
    if (it == callbacks_.end()) return;
    const int function = it->second;
    callbacks_.erase(it);
    if (function == LUA_NOREF) {
        if (!outcome) report(outcome.error().within("a kiosk.call without a callback"));
        return;
    }
    run_once(function, {reply_value(outcome)});
}

void ShellCore::deliver_waiting() {
    while (running_ == 0 && !replies_.empty()) {
        for (const auto& [id, outcome] : std::exchange(replies_, {})) deliver(id, outcome);
    }
}

void ShellCore::run_once(int function, std::initializer_list<Value> args) {
    changed_ = true;
    if (Status s = run(function, args, 0); !s) report(s.error());
    luaL_unref(lua_.get(), LUA_REGISTRYINDEX, function);
}

// ---- timers ----

int ShellCore::add_timer(double in_ms, int function) {
    const double delay = std::isfinite(in_ms) ? std::clamp(in_ms, 0.0, kMaxTimerMs) : 0.0;
    const int id = next_id_++;
    timers_[id] = {clock().mono_ms() + static_cast<std::int64_t>(delay), function};
    return id;
}

void ShellCore::cancel(int id) {
    const auto it = timers_.find(id);
    if (it == timers_.end()) return;
    luaL_unref(lua_.get(), LUA_REGISTRYINDEX, it->second.function);
    timers_.erase(it);
}

std::optional<std::int64_t> ShellCore::next_timer() const {
    std::optional<std::int64_t> earliest;
    for (const auto& [id, timer] : timers_) {
        earliest = std::min(earliest.value_or(timer.due_ms), timer.due_ms);
    }
    return earliest;
}

void ShellCore::run_timers(std::int64_t now_ms) {
    // A timer set by one of these waits for the next round, so that a zero delay cannot hang us.
    std::vector<std::pair<std::int64_t, int>> due;
    for (const auto& [id, timer] : timers_) {
        if (timer.due_ms <= now_ms) due.emplace_back(timer.due_ms, id);
    }
    std::sort(due.begin(), due.end());
    for (const auto& [due_ms, id] : due) {
        const auto it = timers_.find(id);
        if (it == timers_.end()) continue;  // cancelled by one before it
        const int function = it->second.function;
        timers_.erase(it);
        run_once(function, {});
        deliver_waiting();
    }
}

void ShellCore::log(std::string_view text) const {
    if (options_.on_log) {
        options_.on_log(text);
    } else {
        log_info("shell", text);
    }
}

void ShellCore::report(const Error& error) const {
    if (options_.on_error) {
        options_.on_error(error);
    } else {
        log_error("shell", error.detail);
    }
}

}  // namespace suluh::script
