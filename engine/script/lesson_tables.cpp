// table.insert, remove, concat and sort for lessons: bounded, and raw (no metamethod runs inside).
#include <lua.hpp>
#include <string>

#include "script/lesson_guard.h"
#include "script/lesson_libraries.h"
#include "script/lua_value.h"

namespace suluh::script {

namespace {

constexpr int kMaxItems = 65'536;
constexpr std::size_t kMaxText = std::size_t{1} << 20;

Result<int> length_of(lua_State* L, const char* function) {
    luaL_checktype(L, 1, LUA_TTABLE);
    const std::size_t length = lua_objlen(L, 1);
    if (length <= kMaxItems) return static_cast<int>(length);
    return Error{Fault::refused,
                 std::string("table.") + function + ": the list is longer than 65536"};
}

Result<int> table_insert(lua_State* L) {
    const Result<int> length = length_of(L, "insert");
    if (!length) return length;
    const int end = *length + 1;
    int at = end;
    switch (lua_gettop(L)) {
        case 2: break;
        case 3: at = static_cast<int>(luaL_checkinteger(L, 2)); break;
        default:
            return Error{Fault::bad_input,
                         "table.insert takes (list, value) or (list, "
                         "position, value)"};
    }
    if (at < 1 || at > end) {
        return Error{Fault::bad_input, "table.insert: position " + std::to_string(at) +
                                           " is outside of 1.." + std::to_string(end)};
    }
    LessonGuard::of(L).charge((end - at) / 8.0);
    for (int i = end; i > at; --i) {
        lua_rawgeti(L, 1, i - 1);
        lua_rawseti(L, 1, i);
    }
    lua_rawseti(L, 1, at);
    return 0;
}

Result<int> table_remove(lua_State* L) {
    const Result<int> length = length_of(L, "remove");
    if (!length) return length;
    const auto at = static_cast<int>(luaL_optinteger(L, 2, *length));
    if (at < 1 || at > *length) return 0;
    LessonGuard::of(L).charge((*length - at) / 8.0);
    lua_rawgeti(L, 1, at);
    for (int i = at; i < *length; ++i) {
        lua_rawgeti(L, 1, i + 1);
        lua_rawseti(L, 1, i);
    }
    lua_pushnil(L);
    lua_rawseti(L, 1, *length);
    return 1;
}

Result<int> table_concat(lua_State* L) {
    const Result<int> length = length_of(L, "concat");
    if (!length) return length;
    const std::string_view between = lua_isnoneornil(L, 2) ? std::string_view() : check_text(L, 2);
    const double from = luaL_optnumber(L, 3, 1);
    const double to = luaL_optnumber(L, 4, *length);
    if (to - from >= kMaxItems) return Error{Fault::refused, "table.concat: too many items"};
    LessonGuard::of(L).charge(to - from > 0 ? (to - from) / 8.0 : 0.0);
    std::string result;
    for (double i = from; i <= to; ++i) {
        lua_rawgeti(L, 1, static_cast<int>(i));
        if (lua_isstring(L, -1) == 0) {
            return Error{Fault::bad_input, std::string("table.concat: item ") +
                                               std::to_string(static_cast<int>(i)) + " is a " +
                                               luaL_typename(L, -1)};
        }
        std::size_t size = 0;
        const char* bytes = lua_tolstring(L, -1, &size);
        if (result.size() + size + between.size() > kMaxText) {
            return Error{Fault::refused, "table.concat: the result is longer than 1 MiB"};
        }
        result.append(bytes, size);
        if (i < to) result += between;
        lua_pop(L, 1);
    }
    push_text(L, result);
    return 1;
}

}  // namespace

int lesson_sort(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (lua_objlen(L, 1) > kMaxItems) {
        return luaL_error(L, "table.sort: the list is longer than 65536");
    }
    const int count = lua_isnoneornil(L, 2) ? 1 : 2;
    if (count == 2) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, count);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    return call_nested(L, count, 0, "sort");
}

const luaL_Reg* lesson_table_functions() {
    static constexpr luaL_Reg kFunctions[] = {{"insert", border<table_insert>},
                                              {"remove", border<table_remove>},
                                              {"concat", border<table_concat>},
                                              {nullptr, nullptr}};
    return kFunctions;
}

}  // namespace suluh::script
