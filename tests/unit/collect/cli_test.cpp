#include "cli_fixture.h"

namespace suluh::collect {
namespace {

TEST_F(CliTest, keys_results_and_report_from_first_to_last) {
    ASSERT_EQ(collect("--db r.db keygen -o keys"), 0) << said_;
    EXPECT_TRUE(has_said("suluh-seal-public-1 ")) << said_;
    EXPECT_TRUE(has_said("suluh-signing-public-1 ")) << said_;
    EXPECT_FALSE(has_said("suluh-seal-key-1")) << "a secret key was printed";
    EXPECT_EQ(collect("--db r.db keygen -o keys"), 1) << "keys are never made over others";

    KioskSim kiosk("Kios Lobi", seal_key("keys"));
    kiosk.visit(kBudi, "Budi Santoso", {1, 1, 0});
    kiosk.put(folder_ / "stick/suluh", kiosk.bundle());
    ASSERT_EQ(collect("--db r.db add stick"), 0) << said_;
    EXPECT_TRUE(has_said("1 bundles added with 8 rows")) << said_;
    EXPECT_TRUE(has_said("1 receipts written")) << said_;
    ASSERT_EQ(collect("--db r.db add stick"), 0) << said_;
    EXPECT_TRUE(has_said("already known")) << said_;

    kiosk.visit(kBudi, "Budi Santoso", {1, 1, 1});
    const fs::path cut = kiosk.put(folder_ / "stick/suluh", kiosk.bundle());
    kiosk.visit(kRatna, "Ratna", {1});
    kiosk.put(folder_ / "stick/suluh", kiosk.bundle());
    const std::string whole = *read_text(cut, 1 << 20);
    ASSERT_TRUE(publish_file(cut, whole.substr(0, whole.size() - 10)));
    EXPECT_EQ(collect("--db r.db add stick"), 1);
    EXPECT_TRUE(has_said("refused: ")) << said_;
    EXPECT_TRUE(has_said(cut.filename().string())) << said_;
    EXPECT_TRUE(has_said("truncated")) << said_;
    EXPECT_TRUE(has_said("1 bundles added")) << said_;

    ASSERT_EQ(collect("--db r.db report -o out.html"), 0) << said_;
    std::string page = *read_text(folder_ / "out.html", 1 << 20);
    EXPECT_EQ(collect("--db r.db status"), 1);
    EXPECT_TRUE(has_said("MISSING bundle 2")) << said_;
    EXPECT_EQ(collect("--db r.db enrol k12"), 1);
    EXPECT_TRUE(has_said("is no kiosk's id")) << said_;
    EXPECT_EQ(collect("--db r.db enrol k0123456789abcdef"), 0) << said_;
    EXPECT_EQ(collect("--db none.db status"), 1);
    EXPECT_TRUE(has_said("none.db does not exist")) << said_;
    ASSERT_EQ(collect("--db r.db report -o out.xlsx"), 0) << said_;
    EXPECT_TRUE(fs::exists(folder_ / "out.xlsx"));
    ASSERT_EQ(collect("--db r.db report -o out.csv"), 0) << said_;
    EXPECT_NE(read_text(folder_ / "out.csv", 1 << 20)->find("Nama;NIP;"), std::string::npos);
    ASSERT_EQ(collect("--db r.db report -o out.csv --table kiosks --profile rfc4180"), 0) << said_;
    EXPECT_NE(read_text(folder_ / "out.csv", 1 << 20)->find("Kios Lobi,"), std::string::npos);
    EXPECT_EQ(collect("--db r.db report -o out.doc"), 2) << said_;
    EXPECT_EQ(collect("--db r.db report -o out.csv --table nothing"), 2) << said_;
    EXPECT_NE(page.find("Ratna"), std::string::npos);
    EXPECT_NE(page.find("Belum diterima: 2"), std::string::npos) << "the gap is named";

    ASSERT_TRUE(publish_file(cut, whole));
    ASSERT_EQ(collect("--db r.db add stick"), 0) << said_;
    ASSERT_EQ(collect("--db r.db report -o out.html"), 0) << said_;
    page = *read_text(folder_ / "out.html", 1 << 20);
    EXPECT_EQ(page.find("Belum diterima"), std::string::npos);
    if (const char* keep = std::getenv("SULUH_KEEP_REPORT")) {
        fs::copy_file(folder_ / "out.html", keep, fs::copy_options::overwrite_existing);
    }
}

TEST_F(CliTest, another_collector_cannot_read_and_says_so) {
    ASSERT_EQ(collect("--db a.db keygen -o a"), 0) << said_;
    ASSERT_EQ(collect("--db b.db keygen -o b"), 0) << said_;
    KioskSim kiosk("Kios Lobi", seal_key("a"));
    kiosk.visit(kBudi, "Budi", {1});
    const fs::path file = kiosk.put(folder_ / "drop", kiosk.bundle());
    EXPECT_EQ(collect("--db b.db add drop"), 1);
    EXPECT_TRUE(has_said(file.filename().string() + ": wrong key")) << said_;
    EXPECT_EQ(collect("--db b.db add drop --keys a"), 0) << said_;
}

TEST_F(CliTest, keys_made_without_folder_or_database_are_found) {
    ASSERT_EQ(collect("keygen"), 0) << said_;
    KioskSim kiosk("Kios Lobi", seal_key(".local/share/suluh-collect"));
    kiosk.visit(kBudi, "Budi", {1});
    kiosk.put(folder_ / "drop", kiosk.bundle());
    EXPECT_EQ(collect("--db r.db add drop"), 0) << said_;
}

TEST_F(CliTest, the_usual_database_is_the_window_s_unless_one_is_here) {
    ASSERT_EQ(collect("keygen"), 0) << said_;
    KioskSim kiosk("Kios Lobi", seal_key(".local/share/suluh-collect"));
    kiosk.visit(kBudi, "Budi", {1});
    kiosk.put(folder_ / "drop", kiosk.bundle());
    EXPECT_EQ(collect("status"), 1) << "nothing is made only to be looked at";
    ASSERT_EQ(collect("add drop"), 0) << said_;
    EXPECT_TRUE(fs::exists(folder_ / ".local/share/suluh-collect/suluh-collect.db"));
    EXPECT_FALSE(fs::exists(folder_ / "suluh-collect.db"));
    EXPECT_EQ(collect("status"), 0) << said_;
    ASSERT_EQ(collect("--db suluh-collect.db revoke " + kiosk.id()), 0) << said_;
    EXPECT_EQ(collect("status"), 0) << said_;
    EXPECT_TRUE(has_said("REVOKED")) << said_;
}

TEST_F(CliTest, wrong_use_is_2_and_missing_things_name_the_next_step) {
    EXPECT_EQ(collect("--help"), 0);
    EXPECT_EQ(collect("--version"), 0);
    EXPECT_EQ(collect("juggle"), 2);
    EXPECT_EQ(collect("add"), 2);
    EXPECT_EQ(collect("report"), 2);
    EXPECT_EQ(collect("report -o x.pdf"), 2);
    EXPECT_EQ(collect("--db none.db report -o x.html"), 1);
    EXPECT_TRUE(has_said("add")) << said_;
    EXPECT_EQ(collect("--db r.db add nowhere"), 1);
    EXPECT_TRUE(has_said("keygen")) << said_;
}

TEST_F(CliTest, exports_both_forms_and_refuses_none) {
    ASSERT_EQ(collect("--db r.db keygen -o keys"), 0) << said_;
    KioskSim kiosk("Kios Lobi", seal_key("keys"));
    kiosk.visit(kBudi, "Budi Santoso", {1, 0});
    kiosk.put(folder_ / "stick/suluh", kiosk.bundle());
    ASSERT_EQ(collect("--db r.db add stick"), 0) << said_;
    ASSERT_EQ(collect("--db r.db export --xapi x.jsonl --csv a.csv --home https://dinas.test"), 0)
        << said_;
    EXPECT_TRUE(has_said("3 statements written: x.jsonl")) << said_;
    EXPECT_TRUE(has_said("2 answers written: a.csv")) << said_;
    EXPECT_NE(read_text(folder_ / "x.jsonl", 1 << 20)->find("https://dinas.test/packs/"),
              std::string::npos);
    EXPECT_EQ(fs::status(folder_ / "x.jsonl").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(collect("--db r.db export"), 2);
    EXPECT_EQ(collect("--db none.db export --xapi y.jsonl"), 1);
    EXPECT_FALSE(fs::exists(folder_ / "y.jsonl"));
    EXPECT_EQ(collect("--db r.db report -o page.txt"), 2);
    EXPECT_TRUE(has_said("*.html, *.xlsx or *.csv")) << said_;
}

}  // namespace
}  // namespace suluh::collect
