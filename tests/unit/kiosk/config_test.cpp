#include "kiosk/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "base/files.h"
#include "support/temp_folder.h"

namespace suluh::kiosk {
namespace {

using ::testing::HasSubstr;

std::string refusal(std::string_view text) {
    const Result<Config> config = parse_config(text, "kiosk.toml");
    if (config) return "read";
    EXPECT_EQ(config.error().fault, Fault::bad_input);
    return config.error().detail;
}

TEST(Config, an_election_period_has_a_first_and_a_last_day) {
    const auto config =
        parse_config("[election]\nbegins = \"2029-01-15\"\nends = \"2029-02-14\"\n", "kiosk.toml");
    ASSERT_TRUE(config) << config.error().detail;
    EXPECT_EQ(config->election, (Period{{2029, 1, 15}, {2029, 2, 14}}));
    EXPECT_FALSE(parse_config("[election]\nbegins = \"\"\nends = \"\"\n", "kiosk.toml")->election);
}

TEST(Config, the_file_in_the_source_tree_says_exactly_the_defaults) {
    const fs::path file = fs::path(SULUH_SOURCE_DIR) / "kiosk-config/kiosk.toml";
    const Result<std::string> text = read_text(file, kMaxConfigBytes);
    ASSERT_TRUE(text);
    const Result<Config> config = parse_config(*text, "kiosk.toml");
    ASSERT_TRUE(config) << config.error().detail;
    EXPECT_TRUE(*config == Config{});
    // Every key is spelt out: a file with another value for each differs in each.
    for (const auto* key : {"office",         "name",        "language",     "jp_target",
                            "jp_minutes",     "seconds",     "countdown",    "fullscreen",
                            "width",          "height",      "safe_area",    "volume",
                            "folder",         "folders",     "trusted_keys", "seal_keys",
                            "collector_keys", "drop_folder", "roster",       "instructions",
                            "memory",         "work",        "answer",       "open_work",
                            "open_answer",    "messages",    "level",        "begins",
                            "ends",           "keys",        "keep_days",    "pin"}) {
        EXPECT_THAT(*text, HasSubstr("\n" + std::string(key) + " = "));
    }
}

TEST(Config, reads_every_key) {
    const Result<Config> config = parse_config(R"(
[kiosk]
office = "Dinas Kominfo"
name = "Lobi"
language = "en"
jp_target = 24
jp_minutes = 50
[idle]
seconds = 75
countdown = 15
[window]
fullscreen = false
width = 1366
height = 768
safe_area = [24, 40, 32, 8]
[sound]
volume = 0
[data]
folder = "d"
[packs]
folders = ["p", "/q"]
trusted_keys = "k"
[results]
seal_keys = ["s.pub"]
collector_keys = ["c.pub"]
keys = "r"
keep_days = 90
drop_folder = "drop"
[people]
roster = "r.csv"
pin = "required"
[lesson]
instructions = 100
memory = 64
work = 700
answer = 3000
open_work = 4000
open_answer = 8000
messages = 300
[log]
level = "debug"
)",
                                               "kiosk.toml");
    ASSERT_TRUE(config) << config.error().detail;
    Config wanted;
    wanted.office = "Dinas Kominfo";
    wanted.name = "Lobi";
    wanted.language = "en";
    wanted.jp_target = 24;
    wanted.jp_minutes = 50;
    wanted.idle_seconds = 75;
    wanted.countdown_seconds = 15;
    wanted.fullscreen = false;
    wanted.window_width = 1366;
    wanted.window_height = 768;
    wanted.safe_area = {24, 40, 32, 8};
    wanted.volume = 0;
    wanted.data_folder = "d";
    wanted.packs_folders = {"p", "/q"};
    wanted.trusted_keys_folder = "k";
    wanted.seal_keys = {"s.pub"};
    wanted.collector_keys = {"c.pub"};
    wanted.keys_folder = "r";
    wanted.keep_days = 90;
    wanted.drop_folder = "drop";
    wanted.roster_file = "r.csv";
    wanted.pin_use = PinUse::required;
    wanted.lesson = {100, 64, 700, 3000, 4000, 8000, 300};
    wanted.log_level = LogLevel::debug;
    EXPECT_TRUE(*config == wanted);
}

TEST(Config, an_empty_file_is_the_defaults) {
    EXPECT_TRUE(parse_config("", "kiosk.toml").value() == Config{});
}

TEST(Config, names_file_line_and_key_of_every_mistake) {
    const std::vector<std::pair<std::string, std::string>> mistakes = {
        {"[idle]\nsecnds = 3\n",
         "kiosk.toml:2: [idle]: key 'secnds' is unknown → did you mean 'seconds'?"},
        {"\n[kisok]\n", "kiosk.toml:2: key 'kisok' is unknown → did you mean 'kiosk'?"},
        {"office = \"x\"\n", "kiosk.toml:1: key 'office' is unknown → remove it"},
        {"[idle]\nseconds = \"60\"\n",
         "kiosk.toml:2: [idle]: key 'seconds' is text → write a whole number"},
        {"[idle]\nseconds = 60.5\n", "kiosk.toml:2: [idle]: key 'seconds' is a number"},
        {"[idle]\nseconds = 0\n", "out of range → write a value from 5 to 3600"},
        {"[window]\nfullscreen = 1\n",
         "[window]: key 'fullscreen' is a whole number → write true or false"},
        {"[election]\nbegins = \"2029-01-15\"\n", "key 'ends' is no date"},
        {"[election]\nbegins = \"2029-02-30\"\nends = \"2029-03-01\"\n", "key 'begins' is no date"},
        {"[election]\nbegins = \"15-01-2029\"\nends = \"2029-03-01\"\n", "key 'begins' is no date"},
        {"[election]\nbegins = \"2029-03-02\"\nends = \"2029-03-01\"\n", "key 'ends' is before"},
        {"[window]\nsafe_area = 20\n", "write a list of 4 whole numbers"},
        {"[window]\nsafe_area = [1, 2, 3]\n", "write a list of 4 whole numbers"},
        {"[window]\nsafe_area = [1, 2, 3, 4.5]\n", "holds something that is no whole number"},
        {"[window]\nsafe_area = [0, 0, -1, 0]\n", "write a value from 0 to 1000"},
        {"[packs]\nfolders = \"p\"\n", "key 'folders' is text → write a list of texts"},
        {"[packs]\nfolders = [\"\"]\n", "key 'folders' holds something that is no text"},
        {"[kiosk]\nlanguage = \"Indonesia\"\n", "key 'language' is no language"},
        {"[kiosk]\nname = \"\"\n", "key 'name' is empty"},
        {"[log]\nlevel = \"warn\"\n", "key 'level' is no log level"},
        {"[log]\nlevel = \"eror\"\n", "did you mean 'error'?"},
        {"[lesson]\nmemory = 7\n",
         "kiosk.toml:2: [lesson]: key 'memory' is out of range → write a value from 8 to 128"},
        {"[lesson]\nmemory = 4096\n", "→ write a value from 8 to 128"},
        {"[lesson]\n\ninstructions = 0\n", "kiosk.toml:3: [lesson]: key 'instructions'"},
        {"[lesson]\ninstructions = 50.5\n", "kiosk.toml:2: [lesson]: key 'instructions'"},
        {"[lesson]\nwork = 5001\n", "→ write a value from 100 to 5000"},
        {"[lesson]\nanswer = 99999\n", "→ write a value from 500 to 30000"},
        {"[lesson]\nopen_work = 1\n", "→ write a value from 500 to 20000"},
        {"[lesson]\nopen_answer = 1\n", "→ write a value from 1000 to 60000"},
        {"[lesson]\nmessages = -1\n", "→ write a value from 20 to 2000"},
        {"[lesson]\nwork = 3000\nanswer = 2500\n",
         "kiosk.toml:3: [lesson]: key 'answer' is less than 'work'"},
        {"[lesson]\nopen_work = 6000\n", "key 'open_answer' is less than 'open_work'"},
        {"[results]\nkeep_days = 7\n", "key 'keep_days' is too short → write at least 30 days"},
        {"idle = 3\n", "kiosk.toml:1: key 'idle' is a whole number → write a table, as in [idle]"},
        {"[idle]\nseconds = \n", "kiosk.toml:2: "},
        {"[idle]\nseconds = 9\nseconds = 9\n", "kiosk.toml:3: "},
        {"[kiosk]\nname = \"\xff\"\n", "kiosk.toml:2: "},
    };
    for (const auto& [text, message] : mistakes) EXPECT_THAT(refusal(text), HasSubstr(message));
    EXPECT_THAT(refusal("[idle]\nsecnds = 3\ncount = 3\n"), HasSubstr("(and 1 more)"));
}

TEST(Config, paths_count_from_the_folder_of_the_file) {
    const suluh::testing::TempFolder home;
    std::ofstream(home / "kiosk.toml") << "[packs]\nfolders = [\"p\", \"/q\", \"../r\"]\n";
    const Result<Config> config = load_config(home / "kiosk.toml");
    ASSERT_TRUE(config) << config.error().detail;
    EXPECT_EQ(config->packs_folders,
              (std::vector<fs::path>{home / "p", "/q", home.path().parent_path() / "r"}));
    EXPECT_EQ(config->trusted_keys_folder, home / "keys");
    EXPECT_TRUE(config->data_folder.empty());
    EXPECT_EQ(default_config("/etc/suluh").trusted_keys_folder, "/etc/suluh/keys");
}

TEST(Config, a_named_file_that_is_not_there_is_an_error) {
    const Result<Config> config = load_config("/nowhere/kiosk.toml");
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().fault, Fault::not_found);
    EXPECT_THAT(config.error().detail, HasSubstr("/nowhere/kiosk.toml"));
}

}  // namespace
}  // namespace suluh::kiosk
