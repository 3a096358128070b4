// What wants somebody to act is told in the report's files with what to do, and nothing of it when
// all is well.
#include <gmock/gmock.h>

#include "collect/natural_order.h"
#include "collect/reason_word.h"
#include "collect/report_html.h"
#include "collect/servers.h"
#include "collect/sheet.h"
#include "collect/trouble_lines.h"
#include "collect/window/server_work.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class TroublesTest : public CollectTest {
protected:
    TroublesTest() : db_(CollectorDb::open(file_).value()) {}

    ReportFacts facts() { return read_report_facts(db_, Plan()).value(); }
    void take() { ASSERT_TRUE(merge_bundle(db_, kiosk_.bundle(), keys_, 1'790'000'000'000)); }
    void tell(const char* event) {
        ASSERT_TRUE(store::add_event(kiosk_.db(), {{}, {}, "upkeep", parse_json(event).value()}));
        take();
    }

    fs::path file_ = folder_ / "results.db";
    CollectorDb db_;
    Words words_ = Words::load().value();
};

TEST_F(TroublesTest, a_chore_that_fails_stands_in_page_and_tables_until_it_goes_well) {
    tell(R"({"chore": "copy", "fault": "full", "since_ms": 1790000000000})");
    const std::vector<TroubleLine> lines = trouble_lines(facts(), words_);
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines[0].name, "Kios Lobi");
    EXPECT_THAT(lines[0].what, HasSubstr("Salinan basis data"));
    EXPECT_THAT(lines[0].why, HasSubstr("penuh"));
    EXPECT_THAT(lines[0].todo, HasSubstr("suluh-kiosk --doctor"));
    EXPECT_EQ(lines[0].since_ms, 1'790'000'000'000);
    EXPECT_THAT(report_html(facts(), words_, 0), HasSubstr(lines[0].what));
    tell(R"({"chore": "copy", "fault": ""})");
    EXPECT_THAT(report_html(facts(), words_, 0), Not(HasSubstr("Salinan basis data")));
}

TEST_F(TroublesTest, a_receipt_that_waits_stands_there_with_the_reason) {
    kiosk_.visit(kBudi, "Budi", {1});
    take();
    ASSERT_TRUE(remember_waiting(db_, kiosk_.id(), {"sftp://s/suluh", true}, "timed out", 7));
    const std::vector<Sheet> sheets = report_sheets(facts(), words_);
    const auto sheet = std::find_if(sheets.begin(), sheets.end(),
                                    [](const Sheet& one) { return one.id == "troubles"; });
    ASSERT_NE(sheet, sheets.end());
    ASSERT_FALSE(sheet->rows.empty());
    const std::vector<Cell>& row = sheet->rows[0];
    ASSERT_EQ(row.size(), sheet->columns.size());
    EXPECT_THAT(std::get<std::string>(row[2]), HasSubstr("sftp://s/suluh"));
    EXPECT_THAT(std::get<std::string>(row[3]), HasSubstr("timed out"));
    EXPECT_EQ(std::get<SheetMoment>(row[5]).wall_ms, 7);
}

TEST_F(TroublesTest, whatever_else_wants_somebody_has_a_line_with_words) {
    ReportFacts facts;
    KioskRow torn;
    torn.kiosk = "k1";
    torn.name = "Kios Satu";
    torn.last_number = torn.receipted = 9;
    torn.gaps = {{2, 3}, {7, 7}};
    facts.kiosks = {torn};
    facts.kiosks[0].receipted = 0;
    facts.silent = {"k2"};
    facts.set_aside = {
        {"k1", "Kios Satu", "fork: another bundle with this number is merged", 1, 4}};
    for (const char* reason :
         {"not enrolled: k", "wrong key", "kiosk key", "signature", "damaged: x", "not a bundle",
          "version 9", "revoked: k", "no such reason"}) {
        facts.refused.push_back({"k1", reason, "/media/x/y.bundle", 1, 5});
    }
    facts.chores = {{"k1", "Kios Satu", "prune", "input/output", 0}};
    facts.epochs = {{"k1", "Kios Satu", "corrupt", 2, 40, 7}};
    facts.clocks.resize(2);
    facts.odd.bundles = 3;
    const std::vector<TroubleLine> lines = trouble_lines(facts, words_);
    ASSERT_EQ(lines.size(), 17U) << "two runs of one clock are one line";
    for (const TroubleLine& line : lines) {
        for (const std::string& text : {line.what, line.why, line.todo}) {
            EXPECT_THAT(text, Not(HasSubstr("trouble_")));
            EXPECT_THAT(text, Not(HasSubstr("refused_")));
        }
        EXPECT_FALSE(line.todo.empty()) << line.what;
    }
    EXPECT_THAT(lines[0].why, HasSubstr("sudah diterima"));
    EXPECT_EQ(lines[1].name, "Kios Satu") << "known by what came from it before";
    EXPECT_THAT(lines[10].what, HasSubstr("2\xE2\x80\x93"
                                          "3, 7"));
    EXPECT_FALSE(lines[12].since_ms) << "a kiosk that does not say since when";
}

