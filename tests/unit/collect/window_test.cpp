// The parts of the collector's window that need no window.
#include <sys/stat.h>

#include <cstdlib>
#include <fstream>

#include "collect/merge.h"
#include "collect/reason_word.h"
#include "collect/report_facts.h"
#include "collect/roster.h"
#include "collect/window/archive.h"
#include "collect/window/arrivals.h"
#include "collect/window/dashboard.h"
#include "collect/window/desk_work.h"
#include "collect/window/folder_list.h"
#include "collect/window/report_files.h"
#include "kiosk_sim.h"
#include "sync/certificate.h"

namespace suluh::collect {
namespace {

double number(const Value& value, std::string_view key) {
    return value.number_or(key, -1);
}
const Value::List& list(const Value& value, std::string_view key) {
    static const Value::List kNone;
    const Value* found = value.find(key);
    return found != nullptr && found->list() != nullptr ? *found->list() : kNone;
}

// ---- folders ----

TEST(FolderList, shows_folders_by_name_and_says_which_hold_results) {
    const testing::TempFolder top;
    fs::create_directories(top / "b-stik/suluh/results");
    fs::create_directories(top / "A");
    fs::create_directories(top / ".tersembunyi");
    std::ofstream(top / "berkas.txt") << "x";
    const FolderList folders = list_folder(top.path(), Showing::folders).value();
    ASSERT_EQ(folders.entries.size(), 2U);
    EXPECT_EQ(folders.entries[0].name, "A");
    EXPECT_FALSE(folders.entries[0].has_results);
    EXPECT_TRUE(folders.entries[1].has_results);
    EXPECT_EQ(folders.parent, top.path().parent_path());
    EXPECT_TRUE(folders.writable);
    EXPECT_EQ(list_folder("/", Showing::folders)->parent, "");
}

TEST(FolderList, shows_tables_when_a_file_is_wanted) {
    const testing::TempFolder top;
    for (const char* name : {"daftar.csv", "Daftar.XLSX", "foto.png"}) std::ofstream(top / name);
    const FolderList files = list_folder(top.path(), Showing::tables).value();
    ASSERT_EQ(files.entries.size(), 2U);
    EXPECT_EQ(files.entries[0].name, "daftar.csv");
    EXPECT_FALSE(files.entries[0].is_folder);
}

TEST(FolderList, a_folder_with_a_closing_slash_has_the_right_parent) {
    const testing::TempFolder top;
    fs::create_directories(top / "satu");
    EXPECT_EQ(list_folder(top / "satu/", Showing::folders)->parent, top.path());
}

TEST(FolderList, one_that_is_not_there_is_an_error) {
    EXPECT_FALSE(list_folder("/nowhere/at/all", Showing::folders));
}

TEST(FolderList, is_cut_where_nobody_would_look_any_more) {
    const testing::TempFolder top;
    for (std::size_t i = 0; i <= kMostEntries; ++i) fs::create_directory(top / std::to_string(i));
    const FolderList folders = list_folder(top.path(), Showing::folders).value();
    EXPECT_EQ(folders.entries.size(), kMostEntries);
    EXPECT_TRUE(folders.cut);
}

// ---- what came in ----

TEST(Arrivals, tells_kiosk_by_kiosk_and_why_something_was_refused) {
    Arrivals arrivals;
    MergeResult merged;
    merged.kiosk = "k1";
    merged.kiosk_name = "Kios Satu";
    merged.rows_new = 7;
    arrivals.note({"a.bundle", merged, {}});
    merged.outcome = MergeOutcome::set_aside;
    merged.rows_new = 0;
    arrivals.note({"b.bundle", merged, {}});
    arrivals.note({"/x/c.bundle", {}, Error{Fault::refused, "wrong key: not for us"}});
    AddSums sums;
    sums.refused = 1;
    const Value value = arrivals.to_value(sums);
    ASSERT_EQ(list(value, "kiosks").size(), 1U);
    const Value& kiosk = list(value, "kiosks").front();
    EXPECT_EQ(kiosk.text_or("name", ""), "Kios Satu");
    EXPECT_EQ(number(kiosk, "rows"), 7);
    EXPECT_EQ(number(kiosk, "set_aside"), 1);
    ASSERT_EQ(list(value, "refused").size(), 1U);
    EXPECT_EQ(list(value, "refused").front().text_or("file", ""), "c.bundle");
    EXPECT_EQ(list(value, "refused").front().text_or("why", ""), "wrong_key");
}

TEST(Arrivals, has_a_word_for_every_reason) {
    const auto word = [](Fault fault, const char* detail) {
        return reason_word(Error{fault, detail});
    };
    EXPECT_EQ(word(Fault::refused, "not enrolled: k1"), "not_enrolled");
    EXPECT_EQ(word(Fault::corrupt, "signature: does not fit"), "signature");
    EXPECT_EQ(word(Fault::corrupt, "truncated: 12 bytes"), "damaged");
    EXPECT_EQ(word(Fault::bad_input, "not a bundle: no magic"), "not_a_bundle");
    EXPECT_EQ(word(Fault::unsupported, "version 9"), "version");
    EXPECT_EQ(word(Fault::full, "writing"), "full");
    EXPECT_EQ(word(Fault::io, "reading /x"), "unreadable");
}

TEST(Standing, counts_missing_bundles_and_receipts_that_wait) {
    KioskRow whole;
    whole.last_number = 3;
    whole.receipted = 3;
    KioskRow waits = whole;
    waits.receipted = 2;
    KioskRow torn = whole;
    torn.last_number = 6;
    torn.gaps = {{2, 4}};
    torn.receipted = 1;
    StandingFacts facts;
    facts.kiosks = {whole, waits, torn};
    facts.silent = {"k9"};
    facts.refused = {{"k7", "damaged: hash", "/media/x/y.bundle", 1, 4}};
    facts.clocks.resize(2);
    const Value value = standing_value(facts);
    EXPECT_EQ(number(value, "gaps"), 3);
    EXPECT_EQ(number(value, "waiting"), 1) << "behind a gap no receipt is due yet";
    EXPECT_EQ(list(value, "silent").size(), 1U);
    ASSERT_EQ(list(value, "refused").size(), 1U);
    EXPECT_EQ(list(value, "refused").front().text_or("file", ""), "y.bundle");
    EXPECT_EQ(list(value, "refused").front().text_or("why", ""), "damaged");
    EXPECT_EQ(number(value, "clocks"), 1) << "two runs of one kiosk";
}

// ---- with a database ----

class DeskTest : public CollectTest {
protected:
    DeskTest() {
        CollectorDb db = CollectorDb::open(file_).value();
        kiosk_.visit(kBudi, "Budi", {1, 1});
        kiosk_.visit(kRatna, "Ratna", {0, 1});
        EXPECT_TRUE(merge_bundle(db, kiosk_.bundle(), keys_, 1));
    }
    fs::path file_ = folder_ / "results.db";
    Archive archive_{file_, folder_ / "keys"};
};

TEST_F(DeskTest, opens_without_keys_and_makes_them_once) {
    Value desk = open_desk(archive_).value();
    EXPECT_FALSE(desk.boolean_or("keys", true));
    EXPECT_EQ(number(desk, "kiosks"), 1);
    EXPECT_EQ(number(desk, "answers"), 4);
    const Value made = make_desk_keys(archive_).value();
    EXPECT_TRUE(fs::exists(folder_ / "keys" / kSealPublicFile));
    desk = open_desk(archive_).value();
    EXPECT_TRUE(desk.boolean_or("keys", false));
    EXPECT_EQ(desk.text_or("collector", "-"), made.text_or("collector", ""));
    EXPECT_EQ(make_desk_keys(archive_).error().fault, Fault::exists);
}

TEST_F(DeskTest, remembers_the_newest_places_that_are_still_there) {
    for (int i = 0; i < 6; ++i) {
        const fs::path place = folder_ / ("stik" + std::to_string(i));
        fs::create_directory(place);
        ASSERT_TRUE(archive_.remember_places({place}));
    }
    fs::remove(folder_ / "stik4");
    const std::vector<std::string> recent = archive_.recent_places().value();
    ASSERT_EQ(recent.size(), 3U);
    EXPECT_EQ(recent[0], folder_ / "stik5");
    EXPECT_EQ(recent[1], folder_ / "stik3");
}

TEST_F(DeskTest, the_dashboard_says_what_the_query_layer_says) {
    const Value value = read_dashboard(archive_).value();
    CollectorDb& db = **archive_.db();
    const ReportFacts facts = read_report_facts(db, plan_for(db, {}).value()).value();
    const Value* totals = value.find("totals");
    ASSERT_NE(totals, nullptr);
    EXPECT_EQ(number(*totals, "answers"), static_cast<double>(facts.totals.answers));
    ASSERT_EQ(list(value, "indicators").size(), facts.indicators.size());
    EXPECT_EQ(number(list(value, "indicators").front(), "latest"), facts.indicators[0].latest);
    EXPECT_EQ(list(value, "items").size(), facts.items.size());
    const Value* completion = value.find("completion");
    ASSERT_NE(completion, nullptr);
    EXPECT_EQ(number(*completion->find("all"), "persons"), 2);
}

TEST_F(DeskTest, saves_what_was_asked_for_readable_by_its_owner_alone) {
    const fs::path out = folder_ / "out";
    fs::create_directory(out);
    ReportWish wish;
    wish.folder = out;
    wish.tables = true;
    wish.now_ms = 1'790'000'000'000;
    std::vector<std::int64_t> done;
    const ReportSaved saved = save_report(**archive_.db(), nullptr, wish,
                                          [&done](const Progress& told) {
                                              if (told.what == "files") done.push_back(told.done);
                                          },
                                          {})
                                  .value();
    ASSERT_EQ(saved.names.size(), 3U);
    EXPECT_EQ(done, (std::vector<std::int64_t>{0, 1, 2, 3}));
    for (const std::string& name : saved.names) EXPECT_TRUE(fs::exists(out / name)) << name;
    struct stat facts {};
    ASSERT_EQ(::stat((out / saved.names[0]).c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0600U);
    EXPECT_TRUE(fs::exists(out / saved.names[2] / "people.csv"));
}

TEST_F(DeskTest, a_report_that_is_stopped_keeps_whole_files_only) {
    ReportWish wish;
    wish.folder = folder_.path();
    int asked = 0;
    const ReportSaved saved =
        save_report(**archive_.db(), nullptr, wish, {}, [&asked] { return ++asked > 1; }).value();
    EXPECT_TRUE(saved.stopped);
    ASSERT_EQ(saved.names.size(), 1U);
    EXPECT_TRUE(saved.names[0].ends_with(".html"));
}

TEST_F(DeskTest, certificates_need_keys) {
    ReportWish wish;
    wish.folder = folder_.path();
    wish.page = wish.workbook = false;
    wish.certificates = true;
    EXPECT_FALSE(save_report(**archive_.db(), nullptr, wish, {}, {}));
    ASSERT_TRUE(make_desk_keys(archive_));
    const ReportSaved saved = save_report(**archive_.db(), *archive_.keys(), wish, {}, {}).value();
    EXPECT_EQ(saved.certificates, 1) << "Budi passed";
}

TEST_F(DeskTest, course_certificates_are_for_whoever_passed_every_module) {
    ReportWish wish;
    wish.folder = folder_.path();
    wish.page = wish.workbook = false;
    wish.course = true;
    EXPECT_FALSE(save_report(**archive_.db(), nullptr, wish, {}, {})) << "nobody signs them";
    ASSERT_TRUE(make_desk_keys(archive_));
    const auto saved = [&] {
        return save_report(**archive_.db(), *archive_.keys(), wish, {}, {}).value();
    };
    EXPECT_EQ(saved().certificates, 0) << "Budi passed one module of many";
    const Course course = built_in_course().value();
    for (const std::string& lesson : course.lessons) {
        const std::size_t slash = lesson.find('/');
        kiosk_.pack = lesson.substr(0, slash);
        kiosk_.lesson = lesson.substr(slash + 1);
        kiosk_.visit(kRatna, "Ratna Wulandari", {1, 1});
    }
    ASSERT_TRUE(merge_bundle(**archive_.db(), kiosk_.bundle(), keys_, 1'790'000'000'000));
    const ReportSaved done = saved();
    EXPECT_EQ(done.certificates, 1);
    ASSERT_EQ(done.names.size(), 1U);
    EXPECT_TRUE(done.names[0].starts_with("sertifikat-kursus-suluh-"));
    const fs::directory_iterator pdf(folder_ / done.names[0]);
    const std::string bytes = read_text(pdf->path(), 1 << 20).value();
    const auto key = (*archive_.keys())->sign.public_key();
    const auto token = sync::verify_pdf(bytes, {key});
    ASSERT_TRUE(token) << token.error().detail;
    EXPECT_EQ(token->facts.kind, sync::CertificateKind::course);
    EXPECT_EQ(token->facts.subject, course.id);
    EXPECT_EQ(token->facts.holder, "Ratna Wulandari");
    wish.certificates = true;
    int asked = 0;
    const auto stops = [&asked] { return ++asked > 3; };
    const auto some = save_report(**archive_.db(), *archive_.keys(), wish, {}, stops).value();
    EXPECT_TRUE(some.stopped);
    EXPECT_EQ(some.certificates, 2) << "asked once before all, then before each";
}

}  // namespace
}  // namespace suluh::collect
