#include "script/shell_state.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace suluh::script::testing {
namespace {

using suluh::testing::FakeClock;
using suluh::testing::TempFolder;

// A shell of one file over a library folder; errors of callbacks and log lines are kept.
class ShellTest : public ::testing::Test {
protected:
    ShellTest() {
        std::filesystem::create_directories(folder_ / "shell/parts");
        std::filesystem::create_directories(folder_ / "lib");
        write("lib/ui.lua", "return { text = function(t) return { kind = 'text', text = t } end }");
    }

    void write(const std::string& name, const std::string& text) {
        std::ofstream(folder_ / name) << text;
    }

    Result<std::unique_ptr<ShellState>> load(const std::string& main) {
        write("shell/main.lua", main);
        ShellOptions options;
        options.folders = {folder_ / "shell", folder_ / "lib"};
        options.clock = &clock_;
        options.on_error = [this](const Error& error) { errors_.push_back(error.detail); };
        options.on_log = [this](std::string_view text) { log_.emplace_back(text); };
        return ShellState::load(std::move(options));
    }

    // main.lua with a table `seen` of texts and a view that joins them.
    std::unique_ptr<ShellState> shell(const std::string& body) {
        auto loaded = load(
            "local seen = {}\nlocal function see(t) seen[#seen + 1] = tostring(t) end\n"
            "local main = { start = see, event = see, message = see, view = function() "
            "return { text = table.concat(seen, ' ') } end }\n" +
            body + "\nreturn main");
        EXPECT_TRUE(loaded) << loaded.error().detail;
        return loaded ? std::move(*loaded) : nullptr;
    }

    static std::string seen(ShellState& shell) {
        const auto view = shell.view(Value());
        return view ? view->text_or("text", "") : view.error().detail;
    }

