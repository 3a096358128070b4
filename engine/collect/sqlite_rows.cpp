#include "collect/sqlite_rows.h"

#include <sqlite3.h>

#include "collect/clock_correction.h"
#include "collect/collector_schema.h"

namespace suluh::collect {

namespace {

using store::Connection;
using store::Statement;

std::string joined(const std::vector<std::string_view>& names) {
    std::string text;
    for (const std::string_view name : names) {
        text += text.empty() ? "" : ", ";
        text.append(name);
    }
    return text;
}

std::string marks(std::size_t count, std::size_t first) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += (i == 0 ? "?" : ", ?") + std::to_string(first + i);
    }
    return text;
}

// The text stays where it is until the statement has run.
void bind_text(Statement& to, int index, std::string_view text) {
    sqlite3_bind_text64(to.handle(), index, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void bind_key(Statement& to, const RowPlace& place, std::int64_t seq) {
    to.bind(1, place.kiosk);
    to.bind(2, place.epoch);
    to.bind(3, seq);
}

// The stamp's columns: boot_id, mono_ms, wall_ms, doubt.
bool has_odd_clock(const BatchRows& row, std::int64_t heard_ms) {
    const auto* wall = std::get_if<std::int64_t>(&row.cells()[2]);
    const auto* doubt = std::get_if<std::int64_t>(&row.cells()[3]);
    return wall == nullptr || doubt == nullptr || is_suspicious(*wall, *doubt != 0, heard_ms);
}

// A value that no table of ours would take is the bundle's fault, all else is the database's.
Status judged(const Status& run) {
    if (run || run.error().fault != Fault::bad_input) return run;
    return Error{Fault::corrupt, "content: a row breaks a rule: " + run.error().detail};
}

}  // namespace

// Parameters 1-3 are kiosk, epoch, seq; the rest are the row's columns.
Result<SqliteRows::Table> SqliteRows::prepare(Connection& db, std::size_t table) {
    const BatchTable& of = batch_tables()[table];
    const std::string name(stored_table(of.name));
    const std::string columns = joined(of.columns);
    const std::string values = marks(of.columns.size(), 4);
    const std::string key = " WHERE kiosk = ?1 AND epoch = ?2 AND seq ";
    Result<Statement> any = db.prepare("SELECT 1 FROM " + name + key + "BETWEEN ?3 AND ?4 LIMIT 1");
    if (!any) return any.error();
    Result<Statement> insert = db.prepare("INSERT INTO " + name + " (kiosk, epoch, seq, " +
                                          columns + ") VALUES (?1, ?2, ?3, " + values +
                                          ") ON CONFLICT (kiosk, epoch, seq) DO NOTHING");
    if (!insert) return insert.error();
    Result<Statement> same = db.prepare("SELECT 1 FROM " + name + key + "= ?3 AND (" + columns +
                                        ") IS (" + values + ")");
    if (!same) return same.error();
    return Table{std::move(*any), std::move(*insert), std::move(*same), name != of.name};
}

Result<SqliteRows> SqliteRows::over(Connection& db) {
    Result<Dictionary> dictionary = Dictionary::over(db);
    if (!dictionary) return dictionary.error();
    SqliteRows rows(db, std::move(*dictionary));
    for (std::size_t table = 0; table < batch_tables().size(); ++table) {
        Result<Table> one = prepare(db, table);
        if (!one) return one.error();
        rows.tables_.push_back(std::move(*one));
    }
    return rows;
}

Result<bool> SqliteRows::overlaps(const RowPlace& place) {
    for (Table& table : tables_) {
        table.any.reset();
        bind_key(table.any, place, place.seq_from);
        table.any.bind(4, place.seq_to);
        const Result<bool> found = table.any.step();
        table.any.reset();
        if (!found || *found) return found;
    }
    return false;
}

Status SqliteRows::bind_cell(Statement& to, int index, const BatchCell& cell, Coding coding) {
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
        if (coding == Coding::plain || (coding == Coding::unless_long && !comes_again(*text))) {
            bind_text(to, index, *text);
            return {};
        }
        const Result<std::int64_t> id = dictionary_.id_of(*text);
        if (!id) return id.error();
        to.bind(index, *id);
        return {};
    }
    // A number here would be taken for a text's.
    if (coding != Coding::plain) {
        return Error{Fault::corrupt, "content: a row breaks a rule: no text where one belongs"};
    }
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) to.bind(index, *whole);
    if (const auto* real = std::get_if<double>(&cell)) to.bind(index, *real);
    if (std::holds_alternative<std::monostate>(cell)) to.bind(index, nullptr);
    return {};
}

