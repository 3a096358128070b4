// Sharing a length among items as flexbox does: grow into free room, shrink from too little, never
// past an item's bounds.
#pragma once

#include <span>
#include <vector>

namespace suluh::ui {

struct FlexItem {
    float basis = 0;
    float grow = 0, shrink = 0;
    float min = 0, max = 1e9F;
};

// One size per item; their sum is `room` where bounds, grow and shrink allow it.
[[nodiscard]] std::vector<float> share(std::span<const FlexItem> items, float room);

}  // namespace suluh::ui
