#include "collect/window/let_go.h"

#include <chrono>

#include "base/child.h"

namespace suluh::collect {

namespace {

constexpr auto kPatience = std::chrono::seconds(20);

bool unmounted_by_desktop(const sync::Volume& volume) {
    ChildPlan plan;
    plan.command = {"udisksctl", "unmount", "--no-user-interaction", "-b", volume.mount.source};
    plan.errors = ChildPlan::Errors::dropped;
    Result<Child> child = Child::spawn(plan);
    return child && child->reap(kPatience).empty();
}

}  // namespace

Result<sync::Ejected> let_go(const sync::Volume& volume) {
    Result<sync::Ejected> ejected = sync::eject(volume);
    if (!ejected || *ejected == sync::Ejected::unmounted) return ejected;
    if (!volume.mount.source.starts_with("/dev/")) return ejected;
    return unmounted_by_desktop(volume) ? sync::Ejected::unmounted : sync::Ejected::only_synced;
}

}  // namespace suluh::collect
