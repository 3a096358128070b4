// What a person, a test or an assistive program can perceive of the screen, in reading order.
#pragma once

#include "base/value.h"
#include "ui/paint.h"

namespace suluh::ui {

// A list of {role, label, id, rect = {x, y, w, h} in device px, enabled, selected}; `visible` =
// false is added where scrolling is needed first. Only the modal subtree if there is one; nothing
// that is decor; a touchable node speaks for everything in it.
[[nodiscard]] Value inspect(const FlatTree& tree, const std::vector<Seen>& seen);

}  // namespace suluh::ui
