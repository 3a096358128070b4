// Rolling copies of the database beside it, for the day when a disk gives back a broken file.
// Made by SQLite's backup (https://sqlite.org/backup.html) in short steps between other jobs, so
// that no answer waits for one.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "store/database.h"

struct sqlite3_backup;

namespace suluh::store {

class Writer;

// The copies in a data folder, newest first; those that are there.
[[nodiscard]] std::vector<std::filesystem::path> snapshots_in(const std::filesystem::path& folder);

// One copy on its way. Lives on the thread of its database and must end before it.
class Snapshot {
public:
    // Fault::full where there is not ample room for one.
    [[nodiscard]] static Result<std::unique_ptr<Snapshot>> begin(Database& db);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    // Copies up to so many pages; true when all are copied. What is written meanwhile through the
    // same database is in the copy, too.
    [[nodiscard]] Result<bool> step(int pages);
    // Syncs and checks the copy and gives it the first place; the one before takes the second.
    [[nodiscard]] Status finish();

private:
    [[nodiscard]] Status keep();
    Snapshot(std::filesystem::path folder, Connection copy)
        : folder_(std::move(folder)), copy_(std::move(copy)) {}

    std::filesystem::path folder_;
    std::optional<Connection> copy_;
    sqlite3_backup* backup_ = nullptr;
};

// Makes one on the writer's thread; done is called there, once.
void take_snapshot(Writer& writer, std::function<void(const Status&)> done);

}  // namespace suluh::store
