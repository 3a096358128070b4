// Our matcher against Lua's own, on patterns and texts made by chance.
#include "script/pattern.h"

#include <gtest/gtest.h>

#include <lua.hpp>
#include <memory>
#include <random>
#include <string>

#include "script/lesson_guard.h"
#include "script/lesson_libraries.h"
#include "script/lua_value.h"

namespace suluh::script::testing {
namespace {

// A state with the stock string library as `string` and that of lessons as `ours`.
class BothStrings {
public:
    BothStrings()
        : guard_(limits_of(LessonBudget{})), lua_(lua_newstate(LessonGuard::allocate, &guard_)) {
        lua_State* L = lua_.get();
        open_lesson_libraries(L);
        lua_newtable(L);
        for (const luaL_Reg* f = lesson_string_functions(); f->name != nullptr; ++f) {
            lua_pushcfunction(L, f->func);
            lua_setfield(L, -2, f->name);
        }
        lua_setglobal(L, "ours");
        guard_.watch(L);
    }

    std::string run(const std::string& code) {
        lua_State* L = lua_.get();
        if (luaL_loadstring(L, code.c_str()) != 0) return error_text(L, -1);
        guard_.begin();
        const Status outcome = call_lua(L, 0, 1);
        guard_.end();
        if (!outcome) return outcome.error().detail;
        std::string text = error_text(L, -1);
        lua_pop(L, 1);
        return text;
    }

private:
    LessonGuard guard_;
    LuaHandle lua_;
};

std::string quoted(const std::string& text) {
    std::string code = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') code += '\\';
        code += c;
    }
    return code + "\"";
}

std::string some_pattern(std::mt19937& chance) {
    static const char* const kParts[] = {
        "a",  "b",    ".",    "%a",   "%d",     "[ab]",  "[^a]", "[a-c]",  "%s",  "%W",   "(a)",
        "()", "(.-)", "(b*)", "%b()", "%f[%a]", "[%d_]", "%.",   "(a(b))", "[]]", "[^]]", "%1"};
    static const char* const kSuffixes[] = {"", "", "*", "+", "-", "?"};
    std::string pattern = chance() % 5 == 0 ? "^" : "";
    const auto count = 1 + chance() % 4;
    for (unsigned i = 0; i < count; ++i) {
        pattern += kParts[chance() % std::size(kParts)];
        pattern += kSuffixes[chance() % std::size(kSuffixes)];
    }
    return chance() % 5 == 0 ? pattern + "$" : pattern;
}

std::string some_text(std::mt19937& chance) {
    static const char kLetters[] = "aabbc1 _.()]";
    std::string text;
    for (auto left = chance() % 12; left > 0; --left) {
        text += kLetters[chance() % (sizeof kLetters - 1)];
    }
    return text;
}

// The results of a call as text; an error is just "error", as the words differ.
constexpr const char* kHelpers = R"(
    function show(ok, ...)
        if not ok then return 'error' end
        local t = {}
        for i = 1, select('#', ...) do t[i] = tostring((select(i, ...))) end
        return table.concat(t, ',')
    end
    function each(gmatch, s, p)
        local t = {}
        local ok = pcall(function() for a, b in gmatch(s, p) do
            t[#t + 1] = tostring(a) .. '/' .. tostring(b)
            if #t > 50 then break end
        end end)
        return tostring(ok) .. table.concat(t, ',')
    end
    return '')";

TEST(Pattern, finds_what_lua_finds) {
    BothStrings both;
    ASSERT_EQ(both.run(kHelpers), "");
    std::mt19937 chance(20261122);
    for (int i = 0; i < 4000; ++i) {
        const std::string text = quoted(some_text(chance));
        const std::string pattern = quoted(some_pattern(chance));
        for (const char* call : {"find", "match", "gsub"}) {
            const std::string args = std::string("(pcall(%s.") + call + ", " + text + ", " +
                                     pattern + (std::string(call) == "gsub" ? ", '<%%0>'))" : "))");
            std::string stock = "return show" + args;
            std::string ours = stock;
            stock.replace(stock.find("%s."), 3, "string.");
            ours.replace(ours.find("%s."), 3, "ours.");
            ASSERT_EQ(both.run(ours), both.run(stock)) << ours;
        }
        const std::string rest = ", " + text + ", " + pattern + ")";
        ASSERT_EQ(both.run("return each(ours.gmatch" + rest),
                  both.run("return each(string.gmatch" + rest))
            << text << pattern;
    }
}

TEST(Pattern, stops_when_its_steps_are_spent) {
    const std::string text(2000, 'a');
    PatternMatcher matcher(text, "a*a*a*a*b", 100'000);
    const auto end = matcher.match_at(0);
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().fault, Fault::timed_out);
}

TEST(Pattern, names_what_is_wrong_with_it) {
    struct Case {
        const char* pattern;
        const char* says;
    };
    for (const Case& c :
         {Case{"[a", "missing ]"}, Case{"%", "ends with %"}, Case{"(a", "unfinished"},
          Case{"a)", "without its ("}, Case{"%b", "%b"}, Case{"%fa", "missing ["}}) {
        PatternMatcher matcher("aaa", c.pattern, 1000);
        const auto end = matcher.match_at(0);
        ASSERT_FALSE(end) << c.pattern;
        EXPECT_NE(end.error().detail.find(c.says), std::string::npos) << end.error().detail;
    }
}

}  // namespace
}  // namespace suluh::script::testing
