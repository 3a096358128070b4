// "Simpan laporan": the files of a report, all from one reading of the database.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "collect/collector_db.h"
#include "collect/collector_keys.h"
#include "collect/progress.h"

namespace suluh::collect {

struct ReportWish {
    std::filesystem::path folder{};  // must be there
    bool page = true, workbook = true, tables = false;
    bool certificates = false;  // of modules
    bool course = false;        // of the whole course
    std::int64_t now_ms = 0;
};

struct ReportSaved {
    // Names in the folder: "laporan-suluh-2031-03-02.html"; of tables and certificates the
    // folder's.
    std::vector<std::string> names{};
    std::int64_t certificates = 0;
    std::vector<std::string> troubles{};  // certificates that could not be made
    bool stopped = false;                 // what is whole by then stays
};

// keys may be absent when no certificates are wished for. The ear hears of "rows" read, "files"
// and, for certificates, "certificates". A file that is there already is replaced by the new one.
[[nodiscard]] Result<ReportSaved> save_report(CollectorDb& db, const CollectorKeys* keys,
                                              const ReportWish& wish, const ProgressEar& ear,
                                              const std::function<bool()>& stops);

}  // namespace suluh::collect
