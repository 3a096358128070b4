// Reports as other programs see them: the page in Chromium, the workbook in LibreOffice. Their
// numbers are compared with the query layer's. SULUH_KEEP_REPORTS=FOLDER keeps them, and pictures.
#include <gmock/gmock.h>

#include <cmath>
#include <cstdlib>

#include "base/csv.h"
#include "base/value.h"
#include "collect/report_html.h"
#include "collect/sheet_csv.h"
#include "collect/sheet_xlsx.h"
#include "office.h"
#include "said_by.h"

namespace suluh::collect {
namespace {

using ::testing::HasSubstr;

class ReportFiles : public Office {
protected:
    fs::path place() const {
        const char* keep = std::getenv("SULUH_KEEP_REPORTS");
        return keep != nullptr ? fs::path(keep) : folder_.path();
    }
    std::string run(const std::string& command) {
        return said_by("cd '" + place().string() + "' && " + command);
    }
    // The values of the expressions, in order; other orders in between.
    std::vector<Value> browse(const std::string& orders) {
        const std::string said = run(
            "timeout 60 python3 " SULUH_SOURCE_DIR "/tests/tools/browse.py laporan.html " + orders);
        std::vector<Value> values;
        for (std::size_t at = 0; at < said.size();) {
            const std::size_t end = said.find('\n', at);
            values.push_back(parse_json(said.substr(at, end - at)).value());
            at = end + 1;
        }
        return values;
    }
    void write_page() {
        ASSERT_TRUE(publish_file(place() / "laporan.html",
                                 report_html(facts_, Words::load().value(), kNow)));
    }
};

// The data-v of a table's cells (null: words), by section heading.
std::string numbers_of(const std::string& heading) {
    return "js \"Array.from(Array.from(document.querySelectorAll('section')).find(s => "
           "s.querySelector('h2').textContent === '" +
           heading +
           "').querySelectorAll('table.sort > tbody > tr')).map(r => Array.from(r.cells).map(c => "
           "c.dataset.v === undefined ? null : Number(c.dataset.v)))\" ";
}

void expect_number(const Value& cell, const std::optional<double>& value,
                   const std::string& where) {
    if (!value) {
        EXPECT_TRUE(cell.is_nil()) << where;
    } else {
        ASSERT_NE(cell.number(), nullptr) << where;
        EXPECT_NEAR(*cell.number(), *value, 1e-4 * (1 + std::abs(*value))) << where;
    }
}

const Value& cell_at(const Value& table, std::size_t row, std::size_t column) {
    return table.list()->at(row).list()->at(column);
}

TEST_F(ReportFiles, the_page_in_chromium_has_the_query_layers_numbers) {
    write_page();
    const std::vector<Value> found =
        browse(numbers_of("Ketuntasan per unit") + numbers_of("Peningkatan prates ke pascates") +
               numbers_of("Butir soal") + numbers_of("Modul") + numbers_of("Capaian pegawai") +
               "png laporan.png js \"document.querySelectorAll('script').length\"");
    ASSERT_EQ(found.size(), 6U);
    ASSERT_EQ(found[0].list()->size(), facts_.units.size());
    EXPECT_EQ(all_units(facts_.units).persons, kListed);
    EXPECT_EQ(all_units(facts_.units).started, kLearners);
    EXPECT_EQ(all_units(facts_.units).late, 1);
    EXPECT_EQ(facts_.gains.at(0).pairs, 12);
    for (std::size_t i = 0; i < facts_.units.size(); ++i) {
        const UnitRow& unit = facts_.units[i];
        expect_number(cell_at(found[0], i, 1), static_cast<double>(unit.persons), unit.unit);
        expect_number(cell_at(found[0], i, 3), static_cast<double>(unit.completed), unit.unit);
        expect_number(cell_at(found[0], i, 4), unit.percent(), unit.unit);
        expect_number(cell_at(found[0], i, 5), static_cast<double>(unit.late), unit.unit);
        expect_number(cell_at(found[0], i, 8), unit.jp, unit.unit);
    }
    ASSERT_EQ(found[1].list()->size(), facts_.gains.size());
    for (std::size_t i = 0; i < facts_.gains.size(); ++i) {
        const GainRow& gain = facts_.gains[i];
        ASSERT_TRUE(gain.normalised) << "the office has enough pairs";
        expect_number(cell_at(found[1], i, 1), static_cast<double>(gain.pairs), gain.indicator);
        expect_number(cell_at(found[1], i, 2), static_cast<double>(gain.dropped), gain.indicator);
        expect_number(cell_at(found[1], i, 3), gain.before, gain.indicator);
        expect_number(cell_at(found[1], i, 5), gain.normalised, gain.indicator);
    }
    ASSERT_EQ(found[2].list()->size(), facts_.items.size());
    for (std::size_t i = 0; i < facts_.items.size(); ++i) {
        const ItemRow& item = facts_.items[i];
        const auto hundredfold = [](const auto& v) { return v ? std::optional(*v * 100) : v; };
        expect_number(cell_at(found[2], i, 1), static_cast<double>(item.n), item.item);
        expect_number(cell_at(found[2], i, 2), hundredfold(item.facility), item.item);
        expect_number(cell_at(found[2], i, 3), item.discrimination, item.item);
        expect_number(cell_at(found[2], i, 4), item.upper_lower, item.item);
        expect_number(cell_at(found[2], i, 6), hundredfold(item.sure_wrong), item.item);
    }
    for (std::size_t i = 0; i < facts_.modules.size(); ++i) {
        expect_number(cell_at(found[3], i, 5), facts_.modules[i].mean_percent, "mean");
    }
    ASSERT_EQ(found[4].list()->size(), facts_.persons.size());
    EXPECT_EQ(found[5], Value(1)) << "no script but the page's own";
    EXPECT_GT(fs::file_size(place() / "laporan.png"), 50'000U);
}

TEST_F(ReportFiles, in_chromium_headings_sort_and_the_page_prints_on_a4) {
    write_page();
    const std::string click =
        "js \"document.querySelector('section:nth-of-type(2) th:nth-of-type(5) span').click()\" ";
    const std::string order = numbers_of("Ketuntasan per unit");
    const std::vector<Value> found = browse(click + order + click + order +
                                            "js \"document.querySelector('section:nth-of-type(2) "
                                            "th:nth-of-type(5)').getAttribute('aria-sort')\" "
                                            "pdf laporan.pdf");
    ASSERT_EQ(found.size(), 5U);
    std::vector<double> expected;
    for (const UnitRow& unit : facts_.units) expected.push_back(unit.percent());
    std::sort(expected.begin(), expected.end());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        expect_number(cell_at(found[1], i, 4), expected[i], "up");
        expect_number(cell_at(found[3], i, 4), expected[expected.size() - 1 - i], "down");
    }
    EXPECT_EQ(found[4], Value("descending"));

    EXPECT_THAT(run("pdfinfo laporan.pdf"), HasSubstr("(A4)"));
    const std::string text = run("pdftotext -layout laporan.pdf -");
    EXPECT_THAT(text, HasSubstr("Ketuntasan per unit"));
    EXPECT_THAT(text, HasSubstr("Dinas Komunikasi"));
}

// One table of the workbook as LibreOffice reads it.
std::vector<CsvLine> read_back(const fs::path& folder, const std::string& title) {
    const Result<std::string> text = read_text(folder / ("laporan-" + title + ".csv"), 1 << 22);
    EXPECT_TRUE(text) << title;
    Result<std::vector<CsvLine>> lines = parse_csv(text.value_or(""));
    EXPECT_TRUE(lines) << title;
    return lines.value_or(std::vector<CsvLine>());
}

void expect_same(const Sheet& sheet, const std::vector<CsvLine>& lines) {
    ASSERT_EQ(lines.size(), sheet.rows.size() + 1) << sheet.id;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            const std::string& shown = lines[row + 1].fields.at(column);
            const std::string where =
                sheet.id + " " + std::to_string(row) + "/" + std::to_string(column) + ": " + shown;
            const Cell& cell = sheet.rows[row][column];
            if (const auto* number = std::get_if<double>(&cell)) {
                EXPECT_NEAR(std::atof(shown.c_str()), *number, 1e-6 * (1 + std::abs(*number)))
                    << where;
            } else if (const auto* text = std::get_if<std::string>(&cell)) {
                EXPECT_EQ(shown, *text) << where;
            } else {
                EXPECT_EQ(shown.empty(), std::holds_alternative<std::monostate>(cell)) << where;
            }
        }
    }
}

TEST_F(ReportFiles, the_workbook_in_libreoffice_has_the_query_layers_numbers) {
    const std::vector<Sheet> sheets = report_sheets(facts_, Words::load().value());
    ASSERT_TRUE(write_xlsx(place() / "laporan.xlsx", sheets, Words::load().value()));
    // Comma, quotes, UTF-8, raw values, every sheet.
    run("timeout 60 soffice -env:UserInstallation=file://'" + (folder_ / "office").string() +
        "' --headless --convert-to "
        "'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' "
        "laporan.xlsx >/dev/null 2>&1");
    for (const Sheet& sheet : sheets) expect_same(sheet, read_back(place(), sheet.title));
    if (std::getenv("SULUH_KEEP_REPORTS") == nullptr) return;
    run("timeout 60 soffice -env:UserInstallation=file://'" + (folder_ / "office").string() +
        "' --headless --convert-to pdf laporan.xlsx >/dev/null 2>&1 && mv laporan.pdf xlsx.pdf");
}

}  // namespace
}  // namespace suluh::collect
