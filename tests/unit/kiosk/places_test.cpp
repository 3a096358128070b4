#include "kiosk/places.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <fstream>

#include "crypto/crypto.h"
#include "kiosk/inspect_file.h"
#include "kiosk/kiosk_key.h"
#include "support/log_ear.h"
#include "support/temp_folder.h"

namespace suluh::kiosk {
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

TEST(Places, scripts_lie_two_folders_above_a_built_program) {
    testing::TempFolder top;
    make_resources(top.path());
    const auto found = find_resources(top / "build/bin/suluh-kiosk");
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, top.path());
}

TEST(Places, a_named_folder_is_the_only_one_looked_at) {
    testing::TempFolder top;
    const Variable named("SULUH_RESOURCES", top.path().string());
    const auto missing = find_resources("/usr/bin/suluh-kiosk");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().fault, Fault::not_found);
    make_resources(top.path());
    EXPECT_TRUE(find_resources("/usr/bin/suluh-kiosk"));
}

TEST(Places, a_data_folder_is_made_for_its_owner_alone) {
    testing::TempFolder top;
    const fs::path folder = top / "deep/data";
    ASSERT_TRUE(prepare_data_folder(folder));
    EXPECT_EQ(fs::status(folder).permissions() & fs::perms::mask, fs::perms::owner_all);
}

TEST(Places, a_data_folder_that_cannot_be_is_an_error_with_its_name) {
    testing::TempFolder top;
    std::ofstream(top / "file") << "x";
    const Status refused = prepare_data_folder(top / "file/data");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().detail.find("file/data"), std::string::npos);
}

TEST(KioskKey, is_made_once_and_then_kept) {
    ASSERT_TRUE(crypto::start());
    testing::TempFolder data;
    const auto first = load_or_make_key(data.path());
    ASSERT_TRUE(first);
    EXPECT_EQ(fs::status(data / "kiosk.key").permissions() & fs::perms::mask,
              fs::perms::owner_read | fs::perms::owner_write);
    const auto second = load_or_make_key(data.path());
    ASSERT_TRUE(second);
    EXPECT_EQ(first->public_key(), second->public_key());
}

TEST(KioskKey, a_broken_one_is_never_replaced) {
    ASSERT_TRUE(crypto::start());
    testing::TempFolder data;
    std::ofstream(data / "kiosk.key") << "nonsense\n";
    fs::permissions(data / "kiosk.key", fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_FALSE(load_or_make_key(data.path()));
    std::string text;
    std::ifstream(data / "kiosk.key") >> text;
    EXPECT_EQ(text, "nonsense");
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
}  // namespace suluh::kiosk
