#include "collect/sheet_xlsx.h"

#include <fcntl.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <fstream>

#include "base/descriptor.h"
#include "base/published_file.h"

namespace suluh::collect {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostRows = 1'048'575;                  // of a worksheet, without the titles
constexpr std::uint32_t kNight = 0x0F4E5E, kSoft = 0xDDECEE;  // the design's primary, primarySoft

struct Formats {
    lxw_format *title, *number_title, *text, *whole, *decimal, *percent, *moment;
};

lxw_format* number_format(lxw_workbook* book, const char* form) {
    lxw_format* format = workbook_add_format(book);
    format_set_num_format(format, form);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format* title_format(lxw_workbook* book) {
    lxw_format* format = workbook_add_format(book);
    format_set_bold(format);
    format_set_font_color(format, LXW_COLOR_WHITE);
    format_set_bg_color(format, kNight);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

Formats make_formats(lxw_workbook* book) {
    Formats formats{};
    formats.title = title_format(book);
    formats.number_title = title_format(book);
    format_set_align(formats.number_title, LXW_ALIGN_RIGHT);
    formats.text = number_format(book, "@");
    format_set_text_wrap(formats.text);
    formats.whole = number_format(book, "0");
    formats.decimal = number_format(book, "0.00");
    formats.percent = number_format(book, "0");
    formats.moment = number_format(book, "dd/mm/yyyy hh:mm");
    return formats;
}

lxw_format* format_of(const Formats& formats, CellKind kind) {
    switch (kind) {
        case CellKind::whole: return formats.whole;
        case CellKind::percent: return formats.percent;
        case CellKind::decimal: return formats.decimal;
        case CellKind::moment: return formats.moment;
        default: return formats.text;
    }
}

bool is_number(CellKind kind) {
    return kind != CellKind::text && kind != CellKind::digits;
}

// Excel's dates know no time zone: what this computer's clock showed.
lxw_error write_moment(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t col, SheetMoment moment,
                       lxw_format* format) {
    const auto seconds = static_cast<std::time_t>(moment.wall_ms / 1000);
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr) return LXW_NO_ERROR;
    lxw_datetime when = {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday,
                         parts.tm_hour,        parts.tm_min,     static_cast<double>(parts.tm_sec)};
    return worksheet_write_datetime(sheet, row, col, &when, format);
}

lxw_error write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t col, const Cell& cell,
                     lxw_format* format) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return worksheet_write_string(sheet, row, col, text->c_str(), format);
    }
    if (const auto* value = std::get_if<double>(&cell)) {
        return worksheet_write_number(sheet, row, col, *value, format);
    }
    if (const auto* moment = std::get_if<SheetMoment>(&cell)) {
        return write_moment(sheet, row, col, *moment, format);
    }
    return LXW_NO_ERROR;
}

// Bars in the cells of scores, 0 to 100 for all of them.
void add_bars(lxw_worksheet* sheet, lxw_col_t col, lxw_row_t last) {
    lxw_conditional_format bars = {};
    bars.type = LXW_CONDITIONAL_DATA_BAR;
    bars.bar_color = kSoft;
    bars.bar_solid = LXW_TRUE;
    bars.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    bars.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    bars.min_value = 0;
    bars.max_value = 100;
    worksheet_conditional_format_range(sheet, 1, col, last, col, &bars);
}

void set_page(lxw_worksheet* sheet, const Sheet& table, lxw_row_t last) {
    const auto last_col = static_cast<lxw_col_t>(table.columns.size() - 1);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, last, last_col);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);  // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
}

// Lines that a text takes in a column of that many characters, a word at its end carried over.
std::size_t lines_of(const std::string& text, int width) {
    const auto is_first_byte = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    };
    const auto letters =
        static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_first_byte));
    const auto room = static_cast<std::size_t>(std::max(width - 2, 4));
    return std::max<std::size_t>(1, (letters + room - 1) / room);
}

// Excel finds the height of wrapped text by itself; others show its first line only.
void fit_height(lxw_worksheet* sheet, lxw_row_t at, const std::vector<Cell>& row,
                const Sheet& table) {
    constexpr std::size_t kMostLines = 4;
    std::size_t lines = 1;
    for (std::size_t col = 0; col < row.size(); ++col) {
        const auto* text = std::get_if<std::string>(&row[col]);
        if (text != nullptr) lines = std::max(lines, lines_of(*text, table.columns[col].width));
    }
    constexpr double kLine = 15;
    if (lines == 1) return;
    worksheet_set_row(sheet, at, kLine * static_cast<double>(std::min(lines, kMostLines)), nullptr);
}

