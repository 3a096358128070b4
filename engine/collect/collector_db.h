// The supervisor's database: the rows of many kiosks, each under (kiosk, epoch, seq), and the
// registry of bundles they came in.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "store/sqlite.h"

namespace suluh::collect {

class CollectorDb {
public:
    // Made if absent (0600). Fault::unsupported for a newer one, bad_input for another program's.
    [[nodiscard]] static Result<CollectorDb> open(const std::filesystem::path& file);

    [[nodiscard]] store::Connection& connection() { return db_; }

    // Small settings of this collector ("key_folder"); empty when never set.
    [[nodiscard]] Result<std::string> setting(std::string_view key);
    [[nodiscard]] Status set_setting(std::string_view key, std::string_view value);

private:
    explicit CollectorDb(store::Connection db) : db_(std::move(db)) {}
    store::Connection db_;
};

}  // namespace suluh::collect
