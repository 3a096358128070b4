// What a lesson's Lua may name: built by allow-list, never by taking away. For the .cpp files of
// this room only.
#pragma once

struct lua_State;
struct luaL_Reg;

namespace suluh::script {

// Builds the shared libraries (once, first) and protects the metatable of texts. The state must
// have no library open yet.
void open_lesson_libraries(lua_State* L);

// Makes the table on top of the stack, with names of ours (require, host), into a fresh set of
// globals over those libraries. They cannot be written; reading or writing an undeclared name is an
// error that says what to do instead.
void make_lesson_globals(lua_State* L);

// A C function that called back into Lua: runs the function below its nargs arguments, bounds the
// nesting, and raises again what it raised (with our caller's line where it has none).
// name stands in messages for the "?" that Lua puts there.
int call_nested(lua_State* L, int nargs, int nresults, const char* name);

// The parts, one file each.
[[nodiscard]] const luaL_Reg* lesson_string_functions();
[[nodiscard]] const luaL_Reg* lesson_table_functions();
int lesson_format(lua_State* L);  // behind bounds, the stock string.format as upvalue 1
int lesson_sort(lua_State* L);    // likewise table.sort

}  // namespace suluh::script
