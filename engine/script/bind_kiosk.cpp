// The global `kiosk` of the shell's scripts.
#include <ctime>
#include <lua.hpp>

#include "script/shell_core.h"

namespace suluh::script {

namespace {

ShellCore& core_of(lua_State* L) {
    return *static_cast<ShellCore*>(lua_touserdata(L, lua_upvalueindex(1)));
}

int keep_function(lua_State* L, int index) {
    lua_pushvalue(L, index);
    return luaL_ref(L, LUA_REGISTRYINDEX);
}

Result<int> kiosk_call(lua_State* L) {
    const std::string_view service = check_text(L, 1);
    if (!lua_isnoneornil(L, 3)) luaL_checktype(L, 3, LUA_TFUNCTION);
    lua_settop(L, 3);
    const Result<Value> args = read_value(L, 2);
    if (!args) return args.error().within("the arguments of kiosk.call");
    const int function = lua_isnil(L, 3) ? LUA_NOREF : keep_function(L, 3);
    core_of(L).ask(service, *args, function);
    return 0;
}

Result<int> kiosk_after(lua_State* L) {
    const double in_ms = luaL_checknumber(L, 1);
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_pushinteger(L, core_of(L).add_timer(in_ms, keep_function(L, 2)));
    return 1;
}

Result<int> kiosk_cancel(lua_State* L) {
    if (!lua_isnoneornil(L, 1)) core_of(L).cancel(static_cast<int>(luaL_checkinteger(L, 1)));
    return 0;
}

Result<int> kiosk_now(lua_State* L) {
    lua_pushnumber(L, static_cast<double>(core_of(L).clock().mono_ms()));
    return 1;
}

Result<int> kiosk_wall(lua_State* L) {
    const auto seconds = static_cast<std::time_t>(core_of(L).clock().wall_ms() / 1000);
    std::tm local{};
    if (localtime_r(&seconds, &local) == nullptr) {
        return Error{Fault::internal, "the clock shows no time"};
    }
    push_value(L, Value::Map{{"year", local.tm_year + 1900},
                             {"month", local.tm_mon + 1},
                             {"day", local.tm_mday},
                             {"hour", local.tm_hour},
                             {"min", local.tm_min},
                             {"sec", local.tm_sec},
                             {"wday", local.tm_wday + 1}});  // 1 = Sunday, as os.date has it
    return 1;
}

Result<int> kiosk_log(lua_State* L) {
    core_of(L).log(clean_text(check_text(L, 1), 2000));
    return 0;
}

Result<int> kiosk_changed(lua_State* L) {
    core_of(L).mark_changed();
    return 0;
}

}  // namespace

void bind_kiosk(lua_State* L, ShellCore& core) {
    constexpr luaL_Reg kFunctions[] = {
        {"call", border<kiosk_call>},      {"after", border<kiosk_after>},
        {"cancel", border<kiosk_cancel>},  {"now", border<kiosk_now>},
        {"wall", border<kiosk_wall>},      {"log", border<kiosk_log>},
        {"changed", border<kiosk_changed>}};
    lua_newtable(L);
    for (const luaL_Reg& function : kFunctions) {
        lua_pushlightuserdata(L, &core);
        lua_pushcclosure(L, function.func, 1);
        lua_setfield(L, -2, function.name);
    }
    lua_setglobal(L, "kiosk");
}

}  // namespace suluh::script
