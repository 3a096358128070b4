// What the window's worker thread works on: the database and the keys, opened by the first job.
// Only that thread touches it; the one connection is its own.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "collect/collector_db.h"
#include "collect/collector_keys.h"

namespace suluh::collect {

class Archive {
public:
    // Empty keys: the folder that the database names, else the usual one.
    Archive(std::filesystem::path db, std::filesystem::path keys)
        : file_(std::move(db)), key_folder_(std::move(keys)) {}

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    // Opened at the first call; tried again after a failure.
    [[nodiscard]] Result<CollectorDb*> db();
    // Fault::not_found: none were made yet.
    [[nodiscard]] Result<const CollectorKeys*> keys();
    [[nodiscard]] Result<std::filesystem::path> key_folder();
    // Makes them where they are looked for. Fault::exists when they are there.
    [[nodiscard]] Result<const CollectorKeys*> make_new_keys();

    // Places that results were taken from, the newest first; those that are gone are left out.
    [[nodiscard]] Result<std::vector<std::string>> recent_places();
    [[nodiscard]] Status remember_places(const std::vector<std::filesystem::path>& places);

private:
    std::filesystem::path file_, key_folder_;
    std::optional<CollectorDb> db_;
    std::optional<CollectorKeys> keys_;
};

}  // namespace suluh::collect
