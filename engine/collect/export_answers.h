// Everything that was answered, row by row, for other programs: xAPI statements as JSON Lines, or
// a CSV of answers. Written as it is read: memory stays flat however many there are.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

#include "collect/collector_db.h"
#include "collect/progress.h"
#include "collect/sheet_csv.h"
#include "collect/words.h"

namespace suluh::collect {

// The target comes into being whole or not at all, readable by its owner alone; "-" is standard
// output, where lines appear as they are made.
inline constexpr std::string_view kStandardOutput = "-";

struct ExportEars {
    ProgressEar progress{};         // "rows"
    std::function<bool()> stops{};  // asked now and then; true: Fault::gone, and no file is there
};

struct XapiExport {
    std::int64_t written = 0;  // statements
    // Rows whose person or lesson is in a bundle that has not come: told by a later export.
    std::int64_t held_back = 0;
};
[[nodiscard]] Result<XapiExport> export_xapi(CollectorDb& db, const std::filesystem::path& target,
                                             std::string_view home, const ExportEars& ears = {});
// Gives back how many lines were written.
[[nodiscard]] Result<std::int64_t> export_csv(CollectorDb& db, const std::filesystem::path& target,
                                              CsvProfile profile, const Words& words,
                                              const ExportEars& ears = {});

}  // namespace suluh::collect
