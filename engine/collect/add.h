// Adding whatever bundles lie below the given places.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "collect/collector_keys.h"
#include "collect/merge.h"
#include "collect/progress.h"

namespace suluh::collect {

// Bundles below a place: the file itself; of a stick or drop only its results folder; of any other
// folder everything below. Hidden names and links are passed over. Sorted by path.
[[nodiscard]] Result<std::vector<std::filesystem::path>> find_bundles(
    const std::filesystem::path& place);

struct Added {
    std::filesystem::path file{};
    std::optional<MergeResult> merged{};  // none: refused
    std::optional<Error> refused{};
};

struct AddSums {
    std::int64_t merged = 0, known = 0, set_aside = 0, refused = 0;
    std::int64_t rows_new = 0;
    std::int64_t receipts = 0;            // written now
    std::vector<std::string> troubles{};  // places without bundles, receipts that could not be
    [[nodiscard]] bool all_good() const {
        return set_aside == 0 && refused == 0 && missing_places == 0;
    }
    std::int64_t missing_places = 0;
    std::int64_t receipts_failed = 0;
    bool stopped = false;  // before all bundles were looked at; what was merged stays merged
};

struct AddEars {
    std::function<void(const Added&)> tell{};  // after each bundle
    Trust trust{};                             // asked once about each kiosk never met before
    ProgressEar progress{};                    // in "bundles"
    std::function<bool()> stops{};             // asked before each bundle; true: no further one
};
// One bundle that fails never stops the others.
[[nodiscard]] AddSums add_places(CollectorDb& db, const CollectorKeys& keys,
                                 const std::vector<std::filesystem::path>& places,
                                 std::int64_t now_ms, const AddEars& ears);

}  // namespace suluh::collect
