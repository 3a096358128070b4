#include "script/lesson_libraries.h"

#include <lua.hpp>
#include <string_view>

#include "script/lesson_guard.h"
#include "script/lua_value.h"

namespace suluh::script {

namespace {

constexpr const char* kRegistryName = "suluh.libraries";

// The whole of what lessons get from the stock base library…
constexpr const char* kBase[] = {"assert",   "error",    "ipairs", "next",        "pairs",
                                 "select",   "tonumber", "type",   "unpack",      "tostring",
                                 "rawequal", "rawget",   "rawset", "setmetatable"};
constexpr const char* kString[] = {"byte", "char", "len", "lower", "reverse", "sub", "upper"};

// …and why the others are absent; said to the author who tries one.
struct Absent {
    const char* name;
    const char* why;
};
constexpr Absent kAbsent[] = {
    {"io", "a lesson has no files; texts and pictures are named in the pack"},
    {"os", "a lesson has no system; the library tells it what it may know of the time"},
    {"debug", "it reaches around every limit"},
    {"package", "modules come from the pack and the library only, by require"},
    {"module", "a file returns one table instead"},
    {"ffi", "it reaches all memory"},
    {"jit", "compiled code would skip the limits"},
    {"load", "code is in files, where it can be checked"},
    {"loadstring", "code is in files, where it can be checked"},
    {"loadfile", "use require"},
    {"dofile", "use require"},
    {"coroutine", "limits and messages know one thread; keep a state in a table instead"},
    {"collectgarbage", "memory is looked after; calling it in a loop would only be slow"},
    {"gcinfo", "memory is looked after"},
    {"newproxy", "its finalizer would run outside of the limits"},
    {"getfenv", "it reaches the names of other code"},
    {"setfenv", "it changes the names of other code"},
    {"print", "nobody sees it; use the library's log"},
    {"_G", "there are no globals; write 'local'"}};

Result<int> unknown_name(lua_State* L) {
    const std::string name = error_text(L, 2);
    for (const Absent& absent : kAbsent) {
        if (name == absent.name) {
            return Error{Fault::refused, "'" + name + "' is not there in lessons: " + absent.why};
        }
    }
    return Error{Fault::bad_input,
                 "the name '" + name + "' is not known here (misspelt, or a 'local' is missing?)"};
}

Result<int> new_name(lua_State* L) {
    const std::string name = error_text(L, 2);
    return Error{Fault::bad_input,
                 "'" + name + "' would be set for everybody; write 'local " + name + "'"};
}

Result<int> fixed_library(lua_State*) {
    return Error{Fault::refused, "the standard libraries cannot be changed"};
}

// ---- protected calls: a spent budget passes through them ----

int failed_with(lua_State* L, int first) {
    if (LessonGuard::of(L).tripped()) return lua_error(L);
    lua_pushboolean(L, 0);
    lua_insert(L, first);
    return lua_gettop(L) - first + 1;
}

int safe_pcall(lua_State* L) {
    luaL_checkany(L, 1);
    LessonGuard& guard = LessonGuard::of(L);
    if (!guard.enter()) {
        guard.leave();
        return luaL_error(L, "pcall is nested too deep");
    }
    const int outcome = lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0);
    guard.leave();
    if (outcome != 0) return failed_with(L, 1);
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    return lua_gettop(L);
}

// The handler runs after the error, not inside of it: there the hook would be masked.
int safe_xpcall(lua_State* L) {
    luaL_checkany(L, 2);
    LessonGuard& guard = LessonGuard::of(L);
    if (!guard.enter()) {
        guard.leave();
        return luaL_error(L, "xpcall is nested too deep");
    }
    lua_pushvalue(L, 1);
    lua_pushvalue(L, 2);
    lua_replace(L, 1);  // handler, old handler, args…, function
    lua_replace(L, 2);  // handler, function, args…
    int outcome = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
    if (outcome == 0) {
        guard.leave();
        lua_pushboolean(L, 1);
        lua_replace(L, 1);
        return lua_gettop(L);
    }
    if (!guard.tripped()) outcome = lua_pcall(L, 1, 1, 0);
    guard.leave();
    return failed_with(L, lua_gettop(L));
}

// The metatable of texts is everybody's; nobody gets it.
int table_getmetatable(lua_State* L) {
    luaL_checkany(L, 1);
    if (!lua_istable(L, 1) || lua_getmetatable(L, 1) == 0) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushliteral(L, "__metatable");
    lua_rawget(L, -2);
    if (lua_isnil(L, -1)) lua_pop(L, 1);
    return 1;
}

// ---- building ----

void copy_names(lua_State* L, int from, int to, const char* const* names, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        lua_getfield(L, from, names[i]);
        lua_setfield(L, to, names[i]);
    }
}

void set_functions(lua_State* L, int table, const luaL_Reg* functions) {
    for (; functions->name != nullptr; ++functions) {
        lua_pushcfunction(L, functions->func);
        lua_setfield(L, table, functions->name);
    }
}

// Opens one stock library; its table is on top. The stock _G and package.loaded that it also writes
// to are out of every lesson's reach.
void open_stock(lua_State* L, lua_CFunction open, const char* name) {
    lua_pushcfunction(L, open);
    lua_pushstring(L, name);
    lua_call(L, 1, 1);
    if (!lua_istable(L, -1)) {  // luaopen_base leaves other things
        lua_pop(L, 1);
        lua_pushvalue(L, LUA_GLOBALSINDEX);
    }
}

