// Where every node stands, in device pixels. Widths are decided from the root down, heights from
// the leaves up, each remembered per node and width, so no part of a tree is measured more than a
// few times. Rules beyond CSS's: a growing child starts from nothing (not from its content), an
// explicit size does not shrink, pictures and scrolls may shrink to nothing.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "ui/flat_tree.h"
#include "ui/text_layout.h"

namespace suluh::ui {

struct Size {
    float w = 0, h = 0;
};

struct Placed {
    gfx::Rect rect;    // whole device pixels, before scrolling
    gfx::Point exact;  // its corner before rounding: text is set from there
    const TextBlock* text = nullptr;
    float scroll_height = 0;  // of a scroll's content
};

// The size a picture was drawn at, for layout by aspect; nothing when unknown.
using PictureSizes = std::function<std::optional<Size>(std::string_view source)>;

struct LayoutInput {
    const FlatTree& tree;
    const Look& look;
    float s = 1;
    Size viewport;  // of the whole, device px
    TextLayouts& texts;
    const PictureSizes& pictures;
    gfx::Point corner = {};  // of the whole, device px
};

// One entry per entry of the tree.
[[nodiscard]] std::vector<Placed> lay_out(const LayoutInput& input);

// Petals: over this many steps are shown as a bar.
inline constexpr int kMostPetals = 12;
inline constexpr float kPetalSize = 32, kPetalDisc = 44;

}  // namespace suluh::ui
