#include "collect/collector_db.h"

#include <fcntl.h>

#include <cerrno>

#include "base/descriptor.h"
#include "base/files.h"
#include "store/schema.h"

namespace suluh::collect {

namespace {

constexpr std::int64_t kApplicationId = 0x53756C43;  // "SulC"
constexpr std::int64_t kVersion = 2;

constexpr const char* kPragmas = R"(
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA cell_size_check = ON;
PRAGMA cache_size = -65536;
)";

// kiosk: pinned by key at first contact. bundle: what was merged. quarantine: genuine bundles that
// contradict what was merged before; kept whole, never merged.
constexpr const char* kTables = R"(
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE kiosk (
    id INTEGER PRIMARY KEY,
    kiosk TEXT NOT NULL UNIQUE,
    key BLOB NOT NULL,
    name TEXT NOT NULL,
    first_seen_ms INTEGER NOT NULL,
    last_seen_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE bundle (
    hash BLOB PRIMARY KEY,
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    seq_from INTEGER NOT NULL,
    seq_to INTEGER NOT NULL,
    prev_hash BLOB NOT NULL,
    rows INTEGER NOT NULL,
    added_ms INTEGER NOT NULL,
    UNIQUE (kiosk, epoch, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (
    hash BLOB PRIMARY KEY,
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    found_ms INTEGER NOT NULL,
    image BLOB NOT NULL
) STRICT;
)";

// Version 2. enrolled: kiosks that somebody has named as known, met or not. receipt: the newest
// receipt that reached a drop, so that it can be told what still waits.
constexpr const char* kSecondTables = R"(
CREATE TABLE enrolled (kiosk TEXT PRIMARY KEY, since_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE receipt (
    kiosk INTEGER NOT NULL REFERENCES kiosk (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    written_ms INTEGER NOT NULL,
    PRIMARY KEY (kiosk, epoch)
) STRICT, WITHOUT ROWID;
)";

std::string create_table(const store::Table& table) {
    std::string sql = "CREATE TABLE ";
    sql.append(table.name);
    sql +=
        " (kiosk INTEGER NOT NULL REFERENCES kiosk (id), epoch INTEGER NOT NULL,"
        " seq INTEGER NOT NULL";
    const auto add = [&](const store::Column& column) {
        sql.append(", ").append(column.name).append(" ").append(column.type);
    };
    for (const store::Column& column : store::stamp_columns()) add(column);
    for (const store::Column& column : table.columns) add(column);
    return sql + ", PRIMARY KEY (kiosk, epoch, seq)) STRICT, WITHOUT ROWID";
}

Status create_first(store::Connection& db) {
    if (Status s = db.exec(kTables); !s) return s;
    for (const store::Table& table : store::typed_tables()) {
        if (Status s = db.exec(create_table(table).c_str()); !s) return s;
    }
    return {};
}

// version: what the file has, 0 for an empty one.
Status migrate(store::Connection& db, std::int64_t version) {
    Result<store::Transaction> work = store::Transaction::begin(db);
    if (!work) return work.error();
    if (version < 1) {
        if (Status s = create_first(db); !s) return s;
    }
    if (Status s = db.exec(kSecondTables); !s) return s;
    const std::string stamp = "PRAGMA application_id = " + std::to_string(kApplicationId) +
                              "; PRAGMA user_version = " + std::to_string(kVersion);
    if (Status s = db.exec(stamp.c_str()); !s) return s;
    return work->commit();
}

Status settle(store::Connection& db) {
    const Result<std::int64_t> version = db.integer("PRAGMA user_version");
    if (!version) return version.error();
    const Result<std::int64_t> owner = db.integer("PRAGMA application_id");
    if (!owner) return owner.error();
    const Result<std::int64_t> tables = db.integer("SELECT count(*) FROM sqlite_schema");
    if (!tables) return tables.error();
    if (*tables == 0) return migrate(db, 0);
    if (*owner != kApplicationId) {
        return Error{Fault::bad_input, "not a collector's database; name another by --db"};
    }
    if (*version > kVersion) {
        return Error{Fault::unsupported, "written by a newer suluh-collect; use that one"};
    }
    return *version < kVersion ? migrate(db, *version) : Status();
}

Error explain(const Error& error, const fs::path& file) {
    if (error.fault == Fault::timed_out) {
        return Error{error.fault,
                     file.string() + " is in use by another suluh-collect; wait until it is done"};
    }
    return error.within(file.string());
}

}  // namespace

Result<CollectorDb> CollectorDb::open(const fs::path& file) {
    {
        const Descriptor made(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        if (!made.is_open()) return errno_error("opening " + file.string(), errno);
    }
    Result<store::Connection> db = store::Connection::open(file, store::OpenMode::existing);
    if (!db) return explain(db.error(), file);
    if (Status s = db->exec(kPragmas); !s) return explain(s.error(), file);
    if (Status s = settle(*db); !s) return explain(s.error(), file);
    return CollectorDb(std::move(*db));
}

Result<std::string> CollectorDb::setting(std::string_view key) {
    Result<std::string> value = db_.text("SELECT value FROM setting WHERE key = ?", key);
    if (!value && value.error().fault == Fault::not_found) return std::string();
    return value;
}

Status CollectorDb::set_setting(std::string_view key, std::string_view value) {
    return db_.run(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key, value);
}

}  // namespace suluh::collect
