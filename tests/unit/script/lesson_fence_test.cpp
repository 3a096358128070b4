// Everything a lesson could try, in its real process: it ends with a reason, in bounded time.
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "unit/script/lesson_run.h"

namespace suluh::script::testing {
namespace {

using Why = LessonEnded::Why;
using std::chrono::milliseconds;

struct Attack {
    const char* name;
    const char* body;
    Why why = Why::faulted;
    const char* says = "";  // part of the fault's message
    int line = 0;           // of the body, from 1; 0: wherever
};

constexpr const char* kTime = "used up its time";
constexpr const char* kMemory = "too much memory";

const Attack kAttacks[] = {
    // ---- endless loops of every form ----
    {"loop_while", "while true do end", Why::faulted, kTime, 1},
    {"loop_repeat", "repeat local x = 1 until false", Why::faulted, kTime},
    {"loop_goto", "::again:: goto again", Why::faulted, kTime},
    {"loop_for", "for i = 1, math.huge do end", Why::faulted, kTime},
    {"loop_tail_call", "local function f() return f() end f()", Why::faulted, kTime},
    {"loop_in_pcall", "while true do pcall(function() while true do end end) end", Why::faulted,
     kTime},
    {"loop_pcall_tree",
     "local function t(n) if n == 0 then while true do end end pcall(t, n - 1) pcall(t, n - 1) end "
     "t(40)",
     Why::faulted, kTime},
    {"loop_xpcall_handler",
     "xpcall(function() while true do end end, function() while true do end end)", Why::faulted,
     kTime},
    {"loop_handler_of_plain_error",
     "xpcall(function() error 'x' end, function() while true do end end)", Why::faulted, kTime},
    {"loop_in_metamethod",
     "local t = setmetatable({}, {__index = function() while true do end end}) return t.x",
     Why::faulted, kTime},
    {"loop_in_tostring",
     "tostring(setmetatable({}, {__tostring = function() while true do end end}))", Why::faulted,
     kTime},
    {"loop_in_sort", "table.sort({3,2,1}, function() while true do end end)", Why::faulted, kTime},
    {"loop_in_gsub", "('x'):gsub('x', function() while true do end end)", Why::faulted, kTime},
    {"loop_in_iterator", "for x in function() return 1 end do end", Why::faulted, kTime},
    {"loop_index_chain",
     "local a, b = {}, {} setmetatable(a, {__index = b}) setmetatable(b, {__index = a}) return a.x",
     Why::faulted, "loop"},
    {"loop_long_list_next",
     "local t = {} for i = 1, 400000 do t[i] = i end for i = 1, 400000 do t[i] = nil end "
     "while true do next(t) end",
     Why::faulted, kTime},

    // ---- deep recursion, also on the C stack ----
    {"deep_recursion", "local function f() return 1 + f() end f()", Why::faulted, "stack overflow"},
    {"deep_gsub", "local function f(s) return (s:gsub('.', f)) end f 'x'", Why::faulted,
     "nested too deep"},
    {"deep_gsub_caught",
     "local function f(s) pcall(string.gsub, s, '.', f) pcall(string.gsub, s, '.', f) end f 'x' "
     "while true do end",
     Why::faulted, kTime},
    {"deep_pcall",
     "local function f() local ok, e = pcall(f) if not ok then error(e, 0) end end f()",
     Why::faulted, "too deep"},
    {"deep_xpcall",
     "local function f() local ok, e = xpcall(f, function(e) return e end) if not ok then error(e, "
     "0) end end f()",
     Why::faulted, "too deep"},
    {"deep_sort",
     "local function f() table.sort({2,1}, function(a, b) f() return a < b end) end f()",
     Why::faulted, "nested too deep"},
    {"deep_format",
     "local t t = setmetatable({}, {__tostring = function() return string.format('%s', t) end}) "
     "return string.format('%s', t)",
     Why::faulted, "nested too deep"},
    {"deep_tostring",
     "local t t = setmetatable({}, {__tostring = function() return tostring(t) end}) tostring(t)",
     Why::faulted},
    {"deep_index_function",
     "local t t = setmetatable({}, {__index = function(_, k) return t[k .. 'x'] end}) return t.a",
     Why::faulted},
    {"deep_concat_metamethod",
     "local t t = setmetatable({}, {__concat = function(a, b) return a .. b end}) return t .. 'x'",
     Why::faulted},
    {"deep_require", "require 'lessons.circle'", Why::faulted, "circle"},

    // ---- memory ----
    {"memory_tables", "local t = {} while true do t[#t + 1] = {} end", Why::faulted, kMemory},
    {"memory_text_doubling", "local s = 'x' while true do s = s .. s end", Why::faulted, kMemory},
    {"memory_text_list", "local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(1e6) .. i end",
     Why::faulted, kMemory},
    {"memory_closures",
     "local f = function() end while true do local g = f f = function() return g end end",
     Why::faulted, kMemory},
    {"memory_caught",
     "while true do pcall(function() local s = 'x' while true do s = s .. s end end) end",
     Why::faulted, kMemory},
    {"memory_keys", "local t = {} for i = 1, 1e9 do t['k' .. i] = i end", Why::faulted},
    {"memory_big_index", "local t = {} for i = 1, 1e9 do t[i] = i end", Why::faulted},
    {"memory_table_in_handler",
     "xpcall(function() error 'x' end, function() local t = {} while true do t[#t + 1] = {} end "
     "end)",
     Why::faulted, kMemory},

    // ---- the sizes of library functions ----
    {"bomb_rep", "local s = ('x'):rep(1e9) return s", Why::faulted, "1 MiB", 1},
    {"bomb_rep_of_rep", "return ('x'):rep(1e6):rep(1e6)", Why::faulted, "1 MiB"},
    {"bomb_rep_separator", "return (''):rep(1e9, 'abc')", Why::faulted, "1 MiB"},
    {"bomb_format", "return string.format(('%99s'):rep(30000), 1)", Why::faulted, "64 KiB"},
    {"bomb_format_text", "local s = ('x'):rep(1e6) return string.format('%s%s%q', s, s, s)",
     Why::faulted, "1 MiB"},
    {"bomb_gsub", "return (('x'):rep(1e5):gsub('x', ('y'):rep(1e5)))", Why::faulted, "1 MiB"},
    {"bomb_concat",
     "local t = {} for i = 1, 1000 do t[i] = ('x'):rep(1e4) end return table.concat(t)",
     Why::faulted, "1 MiB"},
    {"bomb_concat_range", "return table.concat({}, '', 1, 1e15)", Why::faulted},
    {"bomb_unpack", "return unpack({}, 1, 1e8)", Why::faulted},
    {"bomb_sort", "local t = {} for i = 1, 70000 do t[i] = i end table.sort(t)", Why::faulted,
     "65536"},
    {"bomb_insert", "local t = {} for i = 1, 70000 do t[i] = i end table.insert(t, 1, 0)",
     Why::faulted, "65536"},
    {"bomb_insert_front",
     "local t = {} while true do table.insert(t, 1, 0) if #t > 60000 then t = {} end end",
     Why::faulted, kTime},
    {"bomb_sort_bad_order",
     "local t = {} for i = 1, 60000 do t[i] = i % 7 end "
     "table.sort(t, function() return true end)",
     Why::faulted},

    // ---- patterns that backtrack for hours ----
    {"pattern_find", "return ('a'):rep(5000):find(('a*'):rep(30) .. 'b')", Why::faulted, "steps"},
    {"pattern_lazy", "return ('a'):rep(5000):find(('.-'):rep(30) .. 'b')", Why::faulted, "steps"},
    {"pattern_match", "return ('x'):rep(50000):match('(.-)(.-)(.-)y')", Why::faulted, "steps"},
    {"pattern_gmatch", "for a in ('a'):rep(5000):gmatch(('a*'):rep(20) .. 'b') do end",
     Why::faulted, "steps"},
    {"pattern_gsub", "return ('a'):rep(5000):gsub(('a*'):rep(20) .. 'b', '')", Why::faulted,
     "steps"},
    {"pattern_balance", "local s = ('('):rep(100000) while true do s:find '%b()' end",
     Why::faulted},
    {"pattern_caught",
     "while true do pcall(string.find, ('a'):rep(5000), ('a*'):rep(30) .. 'b') end", Why::faulted,
     kTime},
    {"pattern_deep", "return ('a'):rep(300000):find(('a?'):rep(300))", Why::faulted, "complex"},
    {"pattern_plain_again",
     "local a, b = ('x'):rep(1e6), ('x'):rep(5e5) .. 'y' while true do a:find(b, 1, true) end",
     Why::faulted, kTime},

    // ---- hostile errors and values ----
    {"error_nil", "error(nil)", Why::faulted, "type nil"},
    {"error_table", "error {}", Why::faulted, "type table"},
    {"error_object_that_loops",
     "error(setmetatable({}, {__tostring = function() while true do end end}))", Why::faulted,
     "type table"},
    {"error_not_utf8", "error '\\255\\254'", Why::faulted, "??"},
    {"error_huge", "error(('x'):rep(1e6))", Why::faulted, "xxx"},
    {"error_lies_about_place", "error('lessons/b.lua:7: lie', 0)", Why::faulted, "lie"},
    {"view_function", "return { kind = 'text', text = function() end }", Why::faulted, "tree.text"},
    {"view_cycle", "local t = { kind = 'box' } t.children = { t } return t", Why::faulted,
     "holds itself"},
    {"view_nan", "return { kind = 'text', size = 0 / 0 }", Why::faulted, "not finite"},
    {"view_infinite", "return { kind = 'text', size = math.huge }", Why::faulted, "not finite"},
    {"view_not_utf8", "return { kind = 'text', text = '\\200' }", Why::faulted, "UTF-8"},
    {"view_key_not_utf8", "return { ['\\200'] = 1 }", Why::faulted, "UTF-8"},
    {"view_mixed_keys", "return { 'a', kind = 'text' }", Why::faulted, "kind"},
    {"view_key_table", "return { [{}] = 1 }", Why::faulted, "key"},
    {"view_hole", "return { children = { 1, 2, nil, 4 } }", Why::faulted},
    {"view_huge", "local t = {} for i = 1, 60000 do t[i] = {} end return { children = t }",
     Why::faulted, "50000"},
    {"view_huge_text",
     "local t = {} for i = 1, 9 do t[i] = ('x'):rep(1e6) end return { children = t }", Why::faulted,
     "bytes"},
    {"view_deep", "local t = {} for i = 1, 100 do t = { children = { t } } end return t",
     Why::faulted, "deeper"},
    {"view_not_a_table", "return 7", Why::faulted, "tree"},
    {"view_cdata", "return { text = 1LL }", Why::faulted, "cdata"},

    // ---- messages ----
    {"message_unknown", "host.send { t = 'format disk' }", Why::faulted, "format disk"},
    {"message_ack", "host.send { t = 'ack' }", Why::faulted, "ack"},
    {"message_fault", "host.send { t = 'fault', message = 'x' }", Why::faulted, "fault"},
    {"message_score_above_max", "host.send { t = 'done', score = 2, max = 1, passed = true }",
     Why::faulted, "score"},
    {"message_negative_score",
     "host.send { t = 'response', ref = 'a', step = 'a', item = 'a', kind = 'a', score = -1, max = "
     "1, "
     "correct = true }",
     Why::faulted, "score"},
    {"message_unknown_field", "host.send { t = 'log', level = 'info', txet = 'x' }", Why::faulted,
     "text"},
    {"message_step_above_steps",
     "host.send { t = 'view', step = 3, steps = 2, step_id = 'a', step_kind = 'b', tree = {} }",
     Why::faulted, "step"},
    {"message_flood", "while true do host.send { t = 'log', level = 'info', text = 'x' } end",
     Why::flooding},
    {"message_flood_big",
     "local s = ('x'):rep(3900) local t = {} for i = 1, 400 do t[i] = s end "
     "while true do host.send { t = 'view', step = 1, steps = 1, step_id = 'a', step_kind = 'b', "
     "tree = { children = t } } end",
     Why::flooding},
    {"message_many_speeches",
     "local t = {} for i = 1, 300 do t[i] = 'x' end host.send { t = 'view', step = 1, steps = 1, "
     "step_id = 'a', step_kind = 'b', tree = {}, speech = t }",
     Why::faulted, "speech"},
    {"message_huge_checkpoint",
     "host.send { t = 'checkpoint', step = 'a', state = { x = ('x'):rep(1e5) } }", Why::faulted,
     "state"},

    // ---- what others rely on ----
    {"poison_string_library", "string.format = nil", Why::faulted, "cannot be changed"},
    {"poison_table_library", "table.insert = nil", Why::faulted, "cannot be changed"},
    {"poison_string_metatable", "getmetatable('').__index = {}", Why::faulted, "nil value"},
    {"poison_library_metatable", "setmetatable(string, {})", Why::faulted, "protected"},
    {"poison_globals", "x = 1", Why::faulted, "local x"},
    {"poison_pcall", "pcall = nil", Why::faulted, "local pcall"},
    {"unknown_name", "return y.z", Why::faulted, "misspelt"},
    {"poison_through_rawset",
     "rawset(string, 'format', function() return 'evil' end) local m = getmetatable(string) "
     "error(tostring(m) .. ('%d'):format(7))",
     Why::faulted, "false7"},
    {"bytecode", "return require 'lessons.bytecode'", Why::faulted, "compiled Lua"},
    {"require_outside", "return require '../../etc/passwd'", Why::faulted, "module name"},
    {"require_ffi_after_literal", "local n = 1LL return require 'ffi'", Why::faulted, "no file"},
};

class LessonFence : public ::testing::TestWithParam<Attack> {};

TEST_P(LessonFence, ends_with_a_reason) {
    const Attack& attack = GetParam();
    OpenLesson open = attack_lesson(attack.body);
    open.files["lessons/circle.lua"] = "return require 'lessons.circle'";
    open.files["lessons/bytecode.lua"] = "\x1bLJ\x02";
    open.files["lessons/b.lua"] = "return 1";
    LessonRun run(std::move(open));
    ASSERT_TRUE(run.next<LessonView>());
    const auto begin = std::chrono::steady_clock::now();
    run.host().event("go", Value());
    const auto ended = run.next<LessonEnded>();
    ASSERT_TRUE(ended);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(4000 * kSlowness));
    EXPECT_EQ(why_name(ended->why), why_name(attack.why)) << ended->detail;
    if (attack.why != Why::faulted) return;
    ASSERT_TRUE(run.fault()) << ended->detail;
    EXPECT_NE(run.fault()->message.find(attack.says), std::string::npos) << run.fault()->message;
    EXPECT_EQ(run.fault()->message.find("/engine/"), std::string::npos) << run.fault()->message;
    EXPECT_LE(run.fault()->message.size(), 1000U);
    if (attack.line > 0) {
        EXPECT_EQ(run.fault()->file, "lessons/a.lua");
        EXPECT_EQ(run.fault()->line, kAttackLine + attack.line - 1);
    }
}

INSTANTIATE_TEST_SUITE_P(All, LessonFence, ::testing::ValuesIn(kAttacks),
                         [](const auto& each) { return std::string(each.param.name); });

// Each name that style.md says is absent; the message says why.
class LessonAbsent : public ::testing::TestWithParam<const char*> {};

TEST_P(LessonAbsent, is_refused_with_a_reason) {
    const std::string name = GetParam();
    LessonRun run(attack_lesson("local x = " + name));
    ASSERT_TRUE(run.next<LessonView>());
    run.host().event("go", Value());
    ASSERT_TRUE(run.next<LessonEnded>());
    ASSERT_TRUE(run.fault());
    const std::string first = name.substr(0, name.find('.'));
    const bool is_member = name != first;
    EXPECT_NE(
        run.fault()->message.find(is_member ? "x" : "'" + first + "' is not there in lessons: "),
        std::string::npos)
        << run.fault()->message;
}

INSTANTIATE_TEST_SUITE_P(All, LessonAbsent,
                         ::testing::Values("io", "os", "debug", "package", "module", "ffi", "jit",
                                           "load", "loadstring", "loadfile", "dofile", "coroutine",
                                           "collectgarbage", "gcinfo", "newproxy", "getfenv",
                                           "setfenv", "print", "_G"),
                         [](const auto& each) { return std::string(each.param); });

TEST(LessonAbsentMembers, are_nil) {
    LessonRun run(attack_lesson(R"(
        for _, f in ipairs { string.dump or 0, string.gfind or 0, math.random or 0, math.randomseed or 0,
                             table.move or 0, table.foreach or 0, table.maxn or 0, ('').dump or 0 } do
            if f ~= 0 then error 'one is there' end
        end
        return { kind = 'text', text = 'none' })"));
    ASSERT_TRUE(run.next<LessonView>());
    run.host().event("go", Value());
    const auto view = run.next<LessonView>();
    ASSERT_TRUE(view);
    EXPECT_EQ(view->tree.text_or("text", ""), "none");
}

// Work that is fine goes on, and a caught mistake stays caught.
TEST(LessonFenceOpen, lets_honest_work_through) {
    LessonRun run(attack_lesson(R"(
        local ok, why = pcall(error, 'x', 0)
        local _, handled = xpcall(function(a) error(a, 0) end, function(e) return e .. '!' end, 'arg')
        local list = { 3, 1, 2 }
        table.sort(list, function(a, b) return a > b end)
        table.insert(list, 1, 9)
        table.insert(list, 8)
        local gone = table.remove(list, 1)
        local words = {}
        for word in ('satu dua tiga'):gmatch '%a+' do words[#words + 1] = word:upper() end
        local text = ('%s|%d|%s'):format(table.concat(list, ','), gone, (('a-b'):gsub('%-', '+')))
        local sum = 0
        for i = 1, 1000000 do sum = sum + bit.band(i, 1) end
        return { kind = 'text', text = table.concat({ tostring(ok), why, handled, text, words[3],
                 ('  x '):match '^%s*(.-)%s*$', ('ab'):rep(3, '-'), ('x'):rep(0) .. ('x'):rep(5), tostring(sum) }, ' ') })"));
    ASSERT_TRUE(run.next<LessonView>());
    run.host().event("go", Value());
    const auto view = run.next<LessonView>();
    ASSERT_TRUE(view);
    EXPECT_EQ(view->tree.text_or("text", ""),
              "false x arg! 3,2,1,8|9|a+b TIGA x ab-ab-ab xxxxx 500000");
}

TEST(LessonFenceOpen, gives_every_event_a_fresh_budget) {
    LessonRun run(attack_lesson("for i = 1, 2e6 do end"));
    ASSERT_TRUE(run.next<LessonView>());
    for (int i = 0; i < 40; ++i) {
        run.host().event("go", Value());
        ASSERT_TRUE(run.next<LessonView>()) << i;
    }
}

TEST(LessonFenceOpen, does_not_count_garbage_as_memory) {
    LessonRun run(attack_lesson("for i = 1, 500 do local s = ('x'):rep(1e5) .. i end"));
    ASSERT_TRUE(run.next<LessonView>());
    run.host().event("go", Value());
    EXPECT_TRUE(run.next<LessonView>());
}

}  // namespace
}  // namespace suluh::script::testing
