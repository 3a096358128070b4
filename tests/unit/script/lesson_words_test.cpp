// A pack's words in another language, in the real process with the real library.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/value.h"
#include "script/lesson_sources.h"
#include "unit/script/lesson_run.h"

namespace suluh::script::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kLesson = R"(local s = require "suluh"
local common = require "items.common"
return s.lesson {
    title = "Judul", pass = 0.5, indicators = { A = "Cakap" },
    s.choice {
        id = "q1", indicator = "A", ask = "Mana yang benar?", because = common.because, basis = "UU",
        s.right "Yang ini", s.wrong("Yang itu", "Bukan"), shuffle = false,
    },
})";
constexpr const char* kEnglish = R"(return {
    ["Judul"] = "Title", ["Cakap"] = "Able", ["Mana yang benar?"] = "Which is right?",
    ["Yang ini"] = "This one", ["Yang itu"] = "That one", ["Sebab"] = "The reason",
    ["Sudah lama"] = "Long gone",
})";

OpenLesson bilingual() {
    OpenLesson open;
    if (Result<Sources> lib = read_sources(SULUH_SOURCE_DIR "/scripts/lib")) open.lib = *lib;
    open.files = {{"lessons/a.lua", kLesson},
                  {"items/common.lua", "return { because = 'Sebab' }"},
                  {"lang/en.lua", kEnglish}};
    open.entry = "lessons/a.lua";
    open.pack = "test";
    return open;
}

LessonEnv english() {
    LessonEnv env;
    env.lang = "en";
    return env;
}

TEST(LessonWords, a_lesson_opens_in_the_language_in_use) {
    OpenLesson open = bilingual();
    open.env = english();
    LessonRun run(std::move(open));
    const auto ready = run.next<LessonReady>();
    ASSERT_TRUE(ready);
    EXPECT_EQ(ready->title, "Judul") << "results are named as written";
    const auto view = run.next<LessonView>();
    ASSERT_TRUE(view);
    EXPECT_EQ(view->frame.title, "Title");
    EXPECT_THAT(to_json(view->tree), HasSubstr("Which is right?"));
}

TEST(LessonWords, another_language_in_mid_lesson_keeps_what_was_chosen) {
    LessonRun run(bilingual());
    ASSERT_TRUE(run.next<LessonView>());
    run.host().event("pick", Value(1));
    const auto before = run.next<LessonView>();
    ASSERT_TRUE(before);
    EXPECT_THAT(to_json(before->tree), HasSubstr("Yang ini"));
    run.host().env(english());
    const auto view = run.next<LessonView>();
    ASSERT_TRUE(view);
    EXPECT_TRUE(view->frame.primary && view->frame.primary->enabled);
    const std::string shown = to_json(view->tree);
    EXPECT_THAT(shown, HasSubstr("This one"));
    EXPECT_THAT(shown, Not(HasSubstr("Yang ini")));
    run.host().event("primary", Value());
    const auto response = run.next<LessonResponse>();
    ASSERT_TRUE(response);
    EXPECT_TRUE(response->correct);
    EXPECT_THAT(to_json(response->question), HasSubstr("This one")) << "as it was shown";
    run.host().saved(response->ref);
    const auto feedback = run.next<LessonView>();
    ASSERT_TRUE(feedback);
    EXPECT_THAT(to_json(feedback->tree), HasSubstr("The reason")) << "required files are read anew";
    run.host().event("primary", Value());
    const auto done = run.next<LessonDone>();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->indicators.at("A").label, "Able");
}

TEST(LessonWords, a_language_the_pack_has_not_shows_what_was_written) {
    LessonRun run(bilingual());
    ASSERT_TRUE(run.next<LessonView>());
    LessonEnv env;
    env.lang = "jv";
    run.host().env(env);
    const auto view = run.next<LessonView>();
    ASSERT_TRUE(view);
    EXPECT_EQ(view->frame.title, "Judul");
}

TEST(LessonWords, a_language_file_is_fenced_and_named_when_it_is_wrong) {
    OpenLesson open = bilingual();
    open.env = english();
    for (const auto& [text, said] : {std::pair{"return 5", "returns a number"},
                                     {"return { [1 = 2 }", "expected"},
                                     {"return os.getenv('HOME')", "os"},
                                     {"while true do end", "time"}}) {
        open.files["lang/en.lua"] = text;
        LessonRun run(open);
        const auto fault = run.next<LessonFault>();
        ASSERT_TRUE(fault) << text;
        EXPECT_EQ(fault->file, "lang/en.lua") << text;
        EXPECT_THAT(fault->message, HasSubstr(said)) << text;
    }
}

TEST(LessonWords, whoever_collects_gets_every_text_and_what_is_no_longer_used) {
    OpenLesson open = bilingual();
    open.env = english();
    open.collect = true;
    LessonRun run(std::move(open));
    const auto ready = run.next<LessonReady>();
    ASSERT_TRUE(ready);
    ASSERT_NE(ready->texts.list(), nullptr);
    std::map<std::string, std::string> words;
    std::map<std::string, std::string> unused;
    for (const Value& one : *ready->texts.list()) {
        const bool used = one.find("line") != nullptr;
        (used ? words : unused)[one.text_or("text", "")] = one.text_or("words", "");
    }
    EXPECT_EQ(words.at("Mana yang benar?"), "Which is right?");
    EXPECT_EQ(words.at("Bukan"), "") << "without a translation";
    EXPECT_EQ(words.at("Cakap"), "Able");
    EXPECT_FALSE(words.contains("q1"));
    EXPECT_EQ(unused, (std::map<std::string, std::string>{{"Sudah lama", "Long gone"}}));
}

}  // namespace
}  // namespace suluh::script::testing
