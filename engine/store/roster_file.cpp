#include "store/roster_file.h"

#include "base/files.h"
#include "base/loaded_library.h"
#include "store/workbook_module.h"

namespace suluh::store {

namespace {

constexpr std::string_view kZip = "PK\x03\x04";
constexpr std::string_view kOldWorkbook = "\xD0\xCF\x11\xE0";  // .xls, or one with a password

struct Heard {
    std::vector<CsvLine> lines;
    std::string problem;
};

void take_row(void* self, int number, const WorkbookField* fields, std::size_t count) {
    CsvLine line{number, {}};
    for (std::size_t i = 0; i < count; ++i)
        line.fields.emplace_back(fields[i].text, fields[i].size);
    static_cast<Heard*>(self)->lines.push_back(std::move(line));
}

void take_problem(void* self, const char* words) {
    static_cast<Heard*>(self)->problem = words;
}

Result<Roster> read_workbook(const std::string& bytes, const std::string& name) {
    const Result<void*> function = find_in_library(kSheetsLibrary, kReadWorkbook);
    if (!function) {
        return Error{Fault::gone, name + ": workbooks cannot be read here (" +
                                      function.error().detail + "); save it as 'CSV UTF-8'"};
    }
    Heard heard;
    const WorkbookEars ears{&heard, take_row, take_problem};
    reinterpret_cast<ReadWorkbook> (*function)(
        bytes.data(), bytes.size(), kMaxRosterLines + kRosterTitleLines, kMaxRosterColumns, ears);
    if (!heard.problem.empty()) {
        return Error{Fault::corrupt,
                     name + ": " + heard.problem + "; save it as an Excel workbook (.xlsx) again"};
    }
    return parse_roster(heard.lines, name);
}

}  // namespace

Result<Roster> read_roster(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    const Result<std::string> bytes = read_text(file, kMaxRosterBytes);
    if (!bytes) return bytes.error().within("roster");
    if (bytes->starts_with(kZip)) return read_workbook(*bytes, name);
    if (bytes->starts_with(kOldWorkbook)) {
        return Error{Fault::corrupt,
                     name + ": an old workbook or one with a password; save it as .xlsx without"};
    }
    return parse_roster(std::string_view(*bytes), name);
}

std::optional<std::filesystem::path> find_roster(const std::filesystem::path& folder) {
    for (const char* name : {"roster.xlsx", "roster.csv"}) {
        std::error_code ignored;
        const std::filesystem::path file = folder / name;
        if (std::filesystem::is_regular_file(std::filesystem::symlink_status(file, ignored))) {
            return file;
        }
    }
    return std::nullopt;
}

}  // namespace suluh::store
