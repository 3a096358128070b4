#include "ui/waiting.h"

#include <algorithm>

namespace suluh::ui {

void Waiting::begin() {
    for (auto& [id, one] : all_) one.here = false;
}

void Waiting::end() {
    std::erase_if(all_, [](const auto& item) { return !item.second.here; });
}

bool Waiting::is_early(NodeId id, float seconds) {
    One& one = all_[id];
    one.here = true;
    one.length = static_cast<Millis>(seconds * 1000);
    return !hurried_ && is_early(one);
}

void Waiting::arm(Millis now) {
    now_ = now;
    for (auto& [id, one] : all_) {
        if (!one.since) one.since = now;
    }
}

std::optional<Millis> Waiting::due() const {
    std::optional<Millis> next;
    if (hurried_) return next;
    for (const auto& [id, one] : all_) {
        if (!one.since || !is_early(one)) continue;
        const Millis due = *one.since + one.length;
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

}  // namespace suluh::ui
