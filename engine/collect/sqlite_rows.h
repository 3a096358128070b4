// Rows of a batch into the SQLite back end's tables, inside its transaction. Only for it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "collect/batch.h"
#include "collect/collector_schema.h"
#include "collect/dictionary.h"
#include "store/sqlite.h"

namespace suluh::collect {

struct RowPlace {
    std::int64_t kiosk = 0;
    std::int64_t epoch = 0;
    std::int64_t seq_from = 0, seq_to = 0;
    std::int64_t heard_ms = 0;  // the collector's clock
};

struct RowCounts {
    std::int64_t inserted = 0;
    std::int64_t known = 0;  // there before with the same content
    bool odd_clock = false;  // a row's time is doubted or in the future
    std::string conflict{};  // not empty: a row is there with other content; stopped at it
};

class SqliteRows {
public:
    [[nodiscard]] static Result<SqliteRows> over(store::Connection& db);

    [[nodiscard]] Result<RowCounts> merge(Batch& batch, const RowPlace& place);
    // To be told when what was merged last is taken back.
    void taken_back() { dictionary_.forget(); }

private:
    struct Table {
        store::Statement any, insert, same;
        bool coded = false;  // its texts go through the dictionary
    };
    SqliteRows(store::Connection& db, Dictionary dictionary)
        : db_(&db), dictionary_(std::move(dictionary)) {}
    [[nodiscard]] static Result<Table> prepare(store::Connection& db, std::size_t table);
    [[nodiscard]] Result<bool> overlaps(const RowPlace& place);
    [[nodiscard]] Status bind_cell(store::Statement& to, int index, const BatchCell& cell,
                                   Coding coding);
    [[nodiscard]] Status bind_row(store::Statement& to, const Table& table, const BatchRows& row,
                                  const RowPlace& place);
    [[nodiscard]] Status merge_row(Table& table, const BatchRows& row, const RowPlace& place,
                                   RowCounts& counts);
    [[nodiscard]] Result<std::string> find_double(const RowPlace& place);

    store::Connection* db_;
    Dictionary dictionary_;
    std::vector<Table> tables_;
};

}  // namespace suluh::collect
