// Looks at everything a kiosk needs before it opens and says it in a line each. Changes nothing: no
// folder, key or database is made or mended.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kiosk/config.h"
#include "kiosk/options.h"

namespace suluh::kiosk {

struct Finding {
    enum class Grade { ok, warn, fail };
    Grade grade = Grade::ok;
    std::string name, what;
    std::string remedy;  // empty when there is nothing to do
};

// config: the error when it could not be read; the rest is then judged by the defaults.
[[nodiscard]] std::vector<Finding> examine(const Options& options, const Result<Config>& config);

// The part that may be looked at again while the kiosk runs: without display, fonts and database,
// which are in use then. For a thread that may wait for the disk. last_seen_ms: the latest time in
// the database; 0: none.
[[nodiscard]] std::vector<Finding> examine_running(const Options& options, const Config& config,
                                                   std::int64_t last_seen_ms);

// The wall clock, as the next row would judge it.
[[nodiscard]] Finding examine_clock(std::int64_t wall_ms, std::int64_t last_seen_ms);

// The staff list that the settings name: whether it can be read and which lines are bad. Empty:
// none is named.
[[nodiscard]] std::vector<Finding> examine_people(const Config& config);

// What the next start would do with that list, in the database below folder; where there is none,
// everybody is new. Nothing: there is no list, or the database cannot be read now.
[[nodiscard]] std::optional<Finding> plan_people(const Config& config, const fs::path& folder);

// Whether results can leave this kiosk: who reads them, whose receipts count, which keys are
// revoked, and what the drops need on this machine. Asks no server.
[[nodiscard]] std::vector<Finding> examine_results(const Config& config, const fs::path& data);

// "ok    fonts     Manrope and Inter" or "FAIL  disk      2 MB free → make room"
[[nodiscard]] std::string to_text(const Finding& finding);
[[nodiscard]] bool can_serve(const std::vector<Finding>& findings);

}  // namespace suluh::kiosk
