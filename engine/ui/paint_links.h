// Curves between nodes that stand somewhere else in the tree.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "ui/paint_parts.h"

namespace suluh::ui {

// Where the named nodes of a screen are seen, gathered once for all links.
class LinkEnds {
public:
    explicit LinkEnds(const PaintInput& input);
    // Nothing when no node of that origin has the id.
    [[nodiscard]] std::optional<gfx::Rect> find(std::string_view id, Origin origin) const;

private:
    struct End {
        gfx::Rect rect;
        Origin origin;
    };
    std::unordered_map<std::string_view, End> ends_;
};

void paint_links(gfx::DrawList& list, const PartInput& part, const LinkEnds& ends);
// A soft S from one point to another, leaving and arriving level.
[[nodiscard]] std::vector<gfx::Point> soft_curve(gfx::Point from, gfx::Point to);

}  // namespace suluh::ui
