#include "stage/resources.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>

#include "stage/inspect_file.h"
#include "support/temp_folder.h"

namespace suluh::stage {
namespace {

class Variable {
public:
    Variable(const char* name, const std::string& value) : name_(name) {
        ::setenv(name, value.c_str(), 1);
    }
    ~Variable() { ::unsetenv(name_); }

private:
    const char* name_;
};

void make_resources(const fs::path& folder) {
    fs::create_directories(folder / "scripts/shell");
    std::ofstream(folder / "scripts/shell/main.lua") << "return {}\n";
}

TEST(Resources, scripts_lie_two_folders_above_a_built_program) {
    testing::TempFolder top;
    make_resources(top.path());
    const auto found = find_resources(top / "build/bin/suluh-kiosk");
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, top.path());
}

TEST(Resources, a_named_folder_is_the_only_one_looked_at) {
    testing::TempFolder top;
    const Variable named("SULUH_RESOURCES", top.path().string());
    const auto missing = find_resources("/usr/bin/suluh-kiosk");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().fault, Fault::not_found);
    make_resources(top.path());
    EXPECT_TRUE(find_resources("/usr/bin/suluh-kiosk"));
}

TEST(InspectFile, replaces_the_file_only_when_something_changed) {
    testing::TempFolder folder;
    InspectFile file(folder / "inspect.json");
    ASSERT_TRUE(file.update("{}"));
    const auto written = fs::last_write_time(folder / "inspect.json");
    fs::last_write_time(folder / "inspect.json", written - std::chrono::hours(1));
    ASSERT_TRUE(file.update("{}"));
    EXPECT_EQ(fs::last_write_time(folder / "inspect.json"), written - std::chrono::hours(1));
    ASSERT_TRUE(file.update("{\"a\":1}"));
    EXPECT_NE(fs::last_write_time(folder / "inspect.json"), written - std::chrono::hours(1));
    EXPECT_FALSE(fs::exists(folder / "inspect.json.part"));
}

}  // namespace
}  // namespace suluh::stage
