#include "script/lua_require.h"

#include <lua.hpp>

#include "script/lua_value.h"

namespace suluh::script {

namespace {

constexpr int kFinder = lua_upvalueindex(1);
constexpr int kModules = lua_upvalueindex(2);  // name to what its chunk returned

// Marks a module whose chunk is running, to tell a circle from a module.
char loading_mark;

Result<int> find_chunk(lua_State* L) {
    const std::string_view name = check_text(L, 1);
    const auto* find = static_cast<const ModuleFinder*>(lua_touserdata(L, 2));
    const Result<LuaSource> source = (*find)(name);
    if (!source) return source.error();
    if (Status s = load_source(L, *source); !s) return s.error();
    return 1;
}

// Holds no C++ object while other Lua code runs: an error may leave it at any call.
int require(lua_State* L) {
    luaL_checktype(L, 1, LUA_TSTRING);
    lua_settop(L, 1);
    lua_pushvalue(L, 1);
    lua_rawget(L, kModules);
    if (lua_touserdata(L, -1) == &loading_mark) {
        return luaL_error(L, "'%s' failed before or requires itself in a circle",
                          lua_tostring(L, 1));
    }
    if (!lua_isnil(L, -1)) return 1;

    lua_pushcfunction(L, border<find_chunk>);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, kFinder);
    lua_call(L, 2, 1);

    lua_pushvalue(L, 1);
    lua_pushlightuserdata(L, &loading_mark);
    lua_rawset(L, kModules);
    // Not protected: whoever explains an error wants to see the stack of the chunk. After a failure
    // the mark stays, and the module with it, unusable.
    lua_call(L, 0, 1);
    if (lua_isnil(L, -1)) {
        return luaL_error(L, "'%s' returns nothing; a module returns its table",
                          lua_tostring(L, 1));
    }
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -2);
    lua_rawset(L, kModules);
    return 1;
}

bool is_part_of_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

}  // namespace

void push_require(lua_State* L, const ModuleFinder& finder) {
    lua_pushlightuserdata(L, const_cast<ModuleFinder*>(&finder));
    lua_newtable(L);
    lua_pushcclosure(L, require, 2);
}

void forget_modules(lua_State* L, int index, const std::function<bool(std::string_view)>& which) {
    lua_getupvalue(L, index, 2);
    lua_pushnil(L);
    while (lua_next(L, -2) != 0) {
        lua_pop(L, 1);
        if (!which(lua_tostring(L, -1))) continue;
        lua_pushvalue(L, -1);
        lua_pushnil(L);
        lua_rawset(L, -4);
    }
    lua_pop(L, 1);
}

Result<std::string> module_path(std::string_view name) {
    const Error bad{Fault::bad_input, "'" + clean_text(name, 80) +
                                          "' is not a module name; write it like \"steps.choice\""};
    std::string path;
    bool part_before = false;
    for (const char c : name) {
        if (c == '.' ? !part_before : !is_part_of_name(c)) return bad;
        part_before = c != '.';
        path += c == '.' ? '/' : c;
    }
    if (!part_before || path.size() > 120) return bad;
    return path + ".lua";
}

Status load_source(lua_State* L, const LuaSource& source) {
    // Bytecode is not checked by LuaJIT and can break out of everything.
    if (!source.text.empty() && source.text.front() == LUA_SIGNATURE[0]) {
        return Error{Fault::refused, source.chunk.substr(1) + ":1: compiled Lua is not accepted"};
    }
    const int outcome =
        luaL_loadbufferx(L, source.text.data(), source.text.size(), source.chunk.c_str(), "t");
    if (outcome == 0 && source.globals != 0) {
        lua_rawgeti(L, LUA_REGISTRYINDEX, source.globals);
        lua_setfenv(L, -2);
    }
    if (outcome == 0) return {};
    Error error{Fault::bad_input, error_text(L, -1)};
    lua_pop(L, 1);
    return error;
}

}  // namespace suluh::script
