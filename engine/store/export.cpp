#include "store/export.h"

#include "store/schema.h"

namespace suluh::store {

namespace {

Result<std::int64_t> copy_table(Connection& sql, const Table& table, const SeqRange& range) {
    const std::string create = create_typed_table(table, "out", ForeignKeys::no);
    if (Status s = sql.exec(create.c_str()); !s) return s.error();
    const std::string columns = column_list(table);
    const std::string name(table.name);
    Status s = sql.run("INSERT INTO out." + name + " (" + columns + ") SELECT " + columns +
                           " FROM main." + name + " WHERE ref BETWEEN ? AND ? ORDER BY ref",
                       make_ref(range.epoch, range.from), make_ref(range.epoch, range.to));
    if (!s) return s.error();
    return sql.changes();
}

Result<std::int64_t> fill(Connection& sql, const SeqRange& range) {
    Result<Transaction> work = Transaction::begin(sql);
    if (!work) return work.error();
    std::int64_t rows = 0;
    for (const Table& table : typed_tables()) {
        const Result<std::int64_t> copied = copy_table(sql, table, range);
        if (!copied) return copied.error().within(table.name);
        rows += *copied;
    }
    if (Status s = sql.exec("CREATE TABLE out.meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
                            " STRICT");
        !s) {
        return s.error();
    }
    Status s = sql.run("INSERT INTO out.meta VALUES ('schema', ?)", std::to_string(kRowsVersion));
    if (!s) return s.error();
    if (Status done = work->commit(); !done) return done.error();
    return rows;
}

}  // namespace

Result<Export> export_rows(Database& db, const SeqRange& range) {
    Connection& sql = db.connection();
    if (Status s = sql.exec("ATTACH ':memory:' AS out"); !s) return s.error().within("exporting");
    Result<Export> result = Export{};
    if (const Result<std::int64_t> rows = fill(sql, range); rows) {
        result->rows = *rows;
        Result<std::string> image = sql.serialize("out");
        if (image) {
            result->image = std::move(*image);
        } else {
            result = image.error();
        }
    } else {
        result = rows.error();
    }
    if (Status s = sql.exec("DETACH out"); !s) return s.error().within("exporting");
    if (!result) return result.error().within("exporting");
    return result;
}

}  // namespace suluh::store