void add_base(lua_State* L, int libraries) {
    lua_pushcfunction(L, luaopen_base);
    lua_pushliteral(L, "");
    lua_call(L, 1, 0);
    lua_newtable(L);
    const int base = lua_gettop(L);
    copy_names(L, LUA_GLOBALSINDEX, base, kBase, std::size(kBase));
    constexpr luaL_Reg kOurs[] = {{"pcall", safe_pcall},
                                  {"xpcall", safe_xpcall},
                                  {"getmetatable", table_getmetatable},
                                  {nullptr, nullptr}};
    set_functions(L, base, kOurs);
    lua_setfield(L, libraries, "base");
}

void add_string(lua_State* L, int libraries) {
    open_stock(L, luaopen_string, LUA_STRLIBNAME);
    const int stock = lua_gettop(L);
    lua_newtable(L);
    const int ours = lua_gettop(L);
    copy_names(L, stock, ours, kString, std::size(kString));
    set_functions(L, ours, lesson_string_functions());
    lua_getfield(L, stock, "format");
    lua_pushcclosure(L, lesson_format, 1);
    lua_setfield(L, ours, "format");
    // ("x"):rep(…) must find our functions too, and nobody may find the stock ones.
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_pushvalue(L, ours);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_settop(L, ours);
    lua_setfield(L, libraries, "string");
    lua_settop(L, libraries);
}

void add_table(lua_State* L, int libraries) {
    open_stock(L, luaopen_table, LUA_TABLIBNAME);
    lua_newtable(L);
    const int ours = lua_gettop(L);
    // Absent: move, maxn, foreach, foreachi, getn: their work has no bound of ours.
    set_functions(L, ours, lesson_table_functions());
    lua_getfield(L, ours - 1, "sort");
    lua_pushcclosure(L, lesson_sort, 1);
    lua_setfield(L, ours, "sort");
    lua_setfield(L, libraries, "table");
    lua_settop(L, libraries);
}

void add_math(lua_State* L, int libraries) {
    open_stock(L, luaopen_math, LUA_MATHLIBNAME);
    // The same lesson must be shuffled the same way again: chance comes from the attempt's seed,
    // through the library.
    for (const char* name : {"random", "randomseed"}) {
        lua_pushnil(L);
        lua_setfield(L, -2, name);
    }
    lua_setfield(L, libraries, "math");
}

// A view of libraries[name] that cannot be written to.
void push_fixed_copy(lua_State* L, int libraries, const char* name) {
    lua_newtable(L);
    lua_newtable(L);
    lua_getfield(L, libraries, name);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, border<fixed_library>);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

bool has_place(std::string_view message) {
    const std::size_t colon = message.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    std::size_t at = colon + 1;
    while (at < message.size() && message[at] >= '0' && message[at] <= '9') ++at;
    return at > colon + 1 && at < message.size() && message[at] == ':';
}

}  // namespace

int call_nested(lua_State* L, int nargs, int nresults, const char* name) {
    LessonGuard& guard = LessonGuard::of(L);
    if (!guard.enter()) {
        guard.leave();
        return luaL_error(L, "%s: functions nested too deep", name);
    }
    const int outcome = lua_pcall(L, nargs, nresults, 0);
    guard.leave();
    if (outcome == 0) return nresults;
    if (guard.tripped() || lua_type(L, -1) != LUA_TSTRING) return lua_error(L);
    const std::size_t length = lua_objlen(L, -1);
    if (has_place({lua_tostring(L, -1), length})) return lua_error(L);
    luaL_where(L, 1);
    luaL_gsub(L, lua_tostring(L, -2), "'?'", name);
    lua_concat(L, 2);
    return lua_error(L);
}

void open_lesson_libraries(lua_State* L) {
    lua_newtable(L);
    const int libraries = lua_gettop(L);
    add_base(L, libraries);
    add_string(L, libraries);
    add_table(L, libraries);
    add_math(L, libraries);
    open_stock(L, luaopen_bit, LUA_BITLIBNAME);
    lua_setfield(L, libraries, "bit");
    lua_setfield(L, LUA_REGISTRYINDEX, kRegistryName);
}

void make_lesson_globals(lua_State* L) {
    const int names = lua_gettop(L);
    lua_getfield(L, LUA_REGISTRYINDEX, kRegistryName);
    const int libraries = lua_gettop(L);
    lua_getfield(L, libraries, "base");
    for (lua_pushnil(L); lua_next(L, -2) != 0;) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, names);
    }
    for (const char* name : {"string", "table", "math", "bit"}) {
        push_fixed_copy(L, libraries, name);
        lua_setfield(L, names, name);
    }
    lua_newtable(L);
    lua_pushcfunction(L, border<unknown_name>);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, names);
    // What the code sees is an empty table over the names, so that every write comes to us.
    lua_newtable(L);
    lua_newtable(L);
    lua_pushvalue(L, names);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, border<new_name>);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
    lua_replace(L, names);
    lua_settop(L, names);
}

}  // namespace suluh::script
