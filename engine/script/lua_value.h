// Lua tables as plain Values and back, and the border every C function shown to Lua passes. For the
// .cpp files of this room only.
//
// A table with only the keys 1..n is a list, one with only text keys a map, an empty one an empty
// map; anything else is an error that names the place ("tree.children[3].label"). Read raw: no
// metamethod runs.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/value.h"

struct lua_State;

namespace suluh::script {

struct CloseLua {
    void operator()(lua_State* L) const noexcept;
};
using LuaHandle = std::unique_ptr<lua_State, CloseLua>;

[[nodiscard]] Result<Value> read_value(lua_State* L, int index, const ValueLimits& limits = {});

// Raises a Lua error when memory is out: call it where one is caught.
void push_value(lua_State* L, const Value& value);
void push_text(lua_State* L, std::string_view text);

// The argument at index as text; raises a Lua error naming the argument otherwise. Valid while the
// argument stays on the stack.
[[nodiscard]] std::string_view check_text(lua_State* L, int index);

// What an error object says, without running any of its metamethods; bounded, always UTF-8.
[[nodiscard]] std::string error_text(lua_State* L, int index);

// Chooses bytes that are UTF-8 (others become "?") and at most max_bytes of them.
[[nodiscard]] std::string clean_text(std::string_view text, std::size_t max_bytes);

// A binding reads all its arguments (these checks may raise), does one thing, and returns the count
// of pushed results or an Error.
using Binding = Result<int> (*)(lua_State*);

// Returned by a binding instead of a count: raise the error object on top of the stack as it is.
constexpr int kRaiseTop = -1;

// The one wrapper through which every binding is registered: no C++ exception crosses Lua, and
// errors are raised with the caller's file:line after every destructor has run.
template <Binding kBinding>
int border(lua_State* L);

// Calls the function below its nargs arguments. On failure the stack is as without the call and the
// Error is "file:line: what (from file:line, …)".
[[nodiscard]] Status call_lua(lua_State* L, int nargs, int nresults);

namespace detail {
int cross_border(lua_State* L, Binding binding);
}

template <Binding kBinding>
int border(lua_State* L) {
    return detail::cross_border(L, kBinding);
}

}  // namespace suluh::script
