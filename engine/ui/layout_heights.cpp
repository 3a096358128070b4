// Heights for a given width: the second half of measuring.
#include <algorithm>

#include "ui/layout_measure.h"

namespace suluh::ui {

Measurer::Heights Measurer::heights(std::uint32_t index, float width) {
    {
        const Memo& memo = memos_[index];
        for (std::size_t i = 0; i < memo.widths.size(); ++i) {
            if (memo.widths[i] == width) return memo.heights[i];
        }
    }
    const BoxFields& box = node(index).box;
    Heights result;
    if (box.h.is_px()) {
        result = {px(box.h.value), px(box.h.value)};
    } else if (aspect(index) > 0) {
        const float height = width / aspect(index);
        result = {height, node(index).kind == Kind::picture ? 0 : height};
    } else {
        result = content_heights(index, width);
    }
    // Percentages of an unknown height do not count here.
    if (!box.max_h.is_percent() && !box.min_h.is_percent()) {
        result.natural = clamp_height(index, result.natural, 0);
        result.minimum = clamp_height(index, result.minimum, 0);
    }
    Memo& memo = memos_[index];
    memo.widths[memo.next] = width;
    memo.heights[memo.next] = result;
    memo.next = (memo.next + 1) % static_cast<unsigned>(memo.widths.size());
    return result;
}

Measurer::Heights Measurer::content_heights(std::uint32_t index, float width) {
    const Sides p = pad(index);
    const float room = std::max(0.0F, width - p.left - p.right);
    const float around = p.top + p.bottom;
    const auto padded = [around](Heights h) {
        return Heights{h.natural + around, h.minimum + around};
    };
    const Node& at = node(index);
    switch (at.kind) {
        case Kind::text: {
            const float height = text_block(index, room).height;
            return padded({height, height});
        }
        case Kind::icon:
        case Kind::ring:
        case Kind::qr:
        case Kind::petals:
        case Kind::bar:
        case Kind::field:
        case Kind::slider:
        case Kind::chart: {
            const float height = fixed_size(at, false);
            return padded({height, height});
        }
        case Kind::spacer:
        case Kind::kawung:
        case Kind::links:
        case Kind::picture: return padded({});
        case Kind::row: return padded(row_heights(index, room));
        case Kind::grid: return padded(grid_heights(index, room));
        case Kind::stack: return padded(stack_heights(index, room));
        case Kind::scroll: return {column_heights(index, room).natural + around, 0};
        default: return padded(column_heights(index, room));
    }
}

Measurer::Heights Measurer::column_heights(std::uint32_t index, float room) {
    Heights sum;
    bool first = true;
    for (const std::uint32_t child : flow(index)) {
        const Sides m = margin(child);
        const float width = column_child_width(child, room, align_of(child, index));
        const Heights own = heights(child, width);
        const float extra = m.top + m.bottom + (first ? 0 : gap(index));
        sum.natural += own.natural + extra;
        sum.minimum += own.minimum + extra;
        first = false;
    }
    return sum;
}

Measurer::Heights Measurer::row_heights(std::uint32_t index, float room) {
    Heights sum;
    bool first = true;
    for (const Indices& line : row_lines(index, room)) {
        const std::vector<float> widths = row_widths(index, line, room);
        Heights tallest;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const Sides m = margin(line[i]);
            const Heights own = heights(line[i], widths[i]);
            tallest.natural = std::max(tallest.natural, own.natural + m.top + m.bottom);
            tallest.minimum = std::max(tallest.minimum, own.minimum + m.top + m.bottom);
        }
        const float extra = first ? 0 : row_gap(index);
        sum.natural += tallest.natural + extra;
        sum.minimum += tallest.minimum + extra;
        first = false;
    }
    return sum;
}

Measurer::Heights Measurer::grid_heights(std::uint32_t index, float room) {
    const std::vector<float> widths = grid_widths(index, room);
    const Indices children = flow(index);
    Heights sum;
    for (std::size_t start = 0; start < children.size(); start += widths.size()) {
        Heights tallest;
        for (std::size_t i = start; i < std::min(start + widths.size(), children.size()); ++i) {
            const Sides m = margin(children[i]);
            const float width = widths[i - start] - m.left - m.right;
            const Heights own = heights(children[i], std::max(width, 0.0F));
            tallest.natural = std::max(tallest.natural, own.natural + m.top + m.bottom);
            tallest.minimum = std::max(tallest.minimum, own.minimum + m.top + m.bottom);
        }
        const float extra = start == 0 ? 0 : row_gap(index);
        sum.natural += tallest.natural + extra;
        sum.minimum += tallest.minimum + extra;
    }
    return sum;
}

Measurer::Heights Measurer::stack_heights(std::uint32_t index, float room) {
    Heights tallest;
    for (const std::uint32_t child : flow(index)) {
        const Sides m = margin(child);
        const Heights own = heights(child, column_child_width(child, room, align_of(child, index)));
        tallest.natural = std::max(tallest.natural, own.natural + m.top + m.bottom);
        tallest.minimum = std::max(tallest.minimum, own.minimum + m.top + m.bottom);
    }
    return tallest;
}

}  // namespace suluh::ui
