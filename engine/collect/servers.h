// The servers that this collector knows: those of drops.toml beside its database, and of every file
// of [[drop]] tables that results were once fetched by.
#pragma once

#include <filesystem>
#include <vector>

#include "collect/collector_db.h"
#include "sync/drop_config.h"

namespace suluh::collect {

struct KnownDrop {
    sync::DropConfig drop{};
    std::filesystem::path file{};  // where it is set up
};
struct KnownDrops {
    std::vector<KnownDrop> drops{};                 // each place once
    std::vector<std::filesystem::path> unreadable;  // files whose tables are wrong; log says why
};

// Files that are gone are passed over. db_file: the database's own.
[[nodiscard]] Result<KnownDrops> known_drops(CollectorDb& db, const std::filesystem::path& db_file);
// From now on known_drops() reads this file, too.
[[nodiscard]] Status remember_drop_file(CollectorDb& db, const std::filesystem::path& file);

// Where the mirrors of servers lie: beside the database itself, even where it is named by a link.
[[nodiscard]] std::filesystem::path mirrors_of(const std::filesystem::path& db_file);

}  // namespace suluh::collect
