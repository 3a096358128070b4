// Memory that ends while no Lua code runs: what the host hands over is pushed below a protected
// call, so that it ends the lesson with words and not its process without any.
#include <gtest/gtest.h>

#include "script/lesson_runtime.h"
#include "unit/script/small_library.h"

namespace suluh::script::testing {
namespace {

const std::string kMemorySpent =
    "the lesson uses too much memory (a list or text that keeps growing?)";

Value sources(const Sources& files) {
    Value::Map map;
    for (const auto& [name, text] : files) map.emplace(name, text);
    return map;
}

Value open_message(const std::string& lesson, int memory_mib = kMemoryMib.usual) {
    const OpenLesson open = small_lesson(lesson);
    return Value::Map{
        {"t", "open"},
        {"lib", sources(open.lib)},
        {"files", sources(open.files)},
        {"entry", open.entry},
        {"lang", "id"},
        {"env", Value::Map{{"lang", "id"}}},
        {"budget",
         Value::Map{{"instructions", 50}, {"memory", memory_mib}, {"work", kWorkMs.most}}}};
}

// About 40 bytes of Lua for each.
Value many_tables(int count) {
    Value::List list;
    for (int i = 0; i < count; ++i) list.emplace_back(Value::Map{});
    return list;
}

Value event(Value arg) {
    return Value::Map{{"t", "event"}, {"name", "go"}, {"arg", std::move(arg)}};
}

class LessonMemory : public ::testing::Test {
protected:
    static RuntimeOptions with_left(std::size_t bytes) {
        return {[](const std::string&) {}, nullptr, bytes};
    }
};

TEST_F(LessonMemory, refused_while_an_event_is_handed_over_ends_the_lesson_with_words) {
    for (const int kib : {0, 1, 16, 64, 256}) {
        LessonRuntime runtime(with_left(static_cast<std::size_t>(kib) * 1024 + 1));
        ASSERT_FALSE(runtime.handle(open_message("return {}")));
        const std::optional<LessonFault> fault = runtime.handle(event(many_tables(30'000)));
        ASSERT_TRUE(fault) << kib;
        EXPECT_EQ(fault->message, kMemorySpent) << kib;
        EXPECT_EQ(fault->file, "lessons/a.lua");
        EXPECT_TRUE(runtime.handle(event(Value()))) << "and it stays ended";
    }
}

TEST_F(LessonMemory, refused_while_another_look_is_handed_over_does_so_too) {
    LessonRuntime runtime(with_left(4096));
    ASSERT_FALSE(runtime.handle(open_message("return {}")));
    const std::optional<LessonFault> fault = runtime.handle(Value::Map{
        {"t", "env"}, {"env", Value::Map{{"lang", "en"}, {"more", many_tables(30'000)}}}});
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->message, kMemorySpent);
}

TEST_F(LessonMemory, refused_while_an_answer_is_confirmed_does_so_too) {
    LessonRuntime runtime(with_left(4096));
    ASSERT_FALSE(runtime.handle(open_message("return {}")));
    const std::optional<LessonFault> fault =
        runtime.handle(Value::Map{{"t", "saved"}, {"ref", std::string(1 << 20, 'x')}});
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->message, kMemorySpent);
}

TEST_F(LessonMemory, the_soft_cap_counts_what_is_handed_over) {
    // The lesson keeps every argument; each one alone is far below the cap.
    const std::string keeper =
        "local kept = {}\nreturn { event = function(_, arg)\n"
        "kept[#kept + 1] = arg\nend }\n";
    LessonRuntime runtime(with_left(0));
    ASSERT_FALSE(runtime.handle(open_message(keeper, kMemoryMib.least)));
    std::optional<LessonFault> fault;
    int events = 0;
    while (!fault && events < 40) {
        fault = runtime.handle(event(many_tables(20'000)));
        ++events;
    }
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->message, kMemorySpent);
    EXPECT_GT(events, 2);
    EXPECT_GT(fault->line, 0) << "found at an instruction of the lesson or its library";
}

}  // namespace
}  // namespace suluh::script::testing