Status write_sheet(lxw_workbook* book, const Formats& formats, const Sheet& table) {
    if (table.rows.size() > kMostRows) {
        return Error{Fault::refused, "the table '" + table.title + "' has " +
                                         std::to_string(table.rows.size()) +
                                         " rows, more than a worksheet holds; write it as CSV"};
    }
    lxw_worksheet* sheet = workbook_add_worksheet(book, table.title.c_str());
    if (sheet == nullptr) return Error{Fault::internal, "worksheet '" + table.title + "'"};
    const auto last = static_cast<lxw_row_t>(table.rows.size());
    constexpr double kTwoLines = 32;
    worksheet_set_row(sheet, 0, kTwoLines, nullptr);
    for (lxw_col_t col = 0; col < table.columns.size(); ++col) {
        const Column& column = table.columns[col];
        worksheet_set_column(sheet, col, col, column.width, nullptr);
        worksheet_write_string(sheet, 0, col, column.title.c_str(),
                               is_number(column.kind) ? formats.number_title : formats.title);
        if (column.kind == CellKind::percent && last > 0) add_bars(sheet, col, last);
    }
    for (lxw_row_t row = 0; row < last; ++row) {
        fit_height(sheet, row + 1, table.rows[row], table);
        for (lxw_col_t col = 0; col < table.columns.size(); ++col) {
            lxw_format* format = format_of(formats, table.columns[col].kind);
            const lxw_error error = write_cell(sheet, row + 1, col, table.rows[row][col], format);
            if (error != LXW_NO_ERROR) {
                return Error{Fault::bad_input, table.title + ", row " + std::to_string(row + 2) +
                                                   ": " + lxw_strerror(error)};
            }
        }
    }
    set_page(sheet, table, last);
    return {};
}

void add_series(lxw_chart* chart, const Sheet& table, lxw_col_t column, std::uint32_t color) {
    const auto last = static_cast<lxw_row_t>(table.rows.size());
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, table.title.c_str(), 1, 0, last, 0);
    chart_series_set_values(series, table.title.c_str(), 1, column, last, column);
    chart_series_set_name_range(series, table.title.c_str(), 0, column);
    lxw_chart_fill fill = {};
    fill.color = color;
    chart_series_set_fill(series, &fill);
}

void add_chart(lxw_workbook* book, const Sheet& table) {
    constexpr std::uint32_t kColors[] = {kNight, 0x9DBFC6, 0xDDD2BE};
    lxw_worksheet* sheet = workbook_get_worksheet_by_name(book, table.title.c_str());
    if (sheet == nullptr || table.rows.empty() || !table.chart) return;
    const SheetChart& drawn = *table.chart;
    lxw_chart* chart =
        workbook_add_chart(book, drawn.stacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR);
    for (std::size_t i = 0; i < drawn.columns.size(); ++i) {
        add_series(chart, table, static_cast<lxw_col_t>(drawn.columns[i]),
                   kColors[i % std::size(kColors)]);
    }
    chart_axis_set_min(chart->x_axis, 0);
    if (drawn.max > 0) chart_axis_set_max(chart->x_axis, drawn.max);
    chart_axis_set_reverse(chart->y_axis);
    lxw_chart_line faint = {};
    faint.color = 0xDDD2BE;
    chart_axis_major_gridlines_set_line(chart->x_axis, &faint);
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    chart_title_set_name(chart, table.title.c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options place = {};
    place.x_scale = 1.8;
    place.y_scale = 1.0 + 0.07 * static_cast<double>(std::min<std::size_t>(table.rows.size(), 60));
    worksheet_insert_chart_opt(sheet, static_cast<lxw_row_t>(table.rows.size() + 2), 0, chart,
                               &place);
}

Status fill_book(lxw_workbook* book, const std::vector<Sheet>& sheets) {
    const Formats formats = make_formats(book);
    for (const Sheet& table : sheets) {
        if (Status s = write_sheet(book, formats, table); !s) return s;
        add_chart(book, table);
    }
    return {};
}

// The library writes to a file of its own; ours makes it whole and lasting under its real name.
Status write_book(const fs::path& file, const std::vector<Sheet>& sheets, const Words& words) {
    {
        const Descriptor made(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!made.is_open()) return errno_error("writing " + file.string(), errno);
    }
    // Rows go to a temporary file as they come, not to memory.
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(file.c_str(), &options);
    if (book == nullptr) return Error{Fault::io, "no memory for the workbook"};
    std::string title = words("title");
    lxw_doc_properties facts = {};
    facts.title = title.data();
    workbook_set_properties(book, &facts);
    const Status filled = fill_book(book, sheets);
    const lxw_error closed = workbook_close(book);  // frees it, whatever happened
    if (!filled) return filled;
    if (closed != LXW_NO_ERROR) {
        return Error{Fault::io, "writing " + file.string() + ": " + lxw_strerror(closed)};
    }
    return {};
}

// Piece by piece: a workbook may be as large as the tables in it.
Status publish_draft(const fs::path& draft, const fs::path& target) {
    std::ifstream in(draft, std::ios::binary);
    if (!in) return Error{Fault::io, "reading " + draft.string()};
    Result<PublishedFile> file = PublishedFile::begin(target, {.mode = 0600});
    if (!file) return file.error();
    std::string piece(std::size_t{1} << 20, '\0');
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto got = static_cast<std::size_t>(in.gcount());
        if (Status s = file->write(std::string_view(piece).substr(0, got)); !s) return s;
    }
    if (!in.eof()) return Error{Fault::io, "reading " + draft.string()};
    return file->finish();
}

}  // namespace

Status write_xlsx(const fs::path& target, const std::vector<Sheet>& sheets, const Words& words) {
    const fs::path draft = target.parent_path() / ("." + target.filename().string() + ".draft");
    std::error_code ignored;
    fs::remove(draft, ignored);  // of a run that was cut
    const Status written = write_book(draft, sheets, words);
    Status placed = written ? publish_draft(draft, target) : written;
    fs::remove(draft, ignored);
    return placed;
}

}  // namespace suluh::collect
