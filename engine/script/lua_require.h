// require as our states know it: modules come from a finder of ours, never from package.loaded or
// the disk behind our back. For the .cpp files of this room only.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

struct lua_State;

namespace suluh::script {

struct LuaSource {
    std::string chunk;  // "@shell/main.lua": what messages say
    std::string text;
    int globals = 0;  // registry reference of the table its globals live in; 0: the state's own
};
// Fault::not_found with the remedy when there is no such module.
using ModuleFinder = std::function<Result<LuaSource>(std::string_view name)>;

// Pushes a require function. finder is borrowed and must outlive the state.
void push_require(lua_State* L, const ModuleFinder& finder);

// Makes the require function at index forget the modules that `which` names: they are loaded anew
// when they are next asked for.
void forget_modules(lua_State* L, int index, const std::function<bool(std::string_view)>& which);

// "steps.choice" to "steps/choice.lua"; Fault::bad_input for anything but [a-z0-9_-] parts with
// single dots between.
[[nodiscard]] Result<std::string> module_path(std::string_view name);

// Compiles source text onto the stack; bytecode is refused. The Error is "file:line: …".
[[nodiscard]] Status load_source(lua_State* L, const LuaSource& source);

}  // namespace suluh::script
