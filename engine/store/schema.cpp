#include "store/schema.h"

namespace suluh::store {

namespace {

constexpr std::int64_t kApplicationId = 0x53756C68;  // "Sulh"

constexpr std::string_view kText = "TEXT NOT NULL";
constexpr std::string_view kInteger = "INTEGER NOT NULL";
constexpr std::string_view kReal = "REAL NOT NULL";
constexpr std::string_view kFlag = "INTEGER NOT NULL";
constexpr std::string_view kMaybeRef = "INTEGER";

constexpr Column kStamp[] = {
    {"boot_id", kText, {}},
    {"mono_ms", kInteger, {}},
    {"wall_ms", kInteger, {}},
    {"doubt", "INTEGER NOT NULL CHECK (doubt IN (0, 1))", {}},
};

constexpr Column kPerson[] = {
    {"nip", kText, {}},
    {"kind", "TEXT NOT NULL CHECK (kind IN ('pns', 'pppk'))", {}},
    {"name", kText, {}},
    {"unit", kText, {}},
    {"position_level", kText, {}},
    {"office", kText, {}},
};

constexpr Column kSession[] = {
    {"person_ref", kMaybeRef, "person"},
    {"guest", "INTEGER NOT NULL CHECK (guest IN (0, 1))", {}},
};

constexpr Column kAttempt[] = {
    {"session_ref", kInteger, "session"},
    {"person_ref", kMaybeRef, "person"},
    {"pack", kText, {}},
    {"pack_version", kText, {}},
    {"lesson", kText, {}},
    {"title", kText, {}},
    {"seed", kInteger, {}},
    {"pass_mark", kReal, {}},
    {"jp", kReal, {}},
    {"steps", kInteger, {}},
};

constexpr Column kResponse[] = {
    {"attempt_ref", kInteger, "attempt"},
    {"session_ref", kInteger, "session"},
    {"step", kText, {}},
    {"item", kText, {}},
    {"indicator", kText, {}},
    {"kind", kText, {}},
    {"question", kText, {}},
    {"response", kText, {}},
    {"score", "REAL NOT NULL CHECK (score >= 0)", {}},
    {"max", "REAL NOT NULL CHECK (max >= score)", {}},
    {"correct", kFlag, {}},
    {"duration_ms", kInteger, {}},
};

constexpr Column kEvent[] = {
    {"session_ref", kMaybeRef, "session"},
    {"attempt_ref", kMaybeRef, "attempt"},
    {"name", kText, {}},
    {"detail", kText, {}},
};

constexpr Table kTyped[] = {
    {"person", kPerson},     {"session", kSession}, {"attempt", kAttempt},
    {"response", kResponse}, {"event", kEvent},
};

// counter: one row. epoch_log: the order of epochs (their numbers are random). open_session: what a
// power cut leaves behind. checkpoint: where an unfinished attempt goes on.
constexpr const char* kLocalTables = R"(
CREATE INDEX person_nip ON person (nip);
CREATE INDEX session_person ON session (person_ref);
CREATE INDEX attempt_person ON attempt (person_ref);
CREATE INDEX attempt_session ON attempt (session_ref);
CREATE INDEX response_attempt ON response (attempt_ref);
CREATE INDEX response_session ON response (session_ref);
CREATE INDEX event_attempt ON event (attempt_ref);
CREATE INDEX event_session ON event (session_ref);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE counter (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    epoch INTEGER NOT NULL,
    next_seq INTEGER NOT NULL,
    last_wall_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE epoch_log (
    ordinal INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL UNIQUE,
    began_wall_ms INTEGER NOT NULL,
    because TEXT NOT NULL
) STRICT;
CREATE TABLE open_session (session_ref INTEGER PRIMARY KEY REFERENCES session (ref)) STRICT;
CREATE TABLE checkpoint (
    attempt_ref INTEGER PRIMARY KEY REFERENCES attempt (ref),
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    position INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE bundle (
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    seq_from INTEGER NOT NULL,
    seq_to INTEGER NOT NULL,
    hash BLOB NOT NULL,
    prev_hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    file TEXT NOT NULL,
    wall_ms INTEGER NOT NULL,
    PRIMARY KEY (epoch, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    "drop" TEXT NOT NULL,
    wall_ms INTEGER NOT NULL,
    FOREIGN KEY (epoch, number) REFERENCES bundle (epoch, number)
) STRICT;
CREATE INDEX delivery_bundle ON delivery (epoch, number);
CREATE TABLE receipt (
    collector TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    chain_hash BLOB NOT NULL,
    wall_ms INTEGER NOT NULL,
    PRIMARY KEY (collector, epoch)
) STRICT, WITHOUT ROWID;
CREATE TABLE old_database (
    file TEXT PRIMARY KEY,
    moved_wall_ms INTEGER NOT NULL,
    because TEXT NOT NULL,
    rows_taken_over INTEGER NOT NULL
) STRICT;
)";

Status create_version_1(Connection& db) {
    for (const Table& table : kTyped) {
        const std::string sql = create_typed_table(table, "main", ForeignKeys::yes);
        if (Status s = db.exec(sql.c_str()); !s) return s;
    }
    return db.exec(kLocalTables);
}

}  // namespace

std::span<const Table> typed_tables() {
    return kTyped;
}

std::span<const Column> stamp_columns() {
    return kStamp;
}

std::string column_list(const Table& table) {
    std::string list = "ref";
    for (const Column& column : kStamp) list.append(", ").append(column.name);
    for (const Column& column : table.columns) list.append(", ").append(column.name);
    return list;
}

std::string create_typed_table(const Table& table, std::string_view schema, ForeignKeys keys) {
    std::string sql = "CREATE TABLE ";
    sql.append(schema).append(".").append(table.name);
    sql +=
        " (ref INTEGER PRIMARY KEY, epoch INTEGER GENERATED ALWAYS AS (ref >> 40) VIRTUAL,"
        " seq INTEGER GENERATED ALWAYS AS (ref & 1099511627775) VIRTUAL";
    for (const Column& column : kStamp) {
        sql.append(", ").append(column.name).append(" ").append(column.type);
    }
    for (const Column& column : table.columns) {
        sql.append(", ").append(column.name).append(" ").append(column.type);
        if (keys == ForeignKeys::yes && !column.refers_to.empty()) {
            sql.append(" REFERENCES ").append(column.refers_to).append(" (ref)");
        }
    }
    return sql + ") STRICT";
}

Status migrate(Connection& db) {
    const Result<std::int64_t> version = db.integer("PRAGMA user_version");
    if (!version) return version.error();
    if (*version == kSchemaVersion) return {};
    if (*version > kSchemaVersion) {
        return Error{Fault::unsupported, "the database was written by a newer Suluh (schema " +
                                             std::to_string(*version) +
                                             "); install that version again"};
    }
    Result<Transaction> work = Transaction::begin(db);
    if (!work) return work.error();
    if (Status s = create_version_1(db); !s) return s.error().within("making the tables");
    const std::string stamp = "PRAGMA application_id = " + std::to_string(kApplicationId) +
                              "; PRAGMA user_version = " + std::to_string(kSchemaVersion);
    if (Status s = db.exec(stamp.c_str()); !s) return s;
    return work->commit();
}

}  // namespace suluh::store
