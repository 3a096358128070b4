#include "store/schema.h"

namespace suluh::store {

namespace {

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

}  // namespace suluh::store
