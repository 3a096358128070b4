#include "store/snapshot.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>

#include "base/descriptor.h"
#include "base/files.h"
#include "store/writer.h"

namespace suluh::store {

namespace {

constexpr const char* kNames[] = {"kiosk.snapshot-1.db", "kiosk.snapshot-2.db"};
constexpr const char* kPart = "kiosk.snapshot.part";
constexpr int kPagesAStep = 64;

// The copy may be broken off at any time and is synced once, at the end.
constexpr const char* kUnguarded = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;";

Status sync_path(const fs::path& path, int flags) {
    const Descriptor opened(::open(path.c_str(), flags | O_CLOEXEC));
    if (!opened.is_open()) return errno_error("opening " + path.string(), errno);
    if (::fsync(opened.get()) != 0) return errno_error("syncing " + path.string(), errno);
    return {};
}

// Twice what it takes stays free: a copy must not bring about what it is against.
Status ample_room(const fs::path& folder, const fs::path& file) {
    constexpr std::uint64_t kSpare = std::uint64_t{64} << 20;
    std::error_code failed;
    const std::uint64_t size = fs::file_size(file, failed);
    if (failed) return Error{Fault::io, "measuring " + file.string() + ": " + failed.message()};
    const Result<std::uint64_t> free = free_bytes(folder);
    if (!free) return free.error();
    if (*free >= 2 * size + kSpare) return {};
    return Error{Fault::full, "too little room for a copy of the database; free some space"};
}

Result<Connection> open_part(const fs::path& part) {
    std::error_code ignored;
    fs::remove(part, ignored);
    {
        const Descriptor made(
            ::open(part.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!made.is_open()) return errno_error("making " + part.string(), errno);
    }
    Result<Connection> copy = Connection::open(part, OpenMode::existing);
    if (!copy) return copy.error();
    if (Status s = copy->exec(kUnguarded); !s) return s.error();
    return copy;
}

Status check_copy(const fs::path& part) {
    Result<Connection> copy = Connection::open(part, OpenMode::existing);
    if (!copy) return copy.error();
    return copy->check_integrity(false);
}

Status rename_over(const fs::path& from, const fs::path& to) {
    std::error_code failed;
    fs::rename(from, to, failed);
    if (!failed) return {};
    return Error{Fault::io, "renaming " + from.string() + ": " + failed.message()};
}

}  // namespace

std::vector<fs::path> snapshots_in(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code ignored;
    for (const char* name : kNames) {
        if (fs::is_regular_file(folder / name, ignored)) found.push_back(folder / name);
    }
    return found;
}

Result<std::unique_ptr<Snapshot>> Snapshot::begin(Database& db) {
    const fs::path folder = db.file().parent_path();
    if (Status s = ample_room(folder, db.file()); !s) return s.error();
    Result<Connection> copy = open_part(folder / kPart);
    if (!copy) return copy.error();
    std::unique_ptr<Snapshot> snapshot(new Snapshot(folder, std::move(*copy)));
    snapshot->backup_ =
        sqlite3_backup_init(snapshot->copy_->handle(), "main", db.connection().handle(), "main");
    if (snapshot->backup_ != nullptr) return snapshot;
    return Error{Fault::internal, std::string("beginning a copy of the database: ") +
                                      sqlite3_errmsg(snapshot->copy_->handle())};
}

Snapshot::~Snapshot() {
    if (backup_ != nullptr) sqlite3_backup_finish(backup_);
    if (!copy_) return;
    copy_.reset();
    std::error_code ignored;
    fs::remove(folder_ / kPart, ignored);
}

Result<bool> Snapshot::step(int pages) {
    const int code = sqlite3_backup_step(backup_, pages);
    if (code == SQLITE_DONE) return true;
    if (code == SQLITE_OK) return false;
    const Fault fault = code == SQLITE_FULL ? Fault::full : Fault::io;
    return Error{fault, std::string("copying the database: ") + sqlite3_errstr(code)};
}

Status Snapshot::finish() {
    const int code = sqlite3_backup_finish(std::exchange(backup_, nullptr));
    if (code != SQLITE_OK) {
        return Error{Fault::io, std::string("copying the database: ") + sqlite3_errstr(code)};
    }
    copy_.reset();
    Status kept = keep();
    std::error_code ignored;
    if (!kept) fs::remove(folder_ / kPart, ignored);
    return kept;
}

Status Snapshot::keep() {
    const fs::path part = folder_ / kPart;
    if (Status s = check_copy(part); !s) return s.error().within("the copy of the database");
    if (Status s = sync_path(part, O_RDWR); !s) return s;
    const fs::path newest = folder_ / kNames[0];
    std::error_code ignored;
    if (fs::exists(newest, ignored)) {
        if (Status s = rename_over(newest, folder_ / kNames[1]); !s) return s;
    }
    if (Status s = rename_over(part, newest); !s) return s;
    return sync_path(folder_, O_RDONLY | O_DIRECTORY);
}

namespace {

using Done = std::function<void(const Status&)>;

// One step a job: answers that were posted meanwhile have their turn in between.
void go_on(Writer& writer, const std::shared_ptr<Snapshot>& snapshot, Done done) {
    writer.post([&writer, snapshot, done = std::move(done)](Database&) mutable {
        const Result<bool> copied = snapshot->step(kPagesAStep);
        if (!copied) return done(copied.error());
        if (*copied) return done(snapshot->finish());
        go_on(writer, snapshot, std::move(done));
    });
}

}  // namespace

void take_snapshot(Writer& writer, Done done) {
    writer.post([&writer, done = std::move(done)](Database& db) mutable {
        Result<std::unique_ptr<Snapshot>> snapshot = Snapshot::begin(db);
        if (!snapshot) return done(snapshot.error());
        go_on(writer, std::move(*snapshot), std::move(done));
    });
}

}  // namespace suluh::store
