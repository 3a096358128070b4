#include "ui/overscroll.h"

#include <algorithm>

namespace suluh::ui {

void Overscroll::pull(float delta, float beyond, Millis now) {
    pulled_ = at(now);
    if (beyond != 0) {
        pulled_ += beyond;
    } else {
        // Back towards the content: first what was pulled too far.
        pulled_ = pulled_ > 0 ? std::max(0.0F, pulled_ + std::min(delta, 0.0F))
                              : std::min(0.0F, pulled_ + std::max(delta, 0.0F));
    }
    held_ = pulled_ != 0;
    rest_.set(held_ ? 1.0F : 0.0F);
}

void Overscroll::let_go(bool still, Millis now) {
    held_ = false;
    if (still) return rest_.set(0);
    rest_.go(rest_.at(now), 0, kMove);
}

}  // namespace suluh::ui
