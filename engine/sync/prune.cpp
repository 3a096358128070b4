#include "sync/prune.h"

#include "sync/ask.h"

namespace suluh::sync {
namespace {

// A cut between the last row and the file leaves the file. One that cannot go keeps no other.
Status sweep(const PruneContext& context) {
    using Ranges = std::vector<store::PrunedRange>;
    const Result<Ranges> pruned =
        ask<Ranges>(context.writer, context.stopping,
                    [](store::Database& db) { return store::pruned_ranges(db); });
    if (!pruned) return pruned.error();
    Status all;
    for (const store::PrunedRange& range : *pruned) {
        Status gone = context.outbox.forget(range.epoch, range.number);
        if (!gone && all) all = std::move(gone);
    }
    return all;
}

}  // namespace

Result<Pruned> prune(const PruneContext& context) {
    Pruned done;
    if (context.rule.keep_days <= 0) return Pruned{0, 0, true};
    while (!context.hurry()) {
        const Result<store::PruneStep> step = ask<store::PruneStep>(
            context.writer, context.stopping,
            [rule = context.rule](store::Database& db) { return store::prune_step(db, rule); });
        if (!step) return step.error();
        done.answers += step->answers;
        if (step->finished) ++done.bundles;
        if (step->more) continue;
        if (Status s = sweep(context); !s) return s.error();
        done.whole = true;
        break;
    }
    return done;
}

}  // namespace suluh::sync
