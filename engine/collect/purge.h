// Purging: rows go from this collector for good, by date or of one person. What went is proven by a
// signed record (sync/FORMAT.md section 9); the register of bundles stays, so that nothing comes
// back with an old stick and nothing counts as missing. Refused files stay named, too: no row ever
// came from one. Bundles that were fetched from servers go from here, all that were merged: they
// are sealed, but this collector has the keys.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "collect/collector_db.h"
#include "collect/progress.h"
#include "crypto/sign.h"

namespace suluh::collect {

// Exactly one of the two.
struct PurgeRule {
    // Visits that ended before then, by corrected clocks: a row whose time is known within limits
    // goes only when all of them lie before.
    std::optional<std::int64_t> before_ms{};
    // All results of one person, under whatever number they came, and the person's lines in the
    // list of staff.
    std::string nip{};
};

inline constexpr std::array<std::string_view, 5> kPurgeTables = {"person", "session", "attempt",
                                                                 "response", "event"};
// What goes of one kiosk and epoch.
struct PurgedPart {
    std::string kiosk{};
    std::int64_t epoch = 0;
    std::array<std::int64_t, kPurgeTables.size()> rows{};  // as kPurgeTables
    crypto::Hash hash{};                                   // over all of them
};
struct PurgePlan {
    PurgeRule rule{};
    std::vector<PurgedPart> parts{};
    std::int64_t quarantined = 0;  // set-aside bundles whose content goes, too
    std::int64_t listed = 0;       // lines of the list of staff
    [[nodiscard]] std::int64_t rows(std::size_t table) const;
    [[nodiscard]] std::int64_t all_rows() const;  // of results
    [[nodiscard]] bool is_empty() const { return all_rows() + quarantined + listed == 0; }
};

// The dry run: reads everything that would go, changes nothing. The ear hears of "rows".
[[nodiscard]] Result<PurgePlan> plan_purge(CollectorDb& db, const PurgeRule& rule,
                                           const ProgressEar& ear = {});

struct PurgeOrder {
    std::string reason{};  // for people; stands in the record
    std::int64_t now_ms = 0;
    ProgressEar ear{};  // of "rows" looked at again, then of "tables" emptied
};
// Plans again and removes, in one transaction with the record, which is returned. Fault::refused
// when what would go is not what the plan says: somebody added results meanwhile. Fault::bad_input
// when the reason names the person: the record outlives the person's data.
[[nodiscard]] Result<std::string> purge(CollectorDb& db, const PurgePlan& plan,
                                        const PurgeOrder& order, const crypto::SigningKey& key);

// A record, once its structure, id and signature are right.
struct PurgeRecord {
    std::string collector{};
    std::int64_t number = 0, made_ms = 0;
    std::string previous{};  // hash of the record before, hex
    std::string reason{};
    std::optional<std::int64_t> before_ms{};  // none: of a person
    std::int64_t answers = 0, rows = 0, listed = 0, quarantined = 0;
    std::string hash{};  // of the record itself, hex: what a report names it by
};
[[nodiscard]] Result<PurgeRecord> verify_purge(std::string_view text);
// All that this collector made, oldest first. Fault::corrupt names a record that was changed, is
// missing, or does not follow the one before.
[[nodiscard]] Result<std::vector<PurgeRecord>> purges(CollectorDb& db);
[[nodiscard]] Result<std::string> purge_text(CollectorDb& db, std::int64_t number);

}  // namespace suluh::collect
