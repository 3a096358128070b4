#include "sheets/workbook.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>

#include "packs/zip_bytes.h"
#include "sheets/xml.h"

namespace suluh::sheets {

namespace {

using Files = std::map<std::string, std::string, std::less<>>;

bool is_of_workbook(std::string_view name) {
    return name.starts_with("xl/") && (name.ends_with(".xml") || name.ends_with(".rels"));
}

// "_x000D_" is a sign that XML cannot hold.
std::string without_escapes(const std::string& text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape =
            text.compare(at, 4, "_x00") == 0 && at + 6 < text.size() && text[at + 6] == '_';
        const std::string digits = escape ? text.substr(at + 4, 2) : "";
        if (digits == "0D" || digits == "0A" || digits == "09" || digits == "5F") {
            plain += digits == "0D" ? '\r' : digits == "0A" ? '\n' : digits == "09" ? '\t' : '_';
            at += 6;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

// All runs of a text, without how it is pronounced.
std::string text_of_runs(const Xml& element) {
    return without_escapes(
        element.text([](const Xml& one, std::string&) { return one.name() == "rPh"; }));
}

std::vector<std::string> read_shared(const Files& files, std::string& problem) {
    std::vector<std::string> texts;
    const auto it = files.find("xl/sharedStrings.xml");
    if (it == files.end()) return texts;
    const auto document = XmlDocument::parse(it->second);
    if (!document) {
        problem = it->first + ": " + document.error().detail;
        return texts;
    }
    for (const Xml& one : document->root().children("si")) texts.push_back(text_of_runs(one));
    return texts;
}

// Where the first sheet is: xl/workbook.xml names it by an id that a .rels file knows.
std::string first_sheet(const Files& files) {
    const std::string usual = "xl/worksheets/sheet1.xml";
    const auto workbook = files.find("xl/workbook.xml");
    const auto relations = files.find("xl/_rels/workbook.xml.rels");
    if (workbook == files.end() || relations == files.end()) return usual;
    const auto book = XmlDocument::parse(workbook->second),
               links = XmlDocument::parse(relations->second);
    if (!book || !links) return usual;
    for (const Xml& sheet : book->root().all("sheet")) {
        for (const Xml& link : links->root().children("Relationship")) {
            if (link.attribute("Id") != sheet.attribute("id")) continue;
            std::string target = link.attribute("Target");
            return target.starts_with('/') ? target.substr(1) : "xl/" + target;
        }
        break;
    }
    return usual;
}

constexpr std::size_t kFarColumn = 100'000;  // beyond any limit

// "AB12": column 27, from 0.
std::size_t column_of(std::string_view reference, std::size_t otherwise) {
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') break;
        column =
            std::min<std::size_t>(column * 26 + static_cast<std::size_t>(c - 'A') + 1, kFarColumn);
    }
    return column == 0 ? otherwise : column - 1;
}

std::optional<double> number_in(const std::string& text) {
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    if (text.empty() || *end != '\0') return std::nullopt;
    return number;
}

// 0.57999999999999996 is how Excel keeps 0.58: it counts to fifteen digits.
std::string number_text(double number) {
    char text[40] = "";
    std::snprintf(text, sizeof text, "%.15g", number);
    return text;
}

std::string cell_text(const Xml& cell, const std::vector<std::string>& shared) {
    const std::string type = cell.attribute("t");
    if (type == "inlineStr") return text_of_runs(cell.child("is"));
    const std::string value = cell.child("v").text();
    if (type == "str") return without_escapes(value);
    if (type == "b") return value == "1" ? "true" : "false";
    const std::optional<double> number = number_in(value);
    if (type == "s") {
        const bool known = number && *number >= 0 && *number < static_cast<double>(shared.size());
        return known ? shared[static_cast<std::size_t>(*number)] : "";
    }
    return number ? number_text(*number) : value;
}

bool is_empty(const CsvLine& line) {
    return std::all_of(line.fields.begin(), line.fields.end(),
                       [](const std::string& field) { return field.empty(); });
}

CsvLine read_row(const Xml& row, int before, const std::vector<std::string>& shared,
                 const WorkbookLimits& limits) {
    const std::optional<double> told = number_in(row.attribute("r"));
    const bool sound = told && *told > before && *told < 1e7;
    CsvLine line{sound ? static_cast<int>(*told) : before + 1, {}};
    for (const Xml& cell : row.children("c")) {
        const std::size_t column = column_of(cell.attribute("r"), line.fields.size());
        if (column >= limits.max_columns) break;
        if (line.fields.size() <= column) line.fields.resize(column + 1);
        line.fields[column] = cell_text(cell, shared);
    }
    return line;
}

std::vector<CsvLine> read_rows(const Xml& sheet, const std::vector<std::string>& shared,
                               const WorkbookLimits& limits) {
    std::vector<CsvLine> rows;
    int number = 0;
    for (const Xml& row : sheet.child("sheetData").children("row")) {
        CsvLine line = read_row(row, number, shared, limits);
        number = line.number;
        if (!is_empty(line)) rows.push_back(std::move(line));
        if (rows.size() > limits.max_rows) break;
    }
    return rows;
}

}  // namespace

Result<std::vector<CsvLine>> read_workbook(std::string_view bytes, const WorkbookLimits& limits) {
    const auto read = packs::read_zip(bytes, is_of_workbook);
    if (!read) return read.error();
    Files files;
    for (const packs::ZipFile& one : *read) files.emplace(one.name, one.content);
    const auto sheet = files.find(first_sheet(files));
    if (sheet == files.end()) return Error{Fault::bad_input, "there is no first sheet in it"};
    const auto document = XmlDocument::parse(sheet->second);
    if (!document) return document.error().within(sheet->first);
    std::string problem;
    const std::vector<std::string> shared = read_shared(files, problem);
    if (!problem.empty()) return Error{Fault::bad_input, problem};
    return read_rows(document->root(), shared, limits);
}

}  // namespace suluh::sheets
