#include "collect/merge_rows.h"

#include <sqlite3.h>

#include "store/schema.h"

namespace suluh::collect {

namespace {

using store::Connection;
using store::Statement;
using store::Table;

std::string columns_without_ref(const Table& table) {
    return store::column_list(table).substr(std::string_view("ref, ").size());
}

std::size_t column_count(const Table& table) {
    return store::stamp_columns().size() + table.columns.size();
}

std::string marks(std::size_t count, std::size_t first) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += (i == 0 ? "?" : ", ?") + std::to_string(first + i);
    }
    return text;
}

// Parameters 1-3 are kiosk, epoch, seq; the rest are the row's columns.
struct TableStatements {
    Statement select, insert, same;
};

Result<TableStatements> prepare(Connection& db, Connection& image, const Table& table) {
    const std::string name(table.name);
    const std::string columns = columns_without_ref(table);
    const std::string values = marks(column_count(table), 4);
    Result<Statement> select =
        image.prepare("SELECT " + store::column_list(table) + " FROM " + name + " ORDER BY ref");
    if (!select) return select.error();
    Result<Statement> insert = db.prepare("INSERT INTO " + name + " (kiosk, epoch, seq, " +
                                          columns + ") VALUES (?1, ?2, ?3, " + values +
                                          ") ON CONFLICT (kiosk, epoch, seq) DO NOTHING");
    if (!insert) return insert.error();
    Result<Statement> same =
        db.prepare("SELECT 1 FROM " + name + " WHERE kiosk = ?1 AND epoch = ?2 AND seq = ?3 AND (" +
                   columns + ") IS (" + values + ")");
    if (!same) return same.error();
    return TableStatements{std::move(*select), std::move(*insert), std::move(*same)};
}

void bind_row(Statement& to, const Statement& from, const RowPlace& place) {
    to.reset();
    to.bind(1, place.kiosk);
    to.bind(2, place.epoch);
    to.bind(3, from.ref(0).seq());
    for (int column = 1; column < from.columns(); ++column) {
        sqlite3_bind_value(to.handle(), column + 3, sqlite3_column_value(from.handle(), column));
    }
}

Result<RowCounts> merge_table(Connection& db, TableStatements& table, const RowPlace& place) {
    RowCounts counts;
    while (true) {
        const Result<bool> row = table.select.step();
        if (!row) return Error{Fault::corrupt, "content: " + row.error().detail};
        if (!*row) return counts;
        bind_row(table.insert, table.select, place);
        if (Status s = table.insert.run(); !s) {
            if (s.error().fault != Fault::bad_input) return s.error();
            return Error{Fault::corrupt, "content: a row breaks a rule: " + s.error().detail};
        }
        if (db.changes() > 0) {
            ++counts.inserted;
            continue;
        }
        bind_row(table.same, table.select, place);
        const Result<bool> same = table.same.step();
        if (!same) return same.error();
        if (!*same) {
            counts.conflict = "conflict: row " + std::to_string(table.select.ref(0).seq()) +
                              " was merged before with other content";
            return counts;
        }
        ++counts.known;
    }
}

// One number counts for all tables of a kiosk: after merging, no number of the range may stand in
// two of them.
Result<std::string> find_double(Connection& db, const RowPlace& place) {
    std::string all;
    for (const Table& table : store::typed_tables()) {
        all += all.empty() ? "" : " UNION ALL ";
        all.append("SELECT seq FROM ").append(table.name);
        all += " WHERE kiosk = ?1 AND epoch = ?2 AND seq BETWEEN ?3 AND ?4";
    }
    Result<Statement> row =
        db.prepare("SELECT seq FROM (" + all + ") GROUP BY seq HAVING count(*) > 1 LIMIT 1",
                   place.kiosk, place.epoch, place.seq_from, place.seq_to);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return std::string();
    return "conflict: row " + std::to_string(row->integer(0)) +
           " was merged before as another kind";
}

}  // namespace

Result<RowCounts> merge_rows(Connection& db, Connection& image, const RowPlace& place) {
    RowCounts all;
    for (const Table& table : store::typed_tables()) {
        Result<TableStatements> statements = prepare(db, image, table);
        if (!statements) return statements.error();
        const Result<RowCounts> counts = merge_table(db, *statements, place);
        if (!counts) return counts.error();
        all.inserted += counts->inserted;
        all.known += counts->known;
        all.conflict = counts->conflict;
        if (!all.conflict.empty()) return all;
    }
    const Result<std::string> twice = find_double(db, place);
    if (!twice) return twice.error();
    all.conflict = *twice;
    return all;
}

}  // namespace suluh::collect
