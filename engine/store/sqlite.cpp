#include "store/sqlite.h"

#include <sqlite3.h>

#include <cstring>

namespace suluh::store {

namespace {

Fault fault_of(int code) {
    switch (code & 0xFF) {
        case SQLITE_FULL: return Fault::full;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return Fault::corrupt;
        case SQLITE_READONLY: return Fault::read_only;
        case SQLITE_PERM:
        case SQLITE_AUTH: return Fault::refused;
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return Fault::timed_out;
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR: return Fault::io;
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
        case SQLITE_TOOBIG: return Fault::bad_input;
        default: return Fault::internal;
    }
}

Error sqlite_error(sqlite3* db, int code, std::string_view doing) {
    std::string detail(doing);
    detail += ": ";
    detail += db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    return Error{fault_of(code), std::move(detail)};
}

// What a database file or image from outside could use to make us do things.
void distrust(sqlite3* db) {
    constexpr int kLongest = 64 << 20;  // bytes of one value or row
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, kLongest);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
}

int open_flags(OpenMode mode) {
    switch (mode) {
        case OpenMode::create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        case OpenMode::existing: return SQLITE_OPEN_READWRITE;
        case OpenMode::read_only: return SQLITE_OPEN_READONLY;
    }
    return SQLITE_OPEN_READONLY;
}

}  // namespace

void CloseConnection::operator()(sqlite3* db) const noexcept {
    sqlite3_close_v2(db);
}

void FinalizeStatement::operator()(sqlite3_stmt* statement) const noexcept {
    sqlite3_finalize(statement);
}

// ---- Statement ----

void Statement::bind(int index, std::int64_t value) {
    bind_result_ |= sqlite3_bind_int64(statement_.get(), index, value);
}

void Statement::bind(int index, double value) {
    bind_result_ |= sqlite3_bind_double(statement_.get(), index, value);
}

void Statement::bind(int index, std::string_view text) {
    // A null pointer would bind NULL; empty text is text.
    const char* bytes = text.data() != nullptr ? text.data() : "";
    bind_result_ |= sqlite3_bind_text64(statement_.get(), index, bytes, text.size(),
                                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int index, Ref ref) {
    ref.is_set() ? bind(index, ref.value) : bind(index, nullptr);
}

void Statement::bind(int index, std::nullptr_t) {
    bind_result_ |= sqlite3_bind_null(statement_.get(), index);
}

void Statement::bind_blob(int index, std::string_view bytes) {
    const char* data = bytes.data() != nullptr ? bytes.data() : "";
    bind_result_ |=
        sqlite3_bind_blob64(statement_.get(), index, data, bytes.size(), SQLITE_TRANSIENT);
}

void Statement::bind_value(int index, const Statement& from, int column) {
    bind_result_ |= sqlite3_bind_value(statement_.get(), index,
                                       sqlite3_column_value(from.statement_.get(), column));
}

Result<bool> Statement::step() {
    sqlite3* db = sqlite3_db_handle(statement_.get());
    if (bind_result_ != SQLITE_OK) {
        return Error{Fault::internal,
                     std::string("binding a value to: ") + sqlite3_sql(statement_.get())};
    }
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return sqlite_error(db, code, "database");
}

Status Statement::run() {
    while (true) {
        const Result<bool> row = step();
        if (!row) return row.error();
        if (!*row) return {};
    }
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
    bind_result_ = SQLITE_OK;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

std::string Statement::text(int column) const {
    const void* bytes = sqlite3_column_blob(statement_.get(), column);
    const int length = sqlite3_column_bytes(statement_.get(), column);
    if (bytes == nullptr || length <= 0) return {};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

int Statement::columns() const {
    return sqlite3_column_count(statement_.get());
}

// ---- Connection ----

Result<Connection> Connection::open(const std::filesystem::path& file, OpenMode mode) {
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(file.c_str(), &raw, open_flags(mode) | SQLITE_OPEN_EXRESCODE, nullptr);
    Connection connection(raw);
    if (code != SQLITE_OK) return sqlite_error(raw, code, "opening " + file.string());
    distrust(raw);
    sqlite3_busy_timeout(raw, 2000);
    return connection;
}

Result<Connection> Connection::open_memory() {
    return open(":memory:", OpenMode::create);
}

Result<Connection> Connection::open_image(std::string_view image) {
    Result<Connection> memory = open_memory();
    if (!memory) return memory;
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(image.size() + 1));
    if (copy == nullptr) return Error{Fault::internal, "no memory for a database image"};
    std::memcpy(copy, image.data(), image.size());
    const auto size = static_cast<sqlite3_int64>(image.size());
    const int code =
        sqlite3_deserialize(memory->handle(), "main", copy, size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK) return sqlite_error(memory->handle(), code, "reading a database image");
    sqlite3_db_config(memory->handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    if (Status s = memory->exec("PRAGMA cell_size_check = ON"); !s) return s.error();
    return memory;
}

Status Connection::exec(const char* sql) {
    const int code = sqlite3_exec(db_.get(), sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) return {};
    return sqlite_error(db_.get(), code, "database");
}

Result<Statement> Connection::prepare(std::string_view sql) {
    sqlite3_stmt* raw = nullptr;
    const int code =
        sqlite3_prepare_v2(db_.get(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    if (code != SQLITE_OK) return sqlite_error(db_.get(), code, "database");
    return Statement(raw);
}

Status Connection::want_row(Statement& statement) {
    const Result<bool> row = statement.step();
    if (!row) return row.error();
    if (!*row) return Error{Fault::not_found, "database: no such row"};
    return {};
}

std::int64_t Connection::changes() const {
    return sqlite3_changes64(db_.get());
}

Result<std::string> Connection::serialize(const char* schema) {
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(db_.get(), schema, &size, 0);
    if (bytes == nullptr) return Error{Fault::internal, "database: no memory for an image"};
    std::string image(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return image;
}

Status Connection::check_integrity(bool thorough) {
    Result<Statement> check =
        prepare(thorough ? "PRAGMA integrity_check(3)" : "PRAGMA quick_check(3)");
    if (!check) return check.error();
    std::string complaints;
    while (true) {
        const Result<bool> row = check->step();
        if (!row) return row.error();
        if (!*row) break;
        complaints += (complaints.empty() ? "" : "; ") + check->text(0);
    }
    if (complaints == "ok") return {};
    return Error{Fault::corrupt, "database: " + complaints};
}

// ---- Transaction ----

Result<Transaction> Transaction::begin(Connection& db) {
    if (Status s = db.exec("BEGIN IMMEDIATE"); !s) return s.error();
    return Transaction(db);
}

Transaction::Transaction(Transaction&& other) noexcept : db_(std::exchange(other.db_, nullptr)) {}

Transaction::~Transaction() {
    // After some errors SQLite has rolled back by itself; asking again does no harm.
    if (db_ != nullptr && sqlite3_get_autocommit(db_->handle()) == 0) {
        sqlite3_exec(db_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Status Transaction::commit() {
    if (Status s = db_->exec("COMMIT"); !s) return s;  // the destructor rolls back
    db_ = nullptr;
    return {};
}

}  // namespace suluh::store
