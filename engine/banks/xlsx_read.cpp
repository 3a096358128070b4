#include "banks/xlsx_read.h"

#include "banks/table.h"
#include "sheets/workbook.h"

namespace suluh::banks {

Reading read_xlsx(std::string_view bytes, const std::string& file) {
    const auto rows = sheets::read_workbook(bytes, {kMaxRows + 1, kMaxColumns});
    if (rows) return read_table(*rows, file);
    return {{},
            {{file,
              0,
              rows.error().detail,
              "save it as an Excel workbook (.xlsx), or as CSV UTF-8",
              {}}}};
}

}  // namespace suluh::banks
