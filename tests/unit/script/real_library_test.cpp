// The library and the pack that ship, in the real process.
#include <gtest/gtest.h>

#include <filesystem>

#include "script/lesson_sources.h"
#include "ui/node_parse.h"
#include "ui/spoken.h"
#include "unit/script/lesson_run.h"

namespace suluh::script::testing {
namespace {

namespace fs = std::filesystem;

const fs::path kScripts = fs::path(SULUH_SOURCE_DIR) / "scripts";

OpenLesson shipped(const std::string& entry) {
    OpenLesson open;
    Result<Sources> lib = read_sources(kScripts / "lib");
    Result<Sources> files = read_sources(kScripts / "packs/netralitas-asn");
    EXPECT_TRUE(lib && files);
    if (lib) open.lib = std::move(*lib);
    if (files) open.files = std::move(*files);
    open.entry = entry;
    open.pack = "netralitas-asn";
    open.seed = 7;
    return open;
}

std::vector<std::string> lessons() {
    std::vector<std::string> names;
    for (const auto& file : fs::directory_iterator(kScripts / "packs/netralitas-asn/lessons")) {
        names.push_back("lessons/" + file.path().filename().string());
    }
    return names;
}

// The first thing a person could choose on this screen: {name, arg}.
const Value* first_option(const Value& node) {
    const std::string role = node.text_or("role", "");
    if ((role == "option" || role == "checkbox") && !node.boolean_or("selected", false) &&
        node.find("tap") != nullptr) {
        return &node;
    }
    const Value* children = node.find("children");
    if (children == nullptr || children->list() == nullptr) return nullptr;
    for (const Value& child : *children->list()) {
        if (const Value* found = first_option(child)) return found;
    }
    return nullptr;
}

// What the step says aloud stands on its screen, so that each sentence can be marked there.
void expect_marks(const LessonView& view, const std::string& where) {
    const std::vector<std::string> sentences = ui::sentences_of(view.frame.speech);
    EXPECT_FALSE(sentences.empty()) << where << ": nothing to hear";
    const Result<ui::Node> tree = ui::parse_node(view.tree, ui::Origin::lesson);
    ASSERT_TRUE(tree) << where << ": " << tree.error().detail;
    for (std::size_t at = 0; at < sentences.size(); ++at) {
        ui::Node shown = *tree;
        EXPECT_TRUE(ui::mark_spoken(shown, sentences, at))
            << where << ": '" << sentences[at] << "'";
    }
}

struct Played {
    int responses = 0;
    std::optional<LessonDone> done;
};

// Takes the first answer of every question until the lesson says it is done.
Played play(LessonHost& host) {
    Played played;
    std::optional<LessonView> view;
    for (int quiet = 0; quiet < 50 && !played.done;) {
        for (LessonMessage& message : host.wait(std::chrono::milliseconds(100))) {
            if (auto* shown = std::get_if<LessonView>(&message)) view = std::move(*shown);
            if (auto* done = std::get_if<LessonDone>(&message)) played.done = *done;
            if (auto* fault = std::get_if<LessonFault>(&message)) {
                ADD_FAILURE() << fault->file << ":" << fault->line << ": " << fault->message;
            }
            if (auto* ended = std::get_if<LessonEnded>(&message)) {
                ADD_FAILURE() << why_name(ended->why) << ": " << ended->detail;
                return played;
            }
            if (auto* response = std::get_if<LessonResponse>(&message)) {
                ++played.responses;
                EXPECT_TRUE(response->checkpoint);
                host.saved(response->ref);
            }
        }
        if (host.is_answering() || !view) {
            ++quiet;
            continue;
        }
        quiet = 0;
        const LessonView shown = *std::exchange(view, std::nullopt);
        expect_marks(shown, shown.frame.step_id);
        if (shown.frame.primary && shown.frame.primary->enabled) {
            host.event("primary", Value());
        } else if (const Value* option = first_option(shown.tree)) {
            const Value* arg = option->find("arg");
            host.event(option->text_or("tap", ""), arg != nullptr ? *arg : Value());
        } else {
            ADD_FAILURE() << "nothing to do on step " << shown.frame.step_id;
            return played;
        }
    }
    return played;
}

TEST(RealLibrary, plays_every_lesson_that_ships_to_its_end) {
    for (const std::string& entry : lessons()) {
        LessonHost host({.program = SULUH_LESSON}, shipped(entry));
        const Played played = play(host);
        ASSERT_TRUE(played.done) << entry;
        EXPECT_GE(played.responses, 1) << entry;
        EXPECT_GT(played.done->max, 0) << entry;
        EXPECT_FALSE(played.done->indicators.empty()) << entry;
    }
}

// One lesson of every kind of step; each step as it stands before anything was done.
TEST(RealLibrary, marks_what_it_reads_in_every_kind_of_step) {
    const fs::path folder = fs::path(SULUH_SOURCE_DIR) / "tests/packs/kinds";
    const Result<Sources> files = read_sources(folder);
    ASSERT_TRUE(files);
    int steps = 0;
    for (const auto& file : fs::directory_iterator(folder / "lessons")) {
        const std::string entry = "lessons/" + file.path().filename().string();
        OpenLesson open = shipped(entry);
        open.files = *files;
        open.media = {"media/bacaan.wav"};
        for (bool more = true; more; ++steps) {
            LessonRun run(open);
            const auto view = run.next<LessonView>();
            ASSERT_TRUE(view) << entry;
            expect_marks(*view, entry + ": " + view->frame.step_id);
            more = view->frame.step < view->frame.steps;
            open.resume = LessonCheckpoint{view->frame.step_id, Value(Value::Map{{"skip", true}})};
        }
    }
    EXPECT_GE(steps, 10);
}

TEST(RealLibrary, finds_no_problem_in_what_ships) {
    for (const std::string& entry : lessons()) {
        OpenLesson open = shipped(entry);
        open.check = true;
        LessonRun run(std::move(open));
        const auto ready = run.next<LessonReady>();
        ASSERT_TRUE(ready) << entry;
        for (const Problem& problem : ready->problems) ADD_FAILURE() << to_text(problem);
    }
}

TEST(RealLibrary, tells_the_authors_line) {
    OpenLesson open = shipped("lessons/new.lua");
    open.check = true;
    open.files["lessons/new.lua"] = R"(local s = require "suluh"
return s.lesson {
    title = "Baru", pass = 0.5,
    s.choice {
        id = "a", indicator = "ED5", aks = "Apa?",
        s.right "x", s.wrong "y",
    },
})";
    LessonRun run(std::move(open));
    const auto ready = run.next<LessonReady>();
    ASSERT_TRUE(ready);
    ASSERT_FALSE(ready->problems.empty());
    const Problem& problem = ready->problems.front();
    EXPECT_EQ(problem.file, "lessons/new.lua");
    EXPECT_GE(problem.line, 4) << to_text(problem);
    EXPECT_LE(problem.line, 7) << to_text(problem);
}

TEST(RealLibrary, tells_the_line_of_the_lesson_itself) {
    OpenLesson open = shipped("lessons/new.lua");
    open.check = true;
    open.files["lessons/new.lua"] = R"(local s = require "suluh"

return s.lesson {
    title = "Baru", pas = 0.5,
    s.explain { title = "x", body = "y" },
})";
    LessonRun run(std::move(open));
    const auto ready = run.next<LessonReady>();
    ASSERT_TRUE(ready);
    int of_the_lesson = 0;
    for (const Problem& problem : ready->problems) {
        if (problem.text.find("s.lesson") == std::string::npos) continue;
        ++of_the_lesson;
        EXPECT_EQ(problem.file, "lessons/new.lua");
        EXPECT_EQ(problem.line, 3) << to_text(problem);
    }
    EXPECT_GE(of_the_lesson, 1);
}

}  // namespace
}  // namespace suluh::script::testing
