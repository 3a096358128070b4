// The report's tables as files for spreadsheets.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "collect/merge.h"
#include "collect/query.h"
#include "collect/sheet_csv.h"
#include "collect/sheet_xlsx.h"
#include "kiosk_sim.h"

namespace suluh::collect {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Sheet small_sheet(std::string text) {
    Sheet sheet{"people", "Pegawai", {}, {}, {}};
    sheet.columns = {{"Nama", CellKind::text, 12},
                     {"NIP", CellKind::digits, 22},
                     {"Nilai", CellKind::percent, 9},
                     {"Jawaban", CellKind::whole, 9},
                     {"Tanggal", CellKind::moment, 19}};
    sheet.rows = {{std::move(text), std::string("198104122005012004"), 66.666, 3.0,
                   SheetMoment{1'790'000'000'000}},
                  {std::string("Tamu"), std::string(), Cell(), 0.0, Cell()}};
    return sheet;
}

class InJakarta : public ::testing::Test {
protected:
    InJakarta() {
        setenv("TZ", "WIB-7", 1);
        tzset();
    }
    ~InJakarta() override {
        unsetenv("TZ");
        tzset();
    }
};
using Csv = InJakarta;

TEST_F(Csv, for_programs_is_rfc_4180) {
    EXPECT_EQ(to_csv(small_sheet("Budi \"Pak\", S.E."), CsvProfile::rfc4180),
              "Nama,NIP,Nilai,Jawaban,Tanggal\r\n"
              "\"Budi \"\"Pak\"\", S.E.\",198104122005012004,66.67,3,2026-09-21T21:13:20+0700\r\n"
              "Tamu,,,0,\r\n");
}

TEST_F(Csv, for_excel_opens_as_indonesians_write) {
    EXPECT_EQ(to_csv(small_sheet("Budi; S.E."), CsvProfile::excel_id),
              "\xEF\xBB\xBF"
              "Nama;NIP;Nilai;Jawaban;Tanggal\r\n"
              "\"Budi; S.E.\";19810412 200501 2 004;66,67;3;21/09/2026 21:13\r\n"
              "Tamu;;;0;\r\n");
}

TEST_F(Csv, for_excel_holds_nothing_that_would_be_reckoned) {
    for (const std::string evil : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"}) {
        const std::string csv = to_csv(small_sheet(evil), CsvProfile::excel_id);
        EXPECT_THAT(csv, HasSubstr("'" + evil));
        EXPECT_THAT(to_csv(small_sheet(evil), CsvProfile::rfc4180), Not(HasSubstr("'")));
    }
}

// A part of the workbook as its XML.
std::string part_of(const fs::path& book, const std::string& part) {
    const std::string command = "unzip -p '" + book.string() + "' " + part;
    std::FILE* pipe = popen(command.c_str(), "r");  // NOLINT: our own words only
    std::string xml;
    std::array<char, 4096> piece{};
    for (std::size_t n = 0; (n = std::fread(piece.data(), 1, piece.size(), pipe)) > 0;) {
        xml.append(piece.data(), n);
    }
    EXPECT_EQ(pclose(pipe), 0) << command;
    return xml;
}

class Xlsx : public CollectTest {
protected:
    Words words_ = Words::load().value();
    Plan plan_ = read_plan({}).value();
};

TEST_F(Xlsx, holds_numbers_dates_and_a_chart) {
    CollectorDb db = CollectorDb::open(folder_ / "r.db").value();
    kiosk_.visit(kBudi, "Budi <Santoso>", {1, 0, 1});
    kiosk_.visit(kBudi, "Budi <Santoso>", {1, 1, 1});
    ASSERT_TRUE(merge_bundle(db, kiosk_.bundle(), keys_, 1'790'000'000'000));
    const std::vector<Sheet> sheets = report_sheets(*read_report_facts(db, plan_), words_);
    ASSERT_EQ(sheets.size(), 14U);
    ASSERT_EQ(sheets[7].rows.size(), 2U);
    for (const Sheet& sheet : sheets) {
        for (const auto& row : sheet.rows) EXPECT_EQ(row.size(), sheet.columns.size()) << sheet.id;
    }
    const fs::path file = folder_ / "laporan.xlsx";
    const Status written = write_xlsx(file, sheets, words_);
    ASSERT_TRUE(written) << written.error().detail;

    struct stat facts {};
    ASSERT_EQ(stat(file.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600U);
    EXPECT_FALSE(fs::exists(folder_ / ".laporan.xlsx.draft"));
    EXPECT_THAT(part_of(file, "xl/workbook.xml"), HasSubstr("sheet name=\"Pengerjaan modul\""));
    const std::string people = part_of(file, "xl/worksheets/sheet8.xml");
    EXPECT_THAT(people, HasSubstr("Budi &lt;Santoso&gt;"));
    EXPECT_THAT(people, HasSubstr(kBudi));
    EXPECT_THAT(people, HasSubstr("<v>100</v>"));
    EXPECT_THAT(people, HasSubstr("<dataBar>"));
    EXPECT_THAT(people, HasSubstr("autoFilter"));
    EXPECT_THAT(part_of(file, "xl/charts/chart1.xml"), HasSubstr("$D$2"));
}

TEST_F(Xlsx, of_nothing_is_still_a_workbook) {
    CollectorDb db = CollectorDb::open(folder_ / "r.db").value();
    const Status written = write_xlsx(folder_ / "kosong.xlsx",
                                      report_sheets(*read_report_facts(db, plan_), words_), words_);
    ASSERT_TRUE(written) << written.error().detail;
    EXPECT_THAT(part_of(folder_ / "kosong.xlsx", "xl/worksheets/sheet2.xml"), HasSubstr("NIP"));
}

TEST_F(Xlsx, is_whole_however_long) {
    Sheet sheet{"long", "Panjang", {{"Nama"}, {"Bukti"}}, {}, {}};
    std::string last;
    for (int row = 0; row < 40'000; ++row) {
        last = crypto::to_hex(crypto::view_of(crypto::hash(std::to_string(row))));
        sheet.rows.push_back({"Orang " + std::to_string(row), last});
    }
    const fs::path file = folder_ / "panjang.xlsx";
    ASSERT_TRUE(write_xlsx(file, {sheet}, words_));
    EXPECT_GT(fs::file_size(file), std::uintmax_t{1} << 20) << "more than one piece";
    EXPECT_THAT(part_of(file, "xl/worksheets/sheet1.xml"), HasSubstr(last));
}

TEST_F(Xlsx, that_cannot_be_written_says_where_and_leaves_nothing) {
    const Status written = write_xlsx(folder_ / "nowhere/laporan.xlsx", {}, words_);
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().detail, HasSubstr("nowhere"));
    EXPECT_FALSE(fs::exists(folder_ / "nowhere"));
}

}  // namespace
}  // namespace suluh::collect
