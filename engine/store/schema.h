// The tables of the kiosk's database. The typed tables hold what people did, travel in bundles and
// are merged by collectors; the local tables never leave the kiosk.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "store/sqlite.h"

namespace suluh::store {

constexpr int kSchemaVersion = 2;  // of the kiosk's database
constexpr int kRowsVersion = 1;    // of the typed tables, as bundles say it

struct Column {
    std::string_view name;
    std::string_view type;       // type and constraints, as in CREATE TABLE
    std::string_view refers_to;  // another typed table's ref; empty: none
};

struct Table {
    std::string_view name;
    std::span<const Column> columns;  // without ref and the stamp's columns
};

// In the order in which rows name each other: a table refers only to earlier ones.
[[nodiscard]] std::span<const Table> typed_tables();
// boot_id, mono_ms, wall_ms, doubt: stand in every typed table after ref.
[[nodiscard]] std::span<const Column> stamp_columns();
// "ref, boot_id, ..., last column"
[[nodiscard]] std::string column_list(const Table& table);

enum class ForeignKeys { yes, no };
[[nodiscard]] std::string create_typed_table(const Table& table, std::string_view schema,
                                             ForeignKeys keys);

// Brings an empty or older database to kSchemaVersion, all or nothing. Fault::unsupported when it
// was written by a newer program.
[[nodiscard]] Status migrate(Connection& db);

}  // namespace suluh::store
