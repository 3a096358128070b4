// The supervisor's database: the rows of many kiosks, each under (kiosk, epoch, seq), and the
// registry of bundles they came in.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "collect/back_end.h"
#include "store/sqlite.h"

namespace suluh::collect {

// Where results are unless told otherwise: suluh-collect.db in this folder where there is one, else
// beside the keys (collector_keys.h).
[[nodiscard]] std::filesystem::path default_database();

class CollectorDb {
public:
    // Made if absent (0600). Fault::unsupported for a newer one, bad_input for another program's.
    [[nodiscard]] static Result<CollectorDb> open(const std::filesystem::path& file);

    [[nodiscard]] store::Connection& connection() { return *db_; }
    // Where it lies, links followed; what stands beside it: room for what long work puts aside.
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] std::filesystem::path folder() const { return file().parent_path(); }
    // Merging goes through it alone.
    [[nodiscard]] BackEnd& back_end() { return *back_end_; }

    // Small settings of this collector ("key_folder"); empty when never set.
    [[nodiscard]] Result<std::string> setting(std::string_view key);
    [[nodiscard]] Status set_setting(std::string_view key, std::string_view value);

private:
    CollectorDb(std::unique_ptr<store::Connection> db, std::unique_ptr<BackEnd> back_end)
        : db_(std::move(db)), back_end_(std::move(back_end)) {}
    std::unique_ptr<store::Connection> db_;  // the back end holds on to it
    std::unique_ptr<BackEnd> back_end_;
};

}  // namespace suluh::collect
