#include "collect/sheet_csv.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace suluh::collect {

namespace {

constexpr std::string_view kLineEnd = "\r\n";  // RFC 4180 section 2

std::string number_text(double value, CellKind kind, CsvProfile profile) {
    std::array<char, 64> text{};
    const int decimals = kind == CellKind::whole ? 0 : 2;
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    std::string shown(text.data());
    const std::size_t point = shown.find('.');
    if (point != std::string::npos && profile == CsvProfile::excel_id) shown[point] = ',';
    return shown;
}

std::string moment_text(SheetMoment moment, CsvProfile profile) {
    const auto seconds = static_cast<std::time_t>(moment.wall_ms / 1000);
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr) return "";
    const char* form = profile == CsvProfile::excel_id ? "%d/%m/%Y %H:%M" : "%Y-%m-%dT%H:%M:%S%z";
    std::array<char, 64> text{};
    std::strftime(text.data(), text.size(), form, &parts);
    return text.data();
}

// "198104122005012004" -> "19810412 200501 2 004": Excel keeps 15 digits of a number.
std::string grouped(const std::string& digits) {
    constexpr std::size_t kNip = 18;
    if (digits.size() != kNip) return digits.empty() ? "" : "'" + digits;
    return digits.substr(0, 8) + " " + digits.substr(8, 6) + " " + digits.substr(14, 1) + " " +
           digits.substr(15);
}

std::string plain_text(const std::string& text, CellKind kind, CsvProfile profile) {
    if (profile == CsvProfile::rfc4180) return text;
    if (kind == CellKind::digits) return grouped(text);
    const bool reckoned = text.find_first_of("=+-@\t\r\n") == 0;
    return reckoned ? "'" + text : text;
}

std::string cell_text(const Cell& cell, CellKind kind, CsvProfile profile) {
    if (const auto* text = std::get_if<std::string>(&cell)) return plain_text(*text, kind, profile);
    if (const auto* value = std::get_if<double>(&cell)) return number_text(*value, kind, profile);
    if (const auto* moment = std::get_if<SheetMoment>(&cell)) return moment_text(*moment, profile);
    return "";
}

char separator(CsvProfile profile) {
    return profile == CsvProfile::excel_id ? ';' : ',';
}

std::string quoted(const std::string& text, char separator) {
    if (text.find_first_of(std::string("\"\r\n") + separator) == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + "\"";
}

}  // namespace

std::string csv_titles(const std::vector<Column>& columns, CsvProfile profile) {
    std::string out = profile == CsvProfile::excel_id ? "\xEF\xBB\xBF" : "";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) out += separator(profile);
        out += quoted(plain_text(columns[i].title, CellKind::text, profile), separator(profile));
    }
    out += kLineEnd;
    return out;
}

std::string csv_line(const std::vector<Cell>& cells, const std::vector<Column>& columns,
                     CsvProfile profile) {
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) out += separator(profile);
        out += quoted(cell_text(cells[i], columns[i].kind, profile), separator(profile));
    }
    out += kLineEnd;
    return out;
}

std::string to_csv(const Sheet& sheet, CsvProfile profile) {
    std::string out = csv_titles(sheet.columns, profile);
    for (const std::vector<Cell>& row : sheet.rows) out += csv_line(row, sheet.columns, profile);
    return out;
}

}  // namespace suluh::collect