Status SqliteRows::bind_row(Statement& to, const Table& table, const BatchRows& row,
                            const RowPlace& place) {
    sqlite3_reset(to.handle());  // every value is bound anew
    bind_key(to, place, row.seq());
    for (std::size_t column = 0; column < row.cells().size(); ++column) {
        const Coding coding = table.coded ? coding_of(column) : Coding::plain;
        const int index = static_cast<int>(column) + 4;
        if (Status s = bind_cell(to, index, row.cells()[column], coding); !s) return s;
    }
    return {};
}

Status SqliteRows::merge_row(Table& table, const BatchRows& row, const RowPlace& place,
                             RowCounts& counts) {
    if (Status s = bind_row(table.insert, table, row, place); !s) return s;
    if (Status s = judged(table.insert.run()); !s) return s;
    if (db_->changes() > 0) {
        ++counts.inserted;
        counts.odd_clock = counts.odd_clock || has_odd_clock(row, place.heard_ms);
        return {};
    }
    if (Status s = bind_row(table.same, table, row, place); !s) return s;
    const Result<bool> same = table.same.step();
    table.same.reset();
    if (!same) return same.error();
    if (*same) {
        ++counts.known;
    } else {
        counts.conflict =
            "conflict: row " + std::to_string(row.seq()) + " was merged before with other content";
    }
    return {};
}

// One number counts for all tables of a kiosk: after merging, no number of the range may stand in
// two of them.
Result<std::string> SqliteRows::find_double(const RowPlace& place) {
    std::string all;
    for (const BatchTable& table : batch_tables()) {
        all += all.empty() ? "" : " UNION ALL ";
        all.append("SELECT seq FROM ").append(stored_table(table.name));
        all += " WHERE kiosk = ?1 AND epoch = ?2 AND seq BETWEEN ?3 AND ?4";
    }
    Result<Statement> row =
        db_->prepare("SELECT seq FROM (" + all + ") GROUP BY seq HAVING count(*) > 1 LIMIT 1",
                     place.kiosk, place.epoch, place.seq_from, place.seq_to);
    if (!row) return row.error();
    const Result<bool> found = row->step();
    if (!found) return found.error();
    if (!*found) return std::string();
    return "conflict: row " + std::to_string(row->integer(0)) +
           " was merged before as another kind";
}

Result<RowCounts> SqliteRows::merge(Batch& batch, const RowPlace& place) {
    RowCounts counts;
    // Usually nothing of the range is there, and then nothing can be there twice.
    const Result<bool> some_there = overlaps(place);
    if (!some_there) return some_there.error();
    for (std::size_t table = 0; table < tables_.size(); ++table) {
        const Result<std::unique_ptr<BatchRows>> rows = batch.rows(table);
        if (!rows) return rows.error();
        while (true) {
            const Result<bool> more = (*rows)->next();
            if (!more) return more.error();
            if (!*more) break;
            if (Status s = merge_row(tables_[table], **rows, place, counts); !s) return s.error();
            if (!counts.conflict.empty()) return counts;
        }
    }
    if (!*some_there) return counts;
    const Result<std::string> twice = find_double(place);
    if (!twice) return twice.error();
    counts.conflict = *twice;
    return counts;
}

}  // namespace suluh::collect
