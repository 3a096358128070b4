// What a person, a test or an assistive program can perceive of the screen, in reading order.
#pragma once

#include "base/value.h"
#include "ui/paint.h"

namespace suluh::ui {

// A list of {role, label, id, rect = {x, y, w, h} in device px, enabled, selected, order (its place
// in the reading order, from 1)}. Added where they apply: `visible` = false where scrolling is
// needed first, `value` (a field's text, a share from 0 to 1), `focused`, `draggable`, `zone`. Only
// the modal subtree if there is one; nothing that is decor; a touchable node speaks for everything
// in it.
[[nodiscard]] Value inspect(const FlatTree& tree, const std::vector<Seen>& seen, NodeId focus = 0);

}  // namespace suluh::ui
