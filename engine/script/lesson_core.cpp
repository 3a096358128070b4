#include "script/lesson_core.h"

#include <lua.hpp>
#include <utility>

#include "script/lesson_libraries.h"
#include "script/message_frame.h"

namespace suluh::script {

namespace {

Sources sources_in(Fields& fields, std::string_view key) {
    Sources sources;
    const Value* value = fields.any(key);
    if (value == nullptr || value->map() == nullptr) {
        fields.fail(key, "must be a map of sources");
        return sources;
    }
    for (const auto& [path, text] : *value->map()) {
        if (text.text() == nullptr) fields.fail(key, "must be a map of sources");
        sources[path] = text.text() != nullptr ? *text.text() : std::string();
    }
    return sources;
}

// Only what the process itself keeps to; absent: the usual budget.
LessonBudget budget_in(Fields& fields) {
    LessonBudget budget;
    const Value* value = fields.any("budget");
    if (value == nullptr) return budget;
    Fields inner(*value, "open.budget");
    const auto read = [&inner](std::string_view key, const BudgetRange& range) {
        return inner.whole(key, range.least, range.most);
    };
    budget.million_instructions = read("instructions", kMillionInstructions);
    budget.memory_mib = read("memory", kMemoryMib);
    budget.work_ms = read("work", kWorkMs);
    fields.take(inner.finish());
    return budget;
}

Result<int> explain_error(lua_State* L) {
    static_cast<LessonCore*>(lua_touserdata(L, lua_upvalueindex(1)))->explain(L, 1);
    lua_settop(L, 1);
    return 1;
}

// What handle() carries across the protected call.
struct Job {
    LessonCore& core;
    const Value& message;
};

// Of what the host sends, only this may come from the library; faults are ours to tell.
bool is_for_library(const std::string& type) {
    return type == "ready" || type == "view" || type == "response" || type == "checkpoint" ||
           type == "done" || type == "log";
}

}  // namespace

LessonCore::LessonCore(RuntimeOptions options)
    : options_(std::move(options)),
      finder_([this](std::string_view name) { return find(name); }),
      // Here and not in open(): a new state asks the system for random bytes, the jail has none.
      lua_(lua_newstate(LessonGuard::allocate, &guard_)) {}

std::optional<LessonFault> LessonCore::handle(const Value& message) {
    if (!good()) return fault_;
    lua_State* L = lua_.get();
    if (L == nullptr) {
        fail({"", 0, "no memory for a Lua state"});
        return fault_;
    }
    Job job{*this, message};
    const int outcome = lua_cpcall(L, handle_protected, &job);
    if (outcome != 0 && good()) fail(fault_outside(outcome));
    return fault_;
}

int LessonCore::handle_protected(lua_State* L) {
    auto* job = static_cast<Job*>(lua_touserdata(L, 1));
    lua_settop(L, 0);
    job->core.take(job->message);
    return 0;
}

// Of what was raised while no Lua code of anybody's ran.
LessonFault LessonCore::fault_outside(int outcome) {
    if (guard_.tripped()) return {"", 0, guard_.reason()};
    // Without memory not even the error's words may be looked at.
    if (outcome == LUA_ERRMEM) return {"", 0, "no memory"};
    return {"", 0, error_text(lua_.get(), -1)};
}

void LessonCore::take(const Value& message) {
    const std::string type = message.text_or("t", "");
    const Value nil;
    const auto field = [&](std::string_view key) {
        const Value* value = message.find(key);
        return value != nullptr ? *value : nil;
    };
    if (type == "open") {
        open(message);
    } else if (open_ == 0) {
        fail({"", 0, "'" + type + "' came before 'open'"});
    } else if (type == "event") {
        call(event_, {field("name"), field("arg")});
    } else if (type == "env") {
        look(field("env"));
    } else if (type == "saved") {
        call(saved_, {field("ref")});
    } else {
        fail({"", 0, "'" + type + "' is no message for a lesson"});
    }
}

Status LessonCore::send(Value message) {
    const std::string type = message.text_or("t", "");
    if (!is_for_library(type)) {
        return Error{Fault::bad_input, "'" + type + "' is no message of a lesson"};
    }
    Result<std::string> frame = to_frame(message);
    if (!frame) return frame.error();
    // Checked here too, so that the mistake has a file and a line.
    if (const auto typed = read_lesson_message(std::move(message)); !typed) return typed.error();
    options_.send(*frame);
    return {};
}

// ---- opening ----

Status LessonCore::read_open(const Value& message) {
    Fields fields(message, "open");
    (void)fields.any("t");
    lib_ = sources_in(fields, "lib");
    files_ = sources_in(fields, "files");
    entry_ = fields.text("entry", 120);
    guard_.set_limits(limits_of(budget_in(fields)));
    Value::Map options;
    for (const char* key : {"entry", "pack", "lang", "seed", "env", "resume", "person", "history",
                            "check", "media", "collect"}) {
        if (const Value* value = fields.any(key)) options[key] = *value;
    }
    lang_ = message.text_or("lang", "");
    watching_ = message.boolean_or("collect", false) || message.boolean_or("check", false);
    runner_options_ = std::move(options);
    return fields.finish();
}

void LessonCore::make_state() {
    lua_State* L = lua_.get();
    // Compiled code skips hooks and needs memory that is executable.
    luaJIT_setmode(L, 0, LUAJIT_MODE_ENGINE | LUAJIT_MODE_OFF);
    open_lesson_libraries(L);
    push_require(L, finder_);
    require_ = luaL_ref(L, LUA_REGISTRYINDEX);
    // Both get the same function, so that there is one cache: a module is one table for all.
    for (int* globals : {&pack_globals_, &lib_globals_}) {
        lua_newtable(L);
        lua_rawgeti(L, LUA_REGISTRYINDEX, require_);
        lua_setfield(L, -2, "require");
        if (globals == &lib_globals_) {
            push_host(L, *this);
            if (options_.more_host != nullptr) options_.more_host(L);
            lua_setfield(L, -2, "host");
        }
        make_lesson_globals(L);
        *globals = luaL_ref(L, LUA_REGISTRYINDEX);
    }
    guard_.watch(L);
}

Result<LuaSource> LessonCore::find(std::string_view name) const {
    const Result<std::string> path = module_path(name);
    if (!path) return path.error();
    if (const auto it = lib_.find(*path); it != lib_.end()) {
        return LuaSource{library_chunk(*path), it->second, lib_globals_};
    }
    if (const auto it = files_.find(*path); it != files_.end()) {
        return LuaSource{pack_chunk(*path), it->second, pack_globals_};
    }
    std::string text =
        "there is no file '" + *path + "' in the pack, and no library '" + std::string(name) + "'";
    if (path->starts_with("items/") || path->starts_with("lessons/")) {
        text += " (a name put together while running? It must stand in the lesson as one text)";
    }
    return Error{Fault::not_found, std::move(text)};
}

void LessonCore::open(const Value& message) {
    if (open_ != 0) return fail({"", 0, "a second 'open'"});
    if (Status s = read_open(message); !s) return fail({"", 0, s.error().detail});
    make_state();
    if (good()) load_words();
    if (good()) load_entry();
    if (good()) load_runner();
    if (!good()) return;
    lua_State* L = lua_.get();
    lua_rawgeti(L, LUA_REGISTRYINDEX, open_);
    lua_rawgeti(L, LUA_REGISTRYINDEX, lesson_);
    push_value(L, runner_options_);
    run(2, 0);
    if (options_.memory_left > 0) guard_.refuse_beyond(options_.memory_left);
}

// The steps hold words, so another language is another set of steps: the entry is built again, with
// what it requires of the pack.
void LessonCore::look(const Value& env) {
    const std::string lang = env.text_or("lang", lang_);
    if (lang == lang_) return call(env_, {env});
    lang_ = lang;
    lua_State* L = lua_.get();
    lua_rawgeti(L, LUA_REGISTRYINDEX, require_);
    forget_modules(L, lua_gettop(L), [this](std::string_view name) {
        const Result<std::string> path = module_path(name);
        return path && !lib_.contains(*path);
    });
    lua_pop(L, 1);
    luaL_unref(L, LUA_REGISTRYINDEX, lesson_);
    load_words();
    if (good()) load_entry();
    if (!good()) return;
    lua_rawgeti(L, LUA_REGISTRYINDEX, env_);
    push_value(L, env);
    lua_rawgeti(L, LUA_REGISTRYINDEX, lesson_);
    run(2, 0);
}

// Tells the library the pack's words in the language, if the pack has them, before a builder asks.
void LessonCore::load_words() {
    if (!lib_.contains("translate.lua")) return;
    lua_State* L = lua_.get();
    lua_rawgeti(L, LUA_REGISTRYINDEX, require_);
    lua_pushliteral(L, "translate");
    run(1, 1);
    if (!good()) return;
    lua_getfield(L, -1, "start");
    lua_newtable(L);
    lua_pushboolean(L, watching_ ? 1 : 0);
    lua_setfield(L, -2, "watch");
    lua_pushlstring(L, lang_.data(), lang_.size());
    lua_setfield(L, -2, "lang");
    if (const Value* media = runner_options_.find("media")) {
        push_value(L, *media);
        lua_setfield(L, -2, "media");
    }
    const std::string file = "lang/" + lang_ + ".lua";
    if (const auto it = files_.find(file); it != files_.end()) {
        if (!load_table(file, it->second)) return;
        lua_setfield(L, -2, "texts");
    }
    if (!load_lent_words()) return;
    run(1, 0);
    if (good()) lua_pop(L, 1);
}

// What other packs' banks read in this language came along with them: see packs/pack_banks.h.
bool LessonCore::load_lent_words() {
    lua_State* L = lua_.get();
    lua_newtable(L);
    int count = 0;
    const std::string folder = "lang/" + lang_ + "/";
    for (auto it = files_.lower_bound(folder); it != files_.end() && it->first.starts_with(folder);
         ++it) {
        if (!load_table(it->first, it->second)) return false;
        lua_rawseti(L, -2, ++count);
    }
    lua_setfield(L, -2, "lent");
    return true;
}

// Runs a file of the pack that must return a table, and leaves that on the stack.
bool LessonCore::load_table(const std::string& file, const std::string& text) {
    lua_State* L = lua_.get();
    const LuaSource source{pack_chunk(file), text, pack_globals_};
    if (Status s = load_source(L, source); !s) {
        fail(place_fault(s.error().detail, files_, nullptr, 0));
        return false;
    }
    run(0, 1);
    if (good() && !lua_istable(L, -1)) {
        fail({file, 1,
              std::string("the file returns a ") + luaL_typename(L, -1) +
                  (file == entry_ ? "; it must end in: return s.lesson { … }"
                                  : "; it must end in: return { [\"…\"] = \"…\" }")});
    }
    return good();
}

CodePlace LessonCore::entry_return() const {
    const auto it = files_.find(entry_);
    return {entry_, it == files_.end() ? 0 : last_return_line(it->second)};
}

void LessonCore::load_entry() {
    lua_State* L = lua_.get();
    const auto it = files_.find(entry_);
    if (it == files_.end()) {
        return fail({entry_, 0, "the pack has no file of this name, but its list of lessons has"});
    }
    if (!load_table(entry_, it->second)) return;
    lesson_ = luaL_ref(L, LUA_REGISTRYINDEX);
}

void LessonCore::load_runner() {
    lua_State* L = lua_.get();
    lua_rawgeti(L, LUA_REGISTRYINDEX, require_);
    lua_pushliteral(L, "runner");
    run(1, 1);
    if (!good()) return;
    if (!lua_istable(L, -1)) return fail({"lib/runner.lua", 1, "must return a table"});
    for (const auto& [name, reference] :
         {std::pair{"open", &open_}, {"event", &event_}, {"env", &env_}, {"saved", &saved_}}) {
        lua_pushstring(L, name);
        lua_rawget(L, -2);
        if (!lua_isfunction(L, -1)) {
            return fail({"lib/runner.lua", 1, "has no function '" + std::string(name) + "'"});
        }
        *reference = luaL_ref(L, LUA_REGISTRYINDEX);
    }
    lua_pop(L, 1);
}

// ---- running ----

void LessonCore::call(int function, std::initializer_list<Value> args) {
    lua_State* L = lua_.get();
    lua_rawgeti(L, LUA_REGISTRYINDEX, function);
    for (const Value& arg : args) push_value(L, arg);
    run(static_cast<int>(args.size()), 0);
}

void LessonCore::explain(lua_State* L, int error_index) {
    explained_ = place_fault(error_text(L, error_index), files_, L, 1);
}

void LessonCore::run(int nargs, int nresults) {
    lua_State* L = lua_.get();
    const int function = lua_gettop(L) - nargs;
    lua_pushlightuserdata(L, this);
    lua_pushcclosure(L, border<explain_error>, 1);
    lua_insert(L, function);
    explained_.reset();
    guard_.begin();
    const int outcome = lua_pcall(L, nargs, nresults, function);
    guard_.end();
    lua_remove(L, function);
    if (outcome == 0 && !guard_.tripped()) return;
    LessonFault fault = explained_.value_or(LessonFault{});
    if (!explained_ && outcome != 0) fault.message = error_text(L, -1);
    // Whatever the lesson made of the error on the way: this is what happened.
    if (guard_.tripped()) fault.message = guard_.reason();
    fail(std::move(fault));
}

void LessonCore::fail(LessonFault fault) {
    if (fault.file.empty()) fault.file = entry_;
    if (fault.message.empty()) fault.message = "an error without words";
    fault_ = std::move(fault);
}

}  // namespace suluh::script
