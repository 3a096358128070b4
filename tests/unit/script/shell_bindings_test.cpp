// The shell's bindings with what only a mistake in its scripts would give them: a Lua error or a
// proper value, and the kiosk goes on.
#include <gtest/gtest.h>

#include <fstream>

#include "script/shell_state.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace suluh::script::testing {
namespace {

// Every function of `kiosk`, found by walking it; each hostile value at each of three places. How
// often that was an error, and which functions there are, is what the view says.
constexpr const char* kMain = R"(
local HOSTILE = require "hostile"
local names, calls, refused = {}, 0, 0
local function try(f, ...)
    calls = calls + 1
    local good, why = pcall(f, ...)
    if not good then
        refused = refused + 1
        assert(type(why) == "string" and why ~= "")
    end
end
local function nothing() end
local function start()
    for name, f in pairs(kiosk) do
        names[#names + 1] = name
        for _, hostile in ipairs(HOSTILE) do
            local make = hostile[3]
            try(f, make())
            try(f, "known", make())
            try(f, 1, make())
            try(f, "known", {}, make())
            try(f, make(), nothing, make())
        end
        try(f)
    end
    table.sort(names)
end
return { start = start, event = nothing, message = nothing, view = function()
    return { names = names, calls = calls, refused = refused }
end })";

TEST(ShellBindings, survive_what_nobody_expects) {
    const suluh::testing::TempFolder folder;
    suluh::testing::FakeClock clock;
    std::ofstream(folder / "main.lua") << kMain;
    std::vector<std::string> errors;
    std::size_t logged = 0;
    ShellOptions options;
    options.folders = {folder.path(), SULUH_SOURCE_DIR "/tests/unit/script/helper"};
    options.clock = &clock;
    options.on_error = [&](const Error& error) { errors.push_back(error.detail); };
    options.on_log = [&](std::string_view text) { logged += text.size() <= 2000 ? 1 : 0; };
    auto shell = ShellState::load(std::move(options));
    ASSERT_TRUE(shell) << shell.error().detail;
    int asked = 0;
    const Result<Value> known = Value(1);
    (*shell)->provide("known", [&](const Value&, const Reply& reply) {
        ++asked;
        reply(known);
    });
    const Status started = (*shell)->start(Value::Map{});
    ASSERT_TRUE(started) << started.error().detail;
    clock.mono += std::int64_t{1} << 40;
    (*shell)->run_timers(clock.mono);

    const Result<Value> view = (*shell)->view(Value::Map{});
    ASSERT_TRUE(view) << view.error().detail;
    EXPECT_EQ(to_json(*view->find("names")),
              R"(["after","call","cancel","changed","log","now","wall"])");
    EXPECT_GT(view->number_or("calls", 0), 2000);
    EXPECT_GT(view->number_or("refused", 0), 500);
    EXPECT_GT(asked, 10);
    EXPECT_GT(logged, 5U);
    EXPECT_GT(errors.size(), 0U);  // of callbacks that fail: told, not raised
    EXPECT_FALSE((*shell)->next_timer());
}

}  // namespace
}  // namespace suluh::script::testing
