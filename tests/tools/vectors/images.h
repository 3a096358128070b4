// The contents of the vectors' bundles: rows of a kiosk, as databases.
#pragma once

#include <filesystem>
#include <vector>

#include "store/bundles.h"

namespace suluh::vectors {

struct Image {
    std::string bytes;
    std::int64_t seq_from = 0, seq_to = 0, rows = 0;
};

constexpr std::int64_t kEpoch = 74565;
constexpr int kImages = 3;
[[nodiscard]] std::string image_name(int number);  // "rows-1.db"

// From folder. Where one is missing all are made anew by this program's store and written there:
// SQLite's version stands in such a file, so that their bytes are kept, not made at each run.
[[nodiscard]] Result<std::vector<Image>> images_in(const std::filesystem::path& folder);

}  // namespace suluh::vectors