TEST_F(TroublesTest, where_all_is_well_the_page_says_so) {
    const std::string page = report_html(ReportFacts(), words_, 0);
    EXPECT_THAT(page, HasSubstr("Tidak ada yang perlu ditindak"));
}

TEST(NaturalOrder, counts_as_people_do) {
    EXPECT_TRUE(comes_before("Kios 2", "kios 10"));
    EXPECT_FALSE(comes_before("Kios 10", "Kios 2"));
    EXPECT_TRUE(comes_before("Kios 09", "Kios 10"));
    EXPECT_TRUE(comes_before("", "Kios"));
    EXPECT_TRUE(comes_before("Aula", "balai"));
    EXPECT_TRUE(comes_before("Kios", "Kios 1"));
    EXPECT_FALSE(comes_before("Kios 007", "Kios 7")) << "the same to people";
    EXPECT_FALSE(comes_before("Kios 7", "Kios 007"));
}

// ---- servers that the collector knows ----

constexpr const char* kTable =
    "[[drop]]\nkind = \"sftp\"\nhost = \"h\"\nuser = \"rahasia\"\nfolder = \"/suluh\"\n"
    "key_file = \"id\"\nknown_hosts = \"kh\"\n";

TEST_F(TroublesTest, servers_are_those_beside_the_database_and_those_used_before) {
    EXPECT_TRUE(known_drops(db_, file_)->drops.empty());
    ASSERT_TRUE(publish_file(folder_ / "it.toml", kTable));
    ASSERT_TRUE(remember_drop_file(db_, folder_ / "it.toml"));
    ASSERT_TRUE(remember_drop_file(db_, folder_ / "it.toml"));
    ASSERT_TRUE(publish_file(folder_ / "drops.toml", std::string(kTable) +
                                                         "[[drop]]\nkind = \"folder\"\n"
                                                         "folder = \"/srv/bagi\"\n"));
    const KnownDrops known = known_drops(db_, file_).value();
    ASSERT_EQ(known.drops.size(), 2U) << "each place once";
    EXPECT_EQ(sync::place_of(known.drops[0].drop), "sftp://h/suluh");
    fs::remove(folder_ / "drops.toml");
    EXPECT_EQ(known_drops(db_, file_)->drops.size(), 1U);
    fs::remove(folder_ / "it.toml");
    EXPECT_TRUE(known_drops(db_, file_)->drops.empty()) << "one that is gone is nobody's trouble";
}

TEST_F(TroublesTest, the_window_hears_of_servers_without_users_and_of_files_that_are_wrong) {
    Archive archive(file_, folder_ / "keys");
    { const CollectorDb closed = std::move(db_); }
    ASSERT_TRUE(publish_file(folder_ / "drops.toml", kTable));
    const std::string told = to_json(known_servers(archive).value());
    EXPECT_THAT(told, HasSubstr("sftp://h/suluh"));
    EXPECT_THAT(told, Not(HasSubstr("rahasia")));
    ASSERT_TRUE(publish_file(folder_ / "drops.toml", "[[drop]]\nkind = \"ftp\"\n"));
    EXPECT_THAT(to_json(known_servers(archive).value()), HasSubstr("drops.toml"));
    EXPECT_EQ(fetch_from(archive, "sftp://other/", {}).error().fault, Fault::not_found);
}

TEST_F(TroublesTest, fetching_tells_what_it_waits_for_and_why_it_failed) {
    Archive archive(file_, folder_ / "keys");
    { const CollectorDb closed = std::move(db_); }
    ASSERT_TRUE(publish_file(folder_ / "drops.toml", kTable));
    std::string heard;
    LongEars ears;
    ears.progress = [&heard](const Progress& progress) { heard = progress.what; };
    const Result<Value> failed = fetch_from(archive, "sftp://h/suluh", ears);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().fault, Fault::bad_input) << "its key is not there";
    EXPECT_EQ(heard, "connect");
    ears.stops = [] { return true; };
    EXPECT_TRUE(fetch_from(archive, "sftp://h/suluh", ears)->boolean_or("stopped", false));
}

}  // namespace
}  // namespace suluh::collect
