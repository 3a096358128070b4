// Every function that lesson code can reach, with values that nobody expects at every place of its
// arguments, in the real process: an error or a proper value, never an end.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "base/files.h"
#include "script/lesson_sources.h"
#include "unit/script/lesson_run.h"

namespace suluh::script::testing {
namespace {

namespace fs = std::filesystem;

const fs::path kHelpers = fs::path(SULUH_SOURCE_DIR) / "tests/unit/script/helper";

OpenLesson trial() {
    OpenLesson open = small_lesson("return require 'try_binding'");
    open.lib["lib_function.lua"] = "return function() end";
    for (const char* name : {"bindings.lua", "hostile.lua", "try_binding.lua"}) {
        Result<std::string> text = read_text(kHelpers / name, 1 << 20);
        EXPECT_TRUE(text) << name;
        if (text) open.files[name] = std::move(*text);
    }
    return open;
}

// What the lesson lists in its first screen; empty when there is no such list.
Value::List list_in(const Value& tree, std::string_view name) {
    const Value* list = tree.find(name);
    return list != nullptr && list->list() != nullptr ? *list->list() : Value::List();
}

// The most memory a process ever had, in MiB; 0 when it is gone.
long peak_mib(int pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string word; status >> word;) {
        long kib = 0;
        if (word == "VmHWM:" && status >> kib) return kib / 1024;
    }
    return 0;
}

class Bindings : public ::testing::Test {
protected:
    Bindings() { start(); }

    void start() {
        run_ = std::make_unique<LessonRun>(trial(), LessonHostOptions{.program = SULUH_TRESPASSER});
        const auto view = run_->next<LessonView>();
        ASSERT_TRUE(view);
        tree_ = view->tree;
    }

    // What the lesson says of one call; a lesson that ended is started again.
    std::string ask(const char* event, const Value& arg) {
        run_->host().event(event, arg);
        for (int tries = 0; tries < 100; ++tries) {
            for (const LessonMessage& message : run_->host().wait(std::chrono::milliseconds(100))) {
                if (const auto* view = std::get_if<LessonView>(&message)) {
                    return view->tree.text_or("text", "");
                }
                if (const auto* fault = std::get_if<LessonFault>(&message)) why_ = fault->message;
                if (const auto* ended = std::get_if<LessonEnded>(&message)) {
                    const std::string how(why_name(ended->why));
                    const std::string detail = std::exchange(why_, {}) + ended->detail;
                    start();
                    return "ENDED " + how + " " + detail;
                }
            }
        }
        return "no answer";
    }

    static bool is_right(const std::string& answer) {
        return answer == "good" || answer.starts_with("error");
    }

    void try_place(const std::string& name, int place, int hostile) {
        for (int value = 1; value <= hostile; ++value) {
            for (const bool more : {false, true}) {
                const Value::Map arg{
                    {"name", name}, {"place", place}, {"value", value}, {"more", more}};
                const std::string answer = ask("case", arg);
                EXPECT_TRUE(is_right(answer)) << to_json(Value(arg)) << ": " << answer;
                EXPECT_EQ(answer.find("/engine/"), std::string::npos) << answer;
                ++calls_;
            }
        }
    }

    std::unique_ptr<LessonRun> run_;
    Value tree_;
    std::string why_;  // the last fault
    int calls_ = 0;
};

TEST_F(Bindings, all_stand_in_the_table) {
    for (const Value& name : list_in(tree_, "unlisted")) ADD_FAILURE() << *name.text();
    EXPECT_GT(list_in(tree_, "bindings").size(), 50U);
}

TEST_F(Bindings, need_their_first_argument) {
    const Value tree = tree_;
    for (const Value& binding : list_in(tree, "bindings")) {
        EXPECT_EQ(ask("without", binding), "good") << to_json(binding);
    }
}

TEST_F(Bindings, take_what_they_should_and_refuse_the_rest) {
    const Value tree = tree_;
    const int hostile = static_cast<int>(tree.number_or("hostile", 0));
    ASSERT_GT(hostile, 60);
    for (const Value& binding : list_in(tree, "bindings")) {
        const std::string name = binding.text_or("name", "");
        const int places = static_cast<int>(binding.number_or("places", 0));
        for (int place = 1; place <= places; ++place) try_place(name, place, hostile);
    }
    EXPECT_GT(calls_, 10'000);
    if (kSanitized) return;  // its own memory is not the lesson's
    EXPECT_LT(peak_mib(run_->host().pid()), 64);
}

// What the shipped library gives out, found by walking it; how many functions there are is told in
// the title.
struct LibraryTrial {
    int functions = 0;
    int first_ui = 0, last_ui = 0;
    std::string ended;  // how, when it did
};

LibraryTrial try_library(const Sources& lib, int which, int million_instructions = 500) {
    OpenLesson open;
    open.lib = lib;
    open.entry = "lessons/a.lua";
    open.files["lessons/a.lua"] = "return require 'try_library'(" + std::to_string(which) + ")";
    for (const char* name : {"hostile.lua", "try_library.lua"}) {
        open.files[name] = read_text(kHelpers / name, 1 << 20).value();
    }
    open.budget.million_instructions = million_instructions;
    open.budget.memory_mib = kMemoryMib.most;
    open.budget.open_work_ms = open.budget.work_ms = kWorkMs.most;
    open.budget.open_answer_ms = 20'000;
    LessonRun run(std::move(open), {.program = SULUH_LESSON});
    LibraryTrial trial;
    std::string why;
    for (int tries = 0; tries < 200; ++tries) {
        for (const LessonMessage& message : run.host().wait(std::chrono::milliseconds(100))) {
            if (const auto* ready = std::get_if<LessonReady>(&message)) {
                std::istringstream(ready->title) >> trial.functions >> trial.first_ui >>
                    trial.last_ui;
                return trial;
            }
            if (const auto* fault = std::get_if<LessonFault>(&message)) why = fault->message;
            if (const auto* ended = std::get_if<LessonEnded>(&message)) {
                trial.ended = std::string(why_name(ended->why)) + ": " + why + ended->detail;
                return trial;
            }
        }
    }
    trial.ended = "no answer";
    return trial;
}

TEST(LibraryFunctions, survive_what_nobody_expects) {
    const Result<Sources> lib = read_sources(fs::path(SULUH_SOURCE_DIR) / "scripts/lib");
    ASSERT_TRUE(lib) << lib.error().detail;
    const LibraryTrial all = try_library(*lib, 0);
    EXPECT_GT(all.functions, 10);
    EXPECT_GT(all.last_ui - all.first_ui, 10);
    for (int which = 1; which <= all.functions; ++which) {
        // Nodes are built from whatever they are given: a table that lies for ever is ended by the
        // budget, and sooner by a small one.
        const bool is_ui = which >= all.first_ui && which <= all.last_ui;
        const std::string ended = try_library(*lib, which, is_ui ? 20 : 500).ended;
        if (is_ui && ended.starts_with("faulted: the lesson used up its time")) continue;
        // With this many mistakes a lesson may end, but only by saying the first of them.
        const bool right = ended.empty() || ended.starts_with("faulted: s.");
        EXPECT_TRUE(right) << "function " << which << " by name: " << ended;
    }
}

}  // namespace
}  // namespace suluh::script::testing
