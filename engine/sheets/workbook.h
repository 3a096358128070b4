// The first sheet of a workbook (Office Open XML), as Excel, LibreOffice and Google write it.
#pragma once

#include <string_view>
#include <vector>

#include "base/csv.h"
#include "base/result.h"

namespace suluh::sheets {

struct WorkbookLimits {
    std::size_t max_rows = 10'001;  // reading ends after one more
    std::size_t max_columns = 500;  // what stands further right is not read
};

// Rows with something in them under their number in the sheet: shared and inline texts, numbers,
// truth values and what formulas gave last. Fails on what is no workbook and beyond the limits of
// packs/zip_bytes.h and sheets/xml.h.
[[nodiscard]] Result<std::vector<CsvLine>> read_workbook(std::string_view bytes,
                                                         const WorkbookLimits& limits = {});

}  // namespace suluh::sheets
