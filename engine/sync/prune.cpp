#include "sync/prune.h"

#include "base/log.h"
#include "sync/ask.h"

namespace suluh::sync {
namespace {

void forget(const Outbox& outbox, std::int64_t epoch, std::int64_t number) {
    const Status gone = outbox.forget(epoch, number);
    if (!gone) log_warning("sync", gone.error().detail);
}

// A cut between the last row and the file leaves the file.
Status sweep(const PruneContext& context) {
    using Ranges = std::vector<store::PrunedRange>;
    const Result<Ranges> pruned =
        ask<Ranges>(context.writer, context.stopping,
                    [](store::Database& db) { return store::pruned_ranges(db); });
    if (!pruned) return pruned.error();
    for (const store::PrunedRange& range : *pruned) {
        forget(context.outbox, range.epoch, range.number);
    }
    return {};
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