    TempFolder folder_;
    FakeClock clock_;
    std::vector<std::string> errors_, log_;
};

TEST_F(ShellTest, runs_start_event_message_and_view) {
    const auto state = load(R"(
        local ui = require "ui"
        local s = {}
        return { start = function(boot) s[1] = boot.office end,
                 event = function(name, arg) s[2] = name .. arg.n end,
                 message = function(kind, data) s[3] = kind .. data[1] end,
                 view = function(env) return ui.text(table.concat(s, " ") .. env.w) end })");
    ASSERT_TRUE(state) << state.error().detail;
    ShellState& shell = **state;
    ASSERT_TRUE(shell.start(Value::Map{{"office", "Dinas"}}));
    ASSERT_TRUE(shell.event("tap", Value::Map{{"n", 1}}));
    ASSERT_TRUE(shell.message("usb", Value::List{"x"}));
    const auto view = shell.view(Value::Map{{"w", 1920}});
    ASSERT_TRUE(view) << view.error().detail;
    EXPECT_EQ(to_json(*view), R"({"kind":"text","text":"Dinas tap1 usbx1920"})");
}

TEST_F(ShellTest, answers_calls_now_and_later) {
    const auto state = shell(R"(
        function main.event(name)
            kiosk.call(name, { a = 1 }, function(r)
                see(r.ok and r.data or (r.fault .. "/" .. r.detail)) end)
            see "asked"
        end)");
    Reply later;
    state->provide("now", [](const Value& args, const Reply& reply) {
        reply(Value(args.number_or("a", 0)));
        reply(Value("a second answer"));
    });
    state->provide("later", [&](const Value&, Reply reply) { later = std::move(reply); });
    ASSERT_TRUE(state->event("now", Value()));
    ASSERT_TRUE(state->event("later", Value()));
    ASSERT_TRUE(state->event("never heard of", Value()));
    (void)state->take_changed();
    later(Error{Fault::not_found, "no such person"});
    EXPECT_TRUE(state->take_changed());
    EXPECT_EQ(
        seen(*state),
        "asked 1 asked asked unsupported/no service 'never heard of' not found/no such person");
    EXPECT_TRUE(errors_.empty());
}

TEST_F(ShellTest, an_answer_after_its_end_does_no_harm) {
    auto state = shell("function main.event() kiosk.call('later', {}, see) end");
    Reply later;
    state->provide("later", [&](const Value&, Reply reply) { later = std::move(reply); });
    ASSERT_TRUE(state->event("x", Value()));
    state.reset();
    later(Value(1));
}

TEST_F(ShellTest, runs_timers_in_order_and_cancels) {
    const auto state = shell(R"(
        kiosk.after(200, function() see "b" end)
        kiosk.after(100, function() see "a" kiosk.after(0, function() see "again" end) end)
        local id = kiosk.after(150, function() see "never" end)
        kiosk.cancel(id))");
    ASSERT_EQ(state->next_timer(), clock_.mono + 100);
    state->run_timers(clock_.mono + 99);
    EXPECT_EQ(seen(*state), "");
    clock_.pass(250);
    state->run_timers(clock_.mono);
    EXPECT_EQ(seen(*state), "a b");
    state->run_timers(clock_.mono);
    EXPECT_EQ(seen(*state), "a b again");
    EXPECT_FALSE(state->next_timer());
}

TEST_F(ShellTest, says_where_an_error_is) {
    const auto state = shell(R"(function main.event(name, arg)
            if name == "bad" then local x = nil; return x.y end
            kiosk.after(0, function() error "later" end)
        end)");
    const Status bad = state->event("bad", Value());
    ASSERT_FALSE(bad);
    EXPECT_NE(bad.error().detail.find("shell/main.lua:5: attempt to index"), std::string::npos)
        << bad.error().detail;
    ASSERT_TRUE(state->event("good", Value()));
    state->run_timers(clock_.mono);
    ASSERT_EQ(errors_.size(), 1U);
    EXPECT_NE(errors_[0].find("shell/main.lua:6: later"), std::string::npos) << errors_[0];
    EXPECT_TRUE(state->event("good", Value()));  // it goes on
}

TEST_F(ShellTest, refuses_a_main_that_cannot_serve) {
    struct Case {
        const char* source;
        const char* says;
    };
    for (const Case& c : {Case{"return 7", "must return a table"},
                          Case{"return { start = print }", "no function 'start'"},
                          Case{"local x = = 1", "shell/main.lua:1: unexpected symbol"},
                          Case{"require 'nothing'", "no module 'nothing'"},
                          Case{"require '../../etc/passwd'", "module name"},
                          Case{"require 'main'", "circle"}, Case{"\x1bLJ", "compiled Lua"}}) {
        const auto state = load(c.source);
        ASSERT_FALSE(state) << c.source;
        EXPECT_NE(state.error().detail.find(c.says), std::string::npos) << state.error().detail;
    }
}

TEST_F(ShellTest, has_no_files_processes_or_foreign_code) {
    const auto state = shell(R"(
        for _, name in ipairs { "io", "os", "ffi", "debug", "package", "load", "loadstring", "dofile",
                                "loadfile", "jit", "newproxy" } do
            if _G[name] then see(name) end
        end
        see(pcall(require, "ffi")))");
    EXPECT_EQ(seen(*state), "false");
}

TEST_F(ShellTest, names_what_view_may_not_return) {
    const auto state = load(
        "return { start = type, event = type, message = type, view = function() "
        "return { children = { { text = type } } } end }");
    ASSERT_TRUE(state) << state.error().detail;
    const auto view = (*state)->view(Value());
    ASSERT_FALSE(view);
    EXPECT_NE(view.error().detail.find("children[1].text: a function is not data"),
              std::string::npos)
        << view.error().detail;
}

TEST_F(ShellTest, tells_the_time_and_logs) {
    const auto state = shell(R"(
        local w = kiosk.wall()
        see(kiosk.now()) see(w.year >= 2026) see(w.hour) kiosk.log "halo")");
    EXPECT_EQ(seen(*state).substr(0, 11), "60000 true ");
    EXPECT_EQ(log_, std::vector<std::string>{"halo"});
}

}  // namespace
}  // namespace suluh::script::testing
