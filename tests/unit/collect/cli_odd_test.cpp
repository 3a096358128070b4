// What people do to a command line: wrong paths, folders in place of files, pipes that close.
#include <sys/stat.h>

#include "cli_fixture.h"
#include "said_by.h"

namespace suluh::collect {
namespace {

class CliOddTest : public CliTest {
protected:
    void SetUp() override {
        ASSERT_EQ(collect("--db r.db keygen -o keys"), 0) << said_;
        KioskSim kiosk("Kios Lobi", seal_key("keys"));
        kiosk.visit(kBudi, "Budi Santoso", {1, 0});
        kiosk.put(folder_ / "stick/suluh", kiosk.bundle());
        ASSERT_EQ(collect("--db r.db add stick"), 0) << said_;
    }
    std::string in_folder(const std::string& command) {
        return said_by("cd '" + folder_.path().string() + "' && " + command);
    }
};

TEST_F(CliOddTest, a_folder_or_a_device_is_never_replaced_by_a_file) {
    ASSERT_TRUE(fs::create_directory(folder_ / "page.html"));
    ASSERT_EQ(::mkfifo((folder_ / "pipe.csv").c_str(), 0600), 0);
    for (const char* command : {"report -o page.html", "export --csv page.html", "export --csv .",
                                "export --xapi pipe.csv", "report -o pipe.csv"}) {
        EXPECT_EQ(collect(std::string("--db r.db ") + command), 1) << command;
        EXPECT_TRUE(has_said("is a folder; name a file in it") || has_said("is no file")) << said_;
    }
    EXPECT_TRUE(fs::is_directory(folder_ / "page.html"));
    EXPECT_TRUE(fs::is_fifo(folder_ / "pipe.csv"));
}

TEST_F(CliOddTest, an_export_goes_through_a_pipe_and_nothing_else_does) {
    const std::string program = std::string(SULUH_COLLECT) + " --db r.db export ";
    const std::string lines = in_folder(program + "--csv - --profile rfc4180 2>/dev/null");
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 3) << lines;
    ASSERT_EQ(collect("--db r.db export --csv a.csv --profile rfc4180"), 0) << said_;
    EXPECT_EQ(read_text(folder_ / "a.csv", 1 << 20).value_or(""), lines);
    EXPECT_NE(in_folder(program + "--xapi - 2>&1 >/dev/null").find("3 statements written: -"),
              std::string::npos);
    EXPECT_EQ(collect("--db r.db export --csv - --xapi -"), 2);
    const std::string full = in_folder(program + "--csv - 2>&1 >/dev/full; true");
    EXPECT_NE(full.find("writing to standard output: No space left"), std::string::npos) << full;
}

TEST_F(CliOddTest, who_stops_listening_stops_no_adding) {
    KioskSim kiosk("Kios Dua", seal_key("keys"));
    for (int i = 0; i < 3; ++i) {
        kiosk.visit(kBudi, "Budi Santoso", {1});
        kiosk.put(folder_ / "other/suluh", kiosk.bundle());
    }
    in_folder(std::string(SULUH_COLLECT) + " --db r.db add other </dev/null | true");
    EXPECT_EQ(collect("--db r.db add other"), 0) << said_;
    EXPECT_TRUE(has_said("3 already known")) << said_;
}

TEST_F(CliOddTest, what_cannot_be_looked_at_is_not_called_a_forgery) {
    for (const char* what : {"nowhere.pdf", "stick", "/dev/null"}) {
        EXPECT_EQ(collect(std::string("--db r.db verify ") + what), 1);
        EXPECT_FALSE(has_said("NOT GENUINE")) << said_;
        EXPECT_TRUE(has_said(what)) << said_;
    }
}

TEST_F(CliOddTest, a_database_that_is_none_is_named) {
    ASSERT_TRUE(publish_file(folder_ / "notes.txt", std::string(9000, 'n')));
    for (const char* command : {"status", "add stick", "report -o x.html", "export --csv x.csv",
                                "purge --before 2030-01-01", "enrol k0123456789abcdef"}) {
        EXPECT_EQ(collect(std::string("--db notes.txt ") + command), 1) << command;
        EXPECT_TRUE(has_said("notes.txt")) << said_;
        EXPECT_EQ(collect(std::string("--db stick ") + command), 1) << command;
        EXPECT_TRUE(has_said("stick")) << said_;
    }
    EXPECT_EQ(read_text(folder_ / "notes.txt", 1 << 20).value_or(""), std::string(9000, 'n'));
}

}  // namespace
}  // namespace suluh::collect
