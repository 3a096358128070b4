// suluh-sheets.so: the workbook reader behind a plain function.
#include "sheets/workbook.h"
#include "store/workbook_module.h"

namespace {

void tell(const std::vector<suluh::CsvLine>& rows, const suluh::store::WorkbookEars& ears) {
    for (const suluh::CsvLine& row : rows) {
        std::vector<suluh::store::WorkbookField> fields;
        for (const std::string& field : row.fields) fields.push_back({field.data(), field.size()});
        ears.row(ears.self, row.number, fields.data(), fields.size());
    }
}

}  // namespace

extern "C" __attribute__((visibility("default"))) void suluh_read_workbook(
    const char* bytes, std::size_t size, std::size_t max_rows, std::size_t max_columns,
    const suluh::store::WorkbookEars& ears) {
    const auto rows = suluh::sheets::read_workbook({bytes, size}, {max_rows, max_columns});
    if (rows) return tell(*rows, ears);
    ears.problem(ears.self, rows.error().detail.c_str());
}
