#include "collect/item_analysis.h"

#include <cmath>

#include "collect/item_sql.h"
#include "collect/query_sql.h"

namespace suluh::collect {

namespace {

using store::Statement;

// Pearson's r of points and rest from its sums; n: pairs.
std::optional<double> correlation(double n, const Statement& row, int first_column) {
    const double x = row.real(first_column), y = row.real(first_column + 1);
    const double xy = row.real(first_column + 2);
    const double xx = row.real(first_column + 3), yy = row.real(first_column + 4);
    const double spread_x = n * xx - x * x, spread_y = n * yy - y * y;
    constexpr double kNothing = 1e-9;  // sums of doubles are not exact
    if (spread_x < kNothing || spread_y < kNothing) return std::nullopt;
    return (n * xy - x * y) / std::sqrt(spread_x * spread_y);
}

ItemRow read_item(const Statement& row) {
    ItemRow item;
    item.pack = row.text(0);
    item.lesson = row.text(1);
    item.item = row.text(2);
    item.n = row.integer(3);
    item.kind = row.text(4);
    item.indicator = row.text(5);
    item.question = row.text(6);
    if (item.n < kFewestPersons) return item;
    item.facility = row.real(7);
    item.discrimination = correlation(static_cast<double>(row.integer(8)), row, 9);
    item.upper_lower = maybe_real(row, 14);
    item.median_ms = maybe_real(row, 15);
    item.asked_sure = row.integer(16);
    if (item.asked_sure >= kFewestPersons) item.sure_wrong = maybe_real(row, 17);
    return item;
}

struct ItemOption {
    std::string pack, lesson, item;
    OptionRow option;
};

Result<std::vector<ItemOption>> all_options(store::Connection& db) {
    return read_all<ItemOption>(db.prepare(kOptions, kFewestPersons), [](const Statement& row) {
        return ItemOption{row.text(0),
                          row.text(1),
                          row.text(2),
                          {row.text(3), row.boolean(4), row.real(5), row.real(6), row.real(7)}};
    });
}

Result<std::vector<ItemRow>> analyse(store::Connection& db) {
    if (Status s = db.exec(kItemTables); !s) return s.error();
    Result<std::vector<ItemRow>> items = read_all<ItemRow>(db.prepare(kItems), read_item);
    if (!items) return items;
    Result<std::vector<ItemOption>> options = all_options(db);
    if (!options) return options.error();
    // Both come in the same order.
    auto next = options->begin();
    for (ItemRow& item : *items) {
        while (next != options->end() && next->pack == item.pack && next->lesson == item.lesson &&
               next->item == item.item) {
            item.options.push_back(std::move(next->option));
            ++next;
        }
    }
    return items;
}

}  // namespace

Result<std::vector<ItemRow>> item_analysis(CollectorDb& db) {
    Result<std::vector<ItemRow>> items = analyse(db.connection());
    const Status dropped = db.connection().exec(kDropItemTables);
    if (items && !dropped) return dropped.error();  // else what went wrong first is told
    return items;
}

}  // namespace suluh::collect
