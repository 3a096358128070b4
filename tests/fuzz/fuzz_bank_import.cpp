#include "banks/bank_import.h"
#include "banks/lua_write.h"
#include "banks/qti_write.h"
#include "banks/table.h"
#include "base/utf8.h"
#include "fuzz/harness.h"

#include <set>

namespace {

using namespace suluh;

banks::Reading read(banks::Format format, std::string_view bytes) {
    return banks::import_bank(format, bytes, {"f", "bank", "ED1"});
}

// What came in goes out, and nothing of it crashes the way back.
void write_and_read(const std::vector<banks::Item>& items) {
    const banks::Written table = banks::write_csv(items);
    fuzz::must(table.items + table.problems.size() == items.size());
    fuzz::must(read(banks::Format::csv, table.bytes).items.size() <= items.size());
    for (const banks::Item& item : items) {
        // Without the package around it: packing takes most of the time and is tested elsewhere.
        const std::string xml = banks::qti_item(item, "item", "id", {});
        fuzz::must(read(banks::Format::qti3, xml).items.size() <= 1);
    }
}

}  // namespace

// A bank of another program: g for GIFT, c for CSV, q for an item of QTI 3.0, then the document.
// Every question that comes in has a name of its own and can be written; every other one is told.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = fuzz::text_of(data, size);
    if (input.empty()) return 0;
    const char kind = input.front();
    const banks::Format format = kind == 'g'   ? banks::Format::gift
                                 : kind == 'c' ? banks::Format::csv
                                               : banks::Format::qti3;
    const banks::Reading reading = read(format, input.substr(1));
    std::set<std::string> ids;
    for (const banks::Item& item : reading.items) {
        const std::string id = banks::text_of(item.fields, "id");
        fuzz::must(!id.empty() && ids.insert(id).second && item.line > 0);
    }
    for (const packs::Problem& problem : reading.problems) fuzz::must(!problem.problem.empty());
    fuzz::must(is_utf8(banks::write_lua(reading.items, "t")));
    write_and_read(reading.items);
    return 0;
}
