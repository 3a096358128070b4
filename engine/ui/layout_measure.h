// How big nodes want to be: the half of layout that only asks.
#pragma once

#include <array>
#include <cmath>
#include <vector>

#include "ui/flex.h"
#include "ui/layout.h"

namespace suluh::ui {

using Indices = std::vector<std::uint32_t>;

class Measurer {
public:
    explicit Measurer(const LayoutInput& input);

    struct Heights {
        float natural = 0, minimum = 0;
    };
    // Outer sizes, without margins.
    [[nodiscard]] float natural_width(std::uint32_t index);
    [[nodiscard]] float minimum_width(std::uint32_t index);
    [[nodiscard]] Heights heights(std::uint32_t index, float width);

    // Children that take part in the flow: all but those with insets.
    [[nodiscard]] Indices flow(std::uint32_t index) const;
    // Width of a child that stands below or above its siblings.
    [[nodiscard]] float column_child_width(std::uint32_t child, float room, Align align);
    [[nodiscard]] std::vector<float> row_widths(std::uint32_t row, const Indices& children,
                                                float room);
    // The children of a wrapping row by line; of any other row: one line.
    [[nodiscard]] std::vector<Indices> row_lines(std::uint32_t row, float room);
    [[nodiscard]] std::vector<float> grid_widths(std::uint32_t grid, float room) const;
    [[nodiscard]] FlexItem column_item(std::uint32_t child, float width, float room);

    [[nodiscard]] const Node& node(std::uint32_t index) const { return *tree()[index].node; }
    [[nodiscard]] const FlatTree& tree() const { return input_.tree; }
    [[nodiscard]] float px(float logical) const { return logical * input_.s; }
    [[nodiscard]] float gap(std::uint32_t index) const { return px(node(index).box.gap); }
    [[nodiscard]] float row_gap(std::uint32_t index) const;
    [[nodiscard]] Sides pad(std::uint32_t index) const { return scaled(node(index).box.pad); }
    [[nodiscard]] Sides margin(std::uint32_t index) const { return scaled(node(index).box.margin); }
    // A length in device px; percentages of `whole`. Unset: the fallback.
    [[nodiscard]] float resolve(const Length& length, float whole, float fallback) const;
    [[nodiscard]] float clamp_width(std::uint32_t index, float width, float whole) const;
    [[nodiscard]] float clamp_height(std::uint32_t index, float height, float whole) const;
    [[nodiscard]] Align align_of(std::uint32_t child, std::uint32_t parent) const;
    // Icons, rings, petals and codes keep their size; nothing stretches them.
    [[nodiscard]] bool is_fixed(std::uint32_t index) const;
    [[nodiscard]] float aspect(std::uint32_t index);
    [[nodiscard]] const TextBlock& text_block(std::uint32_t index, float width);

private:
    [[nodiscard]] Sides scaled(const Sides& sides) const {
        return {px(sides.top), px(sides.right), px(sides.bottom), px(sides.left)};
    }
    [[nodiscard]] float content_width(std::uint32_t index, bool minimum);
    [[nodiscard]] float children_width(std::uint32_t index, bool minimum);
    [[nodiscard]] float outer_width(std::uint32_t child, bool minimum);
    [[nodiscard]] Heights content_heights(std::uint32_t index, float width);
    [[nodiscard]] Heights column_heights(std::uint32_t index, float room);
    [[nodiscard]] Heights row_heights(std::uint32_t index, float room);
    [[nodiscard]] Heights grid_heights(std::uint32_t index, float room);
    [[nodiscard]] Heights stack_heights(std::uint32_t index, float room);
    [[nodiscard]] float fixed_size(const Node& node, bool horizontal) const;
    [[nodiscard]] FlexItem row_item(std::uint32_t child, float room);

    struct Memo {
        float natural_width = -1, minimum_width = -1, aspect = -1;
        std::array<float, 3> widths{-1, -1, -1};
        std::array<Heights, 3> heights;
        unsigned next = 0;
    };
    const LayoutInput& input_;
    std::vector<Memo> memos_;
};

}  // namespace suluh::ui
