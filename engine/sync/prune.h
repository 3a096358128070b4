// Retention at work: the database step by step, then the outbox. For the sync thread.
#pragma once

#include <atomic>
#include <functional>

#include "store/retention.h"
#include "store/writer.h"
#include "sync/outbox.h"

namespace suluh::sync {

struct PruneContext {
    store::Writer& writer;
    const Outbox& outbox;
    store::RetentionRule rule;
    const std::atomic<bool>& stopping;
    std::function<bool()> hurry;  // something more urgent came: stop after this step
};

struct Pruned {
    std::int64_t answers = 0, bundles = 0;
    bool whole = false;  // nothing more is to be done now
};
// Each step is a job of its own on the writer thread, so that answers have their turn in between.
// The outbox follows the database, and is looked through for what a cut left behind.
[[nodiscard]] Result<Pruned> prune(const PruneContext& context);

}  // namespace suluh::sync
