// The global `host` of the lesson library (pack code does not see it).
#include <chrono>
#include <lua.hpp>
#include <utility>

#include "script/fault_place.h"
#include "script/lesson_core.h"

namespace suluh::script {

namespace {

// What a library sends must fit into one message; see message_frame.h.
constexpr ValueLimits kSendLimits{std::size_t{2} << 20, 50'000, 60};

LessonCore& core_of(lua_State* L) {
    return *static_cast<LessonCore*>(lua_touserdata(L, lua_upvalueindex(1)));
}

// host.send(message)
Result<int> host_send(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    Result<Value> message = read_value(L, 1, kSendLimits);
    if (!message) return message.error().within("host.send");
    if (Status s = core_of(L).send(std::move(*message)); !s) return s.error().within("host.send");
    return 0;
}

// host.where([level]) → file, line of the innermost pack code that is running. After a tail call
// ("return s.lesson{…}") that frame is gone: then where the entry returns.
Result<int> host_where(lua_State* L) {
    const CodePlace running = pack_caller(L, static_cast<int>(luaL_optinteger(L, 1, 1)));
    const CodePlace place = running.line > 0 ? running : core_of(L).entry_return();
    push_text(L, place.file);
    lua_pushnumber(L, place.line);
    return 2;
}

// host.now() → milliseconds, for durations only.
Result<int> host_now(lua_State* L) {
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
    lua_pushnumber(L, static_cast<double>(now.count()));
    return 1;
}

}  // namespace

void push_host(lua_State* L, LessonCore& core) {
    constexpr luaL_Reg kFunctions[] = {
        {"send", border<host_send>}, {"where", border<host_where>}, {"now", border<host_now>}};
    lua_newtable(L);
    for (const luaL_Reg& function : kFunctions) {
        lua_pushlightuserdata(L, &core);
        lua_pushcclosure(L, function.func, 1);
        lua_setfield(L, -2, function.name);
    }
}

}  // namespace suluh::script
