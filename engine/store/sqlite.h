// A thin face on SQLite: a connection that is strict about what it is given, statements that bind
// by type, transactions that roll back by themselves. Used by this room and by collect.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "store/ref.h"

struct sqlite3;
struct sqlite3_stmt;

namespace suluh::store {

struct CloseConnection {
    void operator()(sqlite3* db) const noexcept;
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const noexcept;
};

class Statement {
public:
    // Parameters are numbered from 1; a failed bind shows at the next step().
    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, bool value) { bind(index, std::int64_t{value ? 1 : 0}); }
    void bind(int index, double value);
    void bind(int index, std::string_view text);
    void bind(int index, const char* text) { bind(index, std::string_view(text)); }
    void bind(int index, const std::string& text) { bind(index, std::string_view(text)); }
    void bind(int index, Ref ref);  // an unset ref is NULL
    void bind(int index, std::nullptr_t);
    void bind_blob(int index, std::string_view bytes);
    void bind_value(int index, const Statement& from, int column);  // as it stands there
    template <class T>
    void bind(int index, const std::optional<T>& value) {
        value ? bind(index, *value) : bind(index, nullptr);
    }

    [[nodiscard]] Result<bool> step();  // true: there is a row; false: done
    [[nodiscard]] Status run();         // steps to the end, rows are ignored
    void reset();                       // for another round with new values

    // Columns are numbered from 0.
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] std::string text(int column) const;  // of a blob: its bytes
    [[nodiscard]] Ref ref(int column) const { return Ref{integer(column)}; }
    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] sqlite3_stmt* handle() const { return statement_.get(); }

private:
    friend class Connection;
    explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
    std::unique_ptr<sqlite3_stmt, FinalizeStatement> statement_;
    int bind_result_ = 0;
};

enum class OpenMode { create, existing, read_only };

class Connection {
public:
    // Double-quoted strings, extensions, triggers and functions of an untrusted schema are off.
    [[nodiscard]] static Result<Connection> open(const std::filesystem::path& file, OpenMode mode);
    [[nodiscard]] static Result<Connection> open_memory();
    // A database held in memory, read only: what a bundle's image becomes. The image is copied.
    [[nodiscard]] static Result<Connection> open_image(std::string_view image);

    [[nodiscard]] Status exec(const char* sql);  // one or more statements without parameters
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    template <class... Values>
    [[nodiscard]] Result<Statement> prepare(std::string_view sql, const Values&... values) {
        Result<Statement> statement = prepare(sql);
        if (!statement) return statement;
        int index = 0;
        (statement->bind(++index, values), ...);
        return statement;
    }
    template <class... Values>
    [[nodiscard]] Status run(std::string_view sql, const Values&... values) {
        Result<Statement> statement = prepare(sql, values...);
        if (!statement) return statement.error();
        return statement->run();
    }
    // The first column of the first row; Fault::not_found without a row.
    template <class... Values>
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql, const Values&... values) {
        Result<Statement> statement = prepare(sql, values...);
        if (!statement) return statement.error();
        if (Status s = want_row(*statement); !s) return s.error();
        return statement->integer(0);
    }
    template <class... Values>
    [[nodiscard]] Result<std::string> text(std::string_view sql, const Values&... values) {
        Result<Statement> statement = prepare(sql, values...);
        if (!statement) return statement.error();
        if (Status s = want_row(*statement); !s) return s.error();
        return statement->text(0);
    }

    [[nodiscard]] std::int64_t changes() const;  // rows changed by the last statement
    [[nodiscard]] Result<std::string> serialize(const char* schema = "main");
    // "ok", or the first complaints.
    [[nodiscard]] Status check_integrity(bool thorough);
    [[nodiscard]] sqlite3* handle() const { return db_.get(); }

private:
    explicit Connection(sqlite3* db) : db_(db) {}
    [[nodiscard]] static Status want_row(Statement& statement);
    std::unique_ptr<sqlite3, CloseConnection> db_;
};

// Rolls back when it goes out of scope without commit().
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& db);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Connection& db) : db_(&db) {}
    Connection* db_;
};

}  // namespace suluh::store
