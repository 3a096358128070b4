#include "script/lua_value.h"

#include <gtest/gtest.h>

#include <lua.hpp>
#include <new>

namespace suluh::script::testing {
namespace {

Result<Value> value_of(const char* expression, const ValueLimits& limits = {}) {
    const LuaHandle lua(luaL_newstate());
    luaL_openlibs(lua.get());
    EXPECT_EQ(luaL_dostring(lua.get(), (std::string("return ") + expression).c_str()), 0);
    Result<Value> value = read_value(lua.get(), -1, limits);
    EXPECT_EQ(lua_gettop(lua.get()), 1);
    return value;
}

TEST(LuaValue, reads_lists_maps_and_plain_values) {
    const auto value = value_of("{ a = 1.5, b = { 'x', true, {} }, c = { d = 'é' } }");
    ASSERT_TRUE(value) << value.error().detail;
    EXPECT_EQ(to_json(*value), R"({"a":1.5,"b":["x",true,{}],"c":{"d":"é"}})");
    EXPECT_TRUE(value_of("nil")->is_nil());
}

TEST(LuaValue, names_the_place_of_what_is_no_data) {
    struct Case {
        const char* expression;
        const char* says;
    };
    for (const Case& c :
         {Case{"{ a = { 1, { b = print } } }", "a[2].b: a function is not data"},
          Case{"{ a = 0/0 }", "a: the number is not finite"},
          Case{"{ a = '\\255' }", "a: the text is not UTF-8"},
          Case{"{ 1, 2, x = 3 }", "the key 'x' stands in a list"},
          Case{"{ [1.5] = 1 }", "the key [1.5] is neither"}, Case{"{ [0] = 1 }", "the key [0]"},
          Case{"{ 1, [1e9] = 2 }", "outside of the list 1..1"},
          Case{"{ [true] = 1 }", "of type boolean"},
          Case{"coroutine.create(print)", "a thread is"}}) {
        const auto value = value_of(c.expression);
        ASSERT_FALSE(value) << c.expression;
        EXPECT_NE(value.error().detail.find(c.says), std::string::npos) << value.error().detail;
    }
}

TEST(LuaValue, bounds_count_depth_and_bytes) {
    EXPECT_FALSE(value_of("{ 1, 2, 3 }", {.max_bytes = 100, .max_nodes = 3, .max_depth = 9}));
    EXPECT_TRUE(value_of("{ 1, 2, 3 }", {.max_bytes = 100, .max_nodes = 4, .max_depth = 9}));
    EXPECT_FALSE(value_of("{{{}}}", {.max_bytes = 100, .max_nodes = 99, .max_depth = 2}));
    EXPECT_TRUE(value_of("{{{}}}", {.max_bytes = 100, .max_nodes = 99, .max_depth = 3}));
    EXPECT_FALSE(value_of("{ 'abc', d = nil }", {.max_bytes = 2, .max_nodes = 99, .max_depth = 9}));
}

TEST(LuaValue, runs_no_metamethod) {
    const auto value = value_of("setmetatable({ a = 1 }, { __index = error, __pairs = error })");
    ASSERT_TRUE(value);
    EXPECT_EQ(to_json(*value), R"({"a":1})");
}

TEST(LuaValue, comes_back_as_it_went) {
    const Value value = Value::Map{{"a", Value::List{1, "x", Value::Map{}}}, {"b", false}};
    const LuaHandle lua(luaL_newstate());
    push_value(lua.get(), value);
    EXPECT_EQ(*read_value(lua.get(), -1), value);
}

Result<int> throws(lua_State*) {
    throw std::bad_alloc();
}
Result<int> fails(lua_State*) {
    return Error{Fault::io, "no disk"};
}

TEST(LuaBorder, lets_no_exception_through) {
    const LuaHandle lua(luaL_newstate());
    lua_register(lua.get(), "throws", border<throws>);
    lua_register(lua.get(), "fails", border<fails>);
    EXPECT_NE(luaL_dostring(lua.get(), "throws()"), 0);
    EXPECT_NE(error_text(lua.get(), -1).find("bad_alloc"), std::string::npos);
    EXPECT_NE(luaL_dostring(lua.get(), "\nfails()"), 0);
    EXPECT_NE(error_text(lua.get(), -1).find(":2: no disk"), std::string::npos);
}

TEST(CleanText, is_always_utf8) {
    EXPECT_EQ(clean_text("abc", 10), "abc");
    EXPECT_EQ(clean_text("a\xff", 10), "a?");
    EXPECT_EQ(clean_text("aé", 2), "a");
}

}  // namespace
}  // namespace suluh::script::testing
