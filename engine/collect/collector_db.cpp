#include "collect/collector_db.h"

#include <fcntl.h>
#include <sqlite3.h>

#include <cerrno>

#include "base/descriptor.h"
#include "base/files.h"
#include "collect/collector_keys.h"
#include "collect/collector_schema.h"
#include "collect/query_views.h"
#include "collect/sqlite_back_end.h"

namespace suluh::collect {

namespace {

constexpr const char* kPragmas = R"(
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA cell_size_check = ON;
PRAGMA cache_size = -65536;
)";

Error explain(const Error& error, const fs::path& file) {
    if (error.fault == Fault::timed_out) {
        return Error{error.fault,
                     file.string() + " is in use by another suluh-collect; wait until it is done"};
    }
    return error.within(file.string());
}

}  // namespace

fs::path default_database() {
    constexpr const char* kName = "suluh-collect.db";
    std::error_code ignored;
    return fs::exists(kName, ignored) ? fs::path(kName) : default_key_folder() / kName;
}

Result<CollectorDb> CollectorDb::open(const fs::path& file) {
    {
        const Descriptor made(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        if (!made.is_open()) return errno_error("opening " + file.string(), errno);
    }
    Result<store::Connection> db = store::Connection::open(file, store::OpenMode::existing);
    if (!db) return explain(db.error(), file);
    if (Status s = db->exec(kPragmas); !s) return explain(s.error(), file);
    if (Status s = settle_schema(*db); !s) return explain(s.error(), file);
    if (Status s = create_query_views(*db); !s) return explain(s.error(), file);
    auto connection = std::make_unique<store::Connection>(std::move(*db));
    Result<std::unique_ptr<BackEnd>> back_end = make_sqlite_back_end(*connection);
    if (!back_end) return explain(back_end.error(), file);
    return CollectorDb(std::move(connection), std::move(*back_end));
}

fs::path CollectorDb::file() const {
    const char* file = sqlite3_db_filename(db_->handle(), "main");
    return file == nullptr ? fs::path() : fs::path(file);
}

Result<std::string> CollectorDb::setting(std::string_view key) {
    Result<std::string> value = db_->text("SELECT value FROM setting WHERE key = ?", key);
    if (!value && value.error().fault == Fault::not_found) return std::string();
    return value;
}

Status CollectorDb::set_setting(std::string_view key, std::string_view value) {
    return db_->run(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key, value);
}

}  // namespace suluh::collect
