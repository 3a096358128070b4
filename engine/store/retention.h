// Retention: what people answered goes from this kiosk once a receipt covers it and it is older
// than the office wants it kept. Of every answer its numbers stay (item, indicator, points, times
// and what it was asked for): the summary that a person's own page, progress, resuming and
// refreshers read. What was asked and what was answered is overwritten.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/bundles.h"

namespace suluh::store {

struct RetentionRule {
    int keep_days = 400;  // 0: for ever
    int rows_a_step = 200;
};

// Bundles go in their order, whole. Before the first row of one is touched an event
// "answers_pruned" is on disk, and travels: {epoch, number, seq_from, seq_to, answers, receipt:
// {collector, number}}. A cut leaves an entry whose rows the next step goes on with.
struct PruneStep {
    bool more = false;         // another step has something to do
    std::int64_t answers = 0;  // emptied by this one
    bool finished = false;     // these were the last of a bundle: its file in the outbox may go
};
// One transaction: short enough to stand between two answers. Nothing happens while the wall clock
// is in doubt. A bundle is old when a row that came at or after its end and whose time is not in
// doubt is old, and none in it is newer: a wrong clock makes nothing old.
[[nodiscard]] Result<PruneStep> prune_step(Database& db, const RetentionRule& rule);

// What is gone from here, for reports and the maintenance screen: oldest first.
struct PrunedRange {
    std::int64_t epoch = 0, number = 0, seq_from = 0, seq_to = 0, answers = 0;
    std::string collector{};  // whose receipt covered it
    std::int64_t wall_ms = 0;
};
[[nodiscard]] Result<std::vector<PrunedRange>> pruned_ranges(Database& db);

}  // namespace suluh::store
