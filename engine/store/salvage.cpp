#include "store/salvage.h"

#include <sqlite3.h>

#include <ctime>

#include "base/files.h"
#include "base/log.h"
#include "store/schema.h"

namespace suluh::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kCompanions[] = {"", "-wal", "-journal"};

std::string dated(std::int64_t wall_ms) {
    const std::time_t seconds = static_cast<std::time_t>(wall_ms / 1000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[40] = "";
    std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &parts);
    return text;
}

fs::path with_suffix(const fs::path& file, std::string_view suffix) {
    fs::path named = file;
    named += suffix;
    return named;
}

void copy_value(Statement& to, const Statement& from, int column) {
    switch (sqlite3_column_type(from.handle(), column)) {
        case SQLITE_INTEGER: to.bind(column + 1, from.integer(column)); break;
        case SQLITE_FLOAT: to.bind(column + 1, from.real(column)); break;
        case SQLITE_TEXT: to.bind(column + 1, from.text(column)); break;
        case SQLITE_BLOB: to.bind_blob(column + 1, from.text(column)); break;
        default: to.bind(column + 1, nullptr); break;
    }
}

// Copies rows until the old database stops giving any; says whether it came to the end.
bool copy_rows(Statement& from, Statement& to, std::int64_t& copied) {
    while (true) {
        const Result<bool> row = from.step();
        if (!row) return false;
        if (!*row) return true;
        for (int column = 0; column < from.columns(); ++column) copy_value(to, from, column);
        // A row that fails a check of ours was damaged itself: leave it in the old file.
        if (to.run() && sqlite3_changes(sqlite3_db_handle(to.handle())) > 0) ++copied;
        to.reset();
    }
}

struct Source {
    std::string table;
    std::string columns;  // the first is the key
};

std::int64_t copy_table(Connection& db, Connection& old, const Source& source) {
    std::string marks;
    for (const char c : source.columns) {
        if (c == ',') marks += "?, ";
    }
    const std::string insert = "INSERT INTO " + source.table + " (" + source.columns +
                               ") VALUES (" + marks + "?) ON CONFLICT DO NOTHING";
    const std::string select = "SELECT " + source.columns + " FROM " + source.table + " ORDER BY 1";
    std::int64_t copied = 0;
    // From the front up to the damage, then from the back: a broken page in the middle hides
    // neither side.
    for (const std::string& order : {select, select + " DESC"}) {
        Result<Statement> to = db.prepare(insert);
        Result<Statement> from = old.prepare(order);
        if (!to || !from) return copied;
        if (copy_rows(*from, *to, copied)) return copied;
    }
    log_warning("store", "table " + source.table + " of the old database is damaged in part");
    return copied;
}

std::int64_t copy_all(Connection& db, Connection& old) {
    std::int64_t rows = 0;
    for (const Table& table : typed_tables()) {
        rows += copy_table(db, old, {std::string(table.name), column_list(table)});
    }
    const Source local[] = {
        {"epoch_log", "ordinal, epoch, began_wall_ms, because"},
        {"checkpoint", "attempt_ref, step, state, position, steps, wall_ms"},
        {"bundle", "epoch, number, seq_from, seq_to, hash, prev_hash, size, file, wall_ms"},
        {"delivery", "id, epoch, number, \"drop\", wall_ms"},
        {"receipt", "collector, epoch, number, chain_hash, wall_ms"},
        {"meta", "key, value"},
        {"old_database", "file, moved_wall_ms, because, rows_taken_over"},
        {"person_number", "nip, person"},
        {"person_pin", "person, hash, tries, set_wall_ms"},
    };
    for (const Source& source : local) copy_table(db, old, source);
    return rows;
}

// What the unreadable tables would have said follows from the rows themselves. How far retention
// emptied them does not: an older copy may bring a row back whole, so it goes through all again.
constexpr const char* kMendLocal = R"(
INSERT INTO epoch_log (epoch, began_wall_ms, because)
    SELECT epoch, 0, 'found in an old database' FROM
        (SELECT epoch FROM person UNION SELECT epoch FROM session UNION SELECT epoch FROM attempt
         UNION SELECT epoch FROM response UNION SELECT epoch FROM event)
    WHERE true ON CONFLICT DO NOTHING;
INSERT INTO person_number SELECT nip, min(ref) FROM person GROUP BY nip ON CONFLICT DO NOTHING;
DELETE FROM meta WHERE substr(key, 1, 8) = 'emptied ';
DELETE FROM open_session;
INSERT INTO open_session
    SELECT ref FROM session WHERE NOT EXISTS
        (SELECT 1 FROM event WHERE session_ref = session.ref AND name = 'session_ended');
)";

}  // namespace

Result<fs::path> move_aside(const fs::path& file, std::int64_t wall_ms) {
    const std::string base = file.string() + ".corrupt-" + dated(wall_ms);
    fs::path aside = base;
    for (int n = 2; fs::exists(fs::symlink_status(aside)); ++n) {
        aside = base + "-" + std::to_string(n);
    }
    for (const std::string_view companion : kCompanions) {
        std::error_code failed;
        const fs::path from = with_suffix(file, companion);
        if (!fs::exists(from, failed)) continue;
        fs::rename(from, with_suffix(aside, companion), failed);
        if (failed) {
            return Error{Fault::io, "moving " + from.string() + " aside: " + failed.message()};
        }
    }
    return aside;
}

Result<std::int64_t> take_over(Connection& db, const fs::path& old) {
    // Reading a database with a -wal may change it; the evidence stays as it was.
    const fs::path copy = with_suffix(old, ".reading");
    for (const std::string_view companion : kCompanions) {
        std::error_code failed;
        const fs::path from = with_suffix(old, companion);
        if (!fs::exists(from, failed)) continue;
        fs::copy_file(from, with_suffix(copy, companion), fs::copy_options::overwrite_existing,
                      failed);
        if (failed) log_warning("store", "cannot read " + from.string() + ": " + failed.message());
    }
    std::int64_t rows = 0;
    Status done{};
    if (Result<Connection> readable = Connection::open(copy, OpenMode::existing); readable) {
        // What an old row names may be lost; the row still counts.
        if (Status s = db.exec("PRAGMA foreign_keys = OFF"); !s) return s.error();
        Result<Transaction> work = Transaction::begin(db);
        if (!work) return work.error();
        rows = copy_all(db, *readable);
        done = db.exec(kMendLocal);
        if (done) done = work->commit();
    }
    for (const std::string_view companion : {"", "-wal", "-journal", "-shm"}) {
        std::error_code ignored;
        fs::remove(with_suffix(copy, companion), ignored);
    }
    if (Status s = db.exec("PRAGMA foreign_keys = ON"); !s) return s.error();
    if (!done) return done.error().within("taking over the old database");
    return rows;
}

}  // namespace suluh::store
