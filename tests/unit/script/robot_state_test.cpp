#include "script/robot_state.h"

#include <gtest/gtest.h>

#include <fstream>

#include "script/lesson_sources.h"
#include "support/temp_folder.h"

namespace suluh::script::testing {
namespace {

TEST(RobotState, yields_commands_and_takes_their_outcomes) {
    const auto robot = RobotState::load_text(
        "tap('Mulai', { id = 1 })\nlocal s = screen()\nwait_screen(s .. '2')\n", "demo.lua");
    ASSERT_TRUE(robot) << robot.error().detail;
    auto command = (*robot)->next();
    ASSERT_TRUE(command && *command);
    EXPECT_EQ((*command)->name, "tap");
    EXPECT_EQ((*command)->where, "demo.lua:1");
    ASSERT_EQ((*command)->args.size(), 2U);
    EXPECT_EQ(*(*command)->args[0].text(), "Mulai");
    command = (*robot)->next();
    EXPECT_EQ((*command)->name, "screen");
    command = (*robot)->next(Value("home"));
    EXPECT_EQ(*(*command)->args[0].text(), "home2");
    command = (*robot)->next();
    ASSERT_TRUE(command);
    EXPECT_FALSE(*command);
    EXPECT_FALSE(*(*robot)->next());
}

TEST(RobotState, raises_a_failed_command_at_its_line) {
    const auto robot = RobotState::load_text("\ntap 'Mulai'\n", "demo.lua");
    ASSERT_TRUE((*robot)->next());
    const auto end = (*robot)->next(Error{Fault::timed_out, "no node 'Mulai'"});
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().detail, "demo.lua:2: no node 'Mulai'");
}

TEST(RobotState, lets_the_script_catch_a_failure) {
    const auto robot = RobotState::load_text(
        "local ok, why = pcall(tap, 'x') log(tostring(ok) .. why)", "demo.lua");
    ASSERT_TRUE((*robot)->next());
    const auto command = (*robot)->next(Error{Fault::timed_out, "none"});
    ASSERT_TRUE(command && *command) << command.error().detail;
    EXPECT_NE((*command)->args[0].text()->find("falsenone"), std::string::npos)
        << *(*command)->args[0].text();
}

TEST(RobotState, names_the_line_of_a_mistake) {
    const auto broken = RobotState::load_text("tap(", "demo.lua");
    ASSERT_FALSE(broken);
    EXPECT_NE(broken.error().detail.find("demo.lua:1:"), std::string::npos);
    const auto robot = RobotState::load_text("\nlocal x = nil; x()", "demo.lua");
    const auto end = (*robot)->next();
    ASSERT_FALSE(end);
    EXPECT_NE(end.error().detail.find("demo.lua:2:"), std::string::npos);
}

TEST(LessonSources, reads_lua_files_by_relative_path) {
    const suluh::testing::TempFolder folder;
    std::filesystem::create_directories(folder / "steps");
    std::ofstream(folder / "ui.lua") << "return 1";
    std::ofstream(folder / "steps/choice.lua") << "return 2";
    std::ofstream(folder / "notes.txt") << "no";
    std::filesystem::create_symlink("/etc/passwd", folder / "link.lua");
    const auto sources = read_sources(folder.path());
    ASSERT_TRUE(sources) << sources.error().detail;
    EXPECT_EQ(*sources, (Sources{{"ui.lua", "return 1"}, {"steps/choice.lua", "return 2"}}));
    EXPECT_FALSE(read_sources(folder / "missing"));
}

}  // namespace
}  // namespace suluh::script::testing
