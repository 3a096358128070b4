#include "base/log.h"

#include <gtest/gtest.h>

#include "base/files.h"
#include "support/temp_folder.h"

namespace suluh {
namespace {

TEST(Log, speaks_to_the_ear_while_there_is_one) {
    std::vector<std::string> heard;
    set_log_ear([&](LogLevel level, std::string_view room, std::string_view text) {
        heard.push_back(std::to_string(static_cast<int>(level)) + std::string(room) +
                        std::string(text));
    });
    log_warning("store", "disk {} full");
    set_log_ear({});
    EXPECT_EQ(heard, std::vector<std::string>{"2storedisk {} full"});
}

TEST(Log, writes_one_line_per_event_to_its_file) {
    const testing::TempFolder folder;
    ASSERT_TRUE(log_to_file(folder / "kiosk.log"));
    log_info("sync", "a {} name\nwith a break");
    const Result<std::string> text = read_text(folder / "kiosk.log", 10'000);
    ASSERT_TRUE(text);
    EXPECT_NE(text->find("info sync: a {} name with a break\n"), std::string::npos) << *text;
}

TEST(Log, says_when_its_file_cannot_be) {
    const testing::TempFolder folder;
    ASSERT_TRUE(publish_file(folder / "file", ""));
    EXPECT_FALSE(log_to_file(folder / "file/below.log"));
}

}  // namespace
}  // namespace suluh
