#include "ui/flex.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace suluh::ui {

namespace {

float clamped(const FlexItem& item, float size) {
    return std::max(item.min, std::min(size, item.max));
}

struct Sharing {
    std::span<const FlexItem> items;
    bool growing;
    std::vector<float> sizes;
    std::vector<std::uint8_t> frozen;

    [[nodiscard]] float weight(std::size_t i) const {
        return growing ? items[i].grow : items[i].shrink * std::max(items[i].basis, 0.0F);
    }
};

// One round: shares what is left among the unfrozen items, then freezes those that hit a bound.
// True when nothing was frozen, so the sizes stand.
bool round_done(Sharing& sharing, float room) {
    float left = room, weights = 0;
    for (std::size_t i = 0; i < sharing.items.size(); ++i) {
        left -= sharing.frozen[i] != 0 ? sharing.sizes[i] : sharing.items[i].basis;
        if (sharing.frozen[i] == 0) weights += sharing.weight(i);
    }
    float too_small = 0, too_big = 0;
    for (std::size_t i = 0; i < sharing.items.size(); ++i) {
        if (sharing.frozen[i] != 0) continue;
        const float part = weights > 0 ? left * sharing.weight(i) / weights : 0;
        const float wanted = sharing.items[i].basis + part;
        sharing.sizes[i] = clamped(sharing.items[i], wanted);
        if (sharing.sizes[i] > wanted) too_small += sharing.sizes[i] - wanted;
        if (sharing.sizes[i] < wanted) too_big += wanted - sharing.sizes[i];
    }
    bool done = true;
    for (std::size_t i = 0; i < sharing.items.size(); ++i) {
        if (sharing.frozen[i] != 0) continue;
        const bool at_min = sharing.sizes[i] <= sharing.items[i].min && too_small >= too_big;
        const bool at_max = sharing.sizes[i] >= sharing.items[i].max && too_big >= too_small;
        if ((too_small > 0 || too_big > 0) && (at_min || at_max)) {
            sharing.frozen[i] = 1;
            done = false;
        }
    }
    return done;
}

}  // namespace

std::vector<float> share(std::span<const FlexItem> items, float room) {
    Sharing sharing{items, false, std::vector<float>(items.size()),
                    std::vector<std::uint8_t>(items.size())};
    float wanted = 0;
    for (const FlexItem& item : items) wanted += clamped(item, item.basis);
    sharing.growing = wanted < room;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (sharing.weight(i) > 0) continue;
        sharing.sizes[i] = clamped(items[i], items[i].basis);
        sharing.frozen[i] = 1;
    }
    for (std::size_t rounds = 0; rounds <= items.size(); ++rounds) {
        if (round_done(sharing, room)) break;
    }
    return std::move(sharing.sizes);
}

}  // namespace suluh::ui
