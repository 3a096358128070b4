#include "ui/layout.h"

#include <algorithm>
#include <cmath>

#include "ui/layout_measure.h"

namespace suluh::ui {

namespace {

gfx::Rect rounded(const gfx::Rect& rect) {
    const float x = std::round(rect.x), y = std::round(rect.y);
    return {x, y, std::round(rect.x + rect.w) - x, std::round(rect.y + rect.h) - y};
}

// Where things begin and how far apart they stand when `free` room is left over.
struct Spread {
    float before = 0, between = 0;
};
Spread spread(Justify justify, float free, std::size_t count) {
    free = std::max(free, 0.0F);
    switch (justify) {
        case Justify::center: return {free / 2, 0};
        case Justify::end: return {free, 0};
        case Justify::between:
            return count > 1 ? Spread{0, free / static_cast<float>(count - 1)} : Spread{};
        default: return {};
    }
}

float aligned(Align align, float free) {
    if (align == Align::center) return free / 2;
    return align == Align::end ? free : 0;
}

class Placer {
public:
    explicit Placer(const LayoutInput& input)
        : measure_(input),
          corner_(input.corner),
          viewport_(input.viewport),
          placed_(input.tree.size()) {}

    std::vector<Placed> run() {
        place(0, {corner_.x, corner_.y, viewport_.w, viewport_.h});
        return std::move(placed_);
    }

private:
    void place(std::uint32_t index, const gfx::Rect& rect);
    void place_column(std::uint32_t index, const gfx::Rect& inner);
    void place_row(std::uint32_t index, const gfx::Rect& inner);
    void place_line(std::uint32_t index, const Indices& line, const gfx::Rect& room);
    void place_grid(std::uint32_t index, const gfx::Rect& inner);
    void place_stack(std::uint32_t index, const gfx::Rect& inner);
    void place_scroll(std::uint32_t index, const gfx::Rect& inner);
    void place_inset(std::uint32_t child, const gfx::Rect& whole);
    float cross_height(std::uint32_t child, float width, float room, Align align);

    Measurer measure_;
    gfx::Point corner_;
    Size viewport_;
    std::vector<Placed> placed_;
};

void Placer::place(std::uint32_t index, const gfx::Rect& rect) {
    placed_[index].rect = rounded(rect);
    placed_[index].exact = {rect.x, rect.y};
    const Sides p = measure_.pad(index);
    const gfx::Rect inner{rect.x + p.left, rect.y + p.top,
                          std::max(0.0F, rect.w - p.left - p.right),
                          std::max(0.0F, rect.h - p.top - p.bottom)};
    switch (measure_.node(index).kind) {
        case Kind::text: placed_[index].text = &measure_.text_block(index, inner.w); break;
        case Kind::row: place_row(index, inner); break;
        case Kind::grid: place_grid(index, inner); break;
        case Kind::stack:
        case Kind::ring: place_stack(index, inner); break;
        case Kind::scroll: place_scroll(index, inner); break;
        case Kind::column:
        case Kind::box:
        case Kind::slot: place_column(index, inner); break;
        default: break;
    }
    each_child(measure_.tree(), index, [&](std::uint32_t child) {
        if (measure_.node(child).box.abs) place_inset(child, rect);
    });
}

void Placer::place_column(std::uint32_t index, const gfx::Rect& inner) {
    const Indices children = measure_.flow(index);
    if (children.empty()) return;
    std::vector<float> widths;
    std::vector<FlexItem> items;
    float taken = measure_.gap(index) * static_cast<float>(children.size() - 1);
    for (const std::uint32_t child : children) {
        const Sides m = measure_.margin(child);
        taken += m.top + m.bottom;
        widths.push_back(
            measure_.column_child_width(child, inner.w, measure_.align_of(child, index)));
        items.push_back(measure_.column_item(child, widths.back(), inner.h));
    }
    const std::vector<float> sizes = share(items, inner.h - taken);
    float used = taken;
    for (const float size : sizes) used += size;
    const Spread rest = spread(measure_.node(index).box.justify, inner.h - used, children.size());
    float y = inner.y + rest.before;
    for (std::size_t i = 0; i < children.size(); ++i) {
        const Sides m = measure_.margin(children[i]);
        const float free = inner.w - widths[i] - m.left - m.right;
        const float x = inner.x + m.left + aligned(measure_.align_of(children[i], index), free);
        place(children[i], {x, y + m.top, widths[i], sizes[i]});
        y += m.top + sizes[i] + m.bottom + measure_.gap(index) + rest.between;
    }
}

void Placer::place_row(std::uint32_t index, const gfx::Rect& inner) {
    const std::vector<Indices> lines = measure_.row_lines(index, inner.w);
    if (lines.size() == 1) {
        place_line(index, lines.front(), inner);
        return;
    }
    float y = inner.y;
    for (const Indices& line : lines) {
        const std::vector<float> widths = measure_.row_widths(index, line, inner.w);
        float height = 0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const Sides m = measure_.margin(line[i]);
            height =
                std::max(height, measure_.heights(line[i], widths[i]).natural + m.top + m.bottom);
        }
        place_line(index, line, {inner.x, y, inner.w, height});
        y += height + measure_.row_gap(index);
    }
}

float Placer::cross_height(std::uint32_t child, float width, float room, Align align) {
    const BoxFields& box = measure_.node(child).box;
    const Sides m = measure_.margin(child);
    const float free = std::max(0.0F, room - m.top - m.bottom);
    float height = 0;
    if (box.h.is_set()) {
        height = measure_.resolve(box.h, room, 0);
    } else if (align == Align::stretch && !measure_.is_fixed(child) && box.aspect == 0) {
        height = free;
    } else {
        height = measure_.heights(child, width).natural;
    }
    return measure_.clamp_height(child, height, room);
}

void Placer::place_line(std::uint32_t index, const Indices& line, const gfx::Rect& room) {
    if (line.empty()) return;
    const std::vector<float> widths = measure_.row_widths(index, line, room.w);
    float used = measure_.gap(index) * static_cast<float>(line.size() - 1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Sides m = measure_.margin(line[i]);
        used += widths[i] + m.left + m.right;
    }
    const Spread rest = spread(measure_.node(index).box.justify, room.w - used, line.size());
    float x = room.x + rest.before;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Align align = measure_.align_of(line[i], index);
        const Sides m = measure_.margin(line[i]);
        const float height = cross_height(line[i], widths[i], room.h, align);
        const float free = room.h - height - m.top - m.bottom;
        place(line[i], {x + m.left, room.y + m.top + aligned(align, free), widths[i], height});
        x += m.left + widths[i] + m.right + measure_.gap(index) + rest.between;
    }
}

void Placer::place_grid(std::uint32_t index, const gfx::Rect& inner) {
    const std::vector<float> widths = measure_.grid_widths(index, inner.w);
    const Indices children = measure_.flow(index);
    const Align align = measure_.node(index).box.align;
    const bool stretches = align == Align::unset || align == Align::stretch;
    std::vector<FlexItem> rows;
    for (std::size_t start = 0; start < children.size(); start += widths.size()) {
        FlexItem& row = rows.emplace_back();
        for (std::size_t i = start; i < std::min(start + widths.size(), children.size()); ++i) {
            const Sides m = measure_.margin(children[i]);
            const float width = std::max(0.0F, widths[i - start] - m.left - m.right);
            row.min =
                std::max(row.min, measure_.heights(children[i], width).natural + m.top + m.bottom);
        }
        row.basis = stretches ? 0 : row.min;
        row.grow = stretches ? 1.0F : 0.0F;
    }
    if (rows.empty()) return;
    const float gaps = measure_.row_gap(index) * static_cast<float>(rows.size() - 1);
    const std::vector<float> heights = share(rows, inner.h - gaps);
    float y = inner.y;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        float x = inner.x;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const std::size_t i = r * widths.size() + c;
            if (i >= children.size()) break;
            const Sides m = measure_.margin(children[i]);
            const gfx::Rect cell{x + m.left, y + m.top, widths[c] - m.left - m.right,
                                 heights[r] - m.top - m.bottom};
            const Align own = measure_.node(children[i]).box.self;
            const Align cross = own == Align::unset ? Align::stretch : own;
            const float width = measure_.column_child_width(children[i], cell.w, cross);
            const float height = cross_height(children[i], width, cell.h, cross);
            place(children[i], {cell.x + aligned(cross, cell.w - width),
                                cell.y + aligned(cross, cell.h - height), width, height});
            x += widths[c] + measure_.gap(index);
        }
        y += heights[r] + measure_.row_gap(index);
    }
}

void Placer::place_stack(std::uint32_t index, const gfx::Rect& inner) {
    const Node& stack = measure_.node(index);
    const bool centred = stack.kind == Kind::ring;
    for (const std::uint32_t child : measure_.flow(index)) {
        const Sides m = measure_.margin(child);
        Align align = measure_.align_of(child, index);
        if (centred && align == Align::stretch) align = Align::center;
        Justify justify = stack.box.justify;
        if (centred && justify == Justify::unset) justify = Justify::center;
        const float width = measure_.column_child_width(child, inner.w, align);
        // Without a word on justify a layer fills the stack.
        const Align down = justify == Justify::unset ? Align::stretch : Align::start;
        const float height = cross_height(child, width, inner.h, down);
        const float free_w = inner.w - width - m.left - m.right;
        const float free_h = inner.h - height - m.top - m.bottom;
        place(child, {inner.x + m.left + aligned(align, free_w),
                      inner.y + m.top + spread(justify, free_h, 1).before, width, height});
    }
}

void Placer::place_scroll(std::uint32_t index, const gfx::Rect& inner) {
    const Sides p = measure_.pad(index);
    // Not heights(index): the scroll's own h or max_h bounds the window, not the content.
    float content = 0;
    bool first = true;
    for (const std::uint32_t child : measure_.flow(index)) {
        const Sides m = measure_.margin(child);
        const float width =
            measure_.column_child_width(child, inner.w, measure_.align_of(child, index));
        content += measure_.heights(child, width).natural + m.top + m.bottom +
                   (first ? 0 : measure_.gap(index));
        first = false;
    }
    content = std::max(content, inner.h);
    placed_[index].scroll_height = std::round(content + p.top + p.bottom);
    place_column(index, {inner.x, inner.y, inner.w, content});
}

void Placer::place_inset(std::uint32_t child, const gfx::Rect& whole) {
    const BoxFields& box = measure_.node(child).box;
    const Insets& inset = *box.abs;
    const float left = measure_.resolve(inset.left, whole.w, 0);
    const float right = measure_.resolve(inset.right, whole.w, 0);
    const float top = measure_.resolve(inset.top, whole.h, 0);
    const float bottom = measure_.resolve(inset.bottom, whole.h, 0);
    const bool spans_w = inset.left.is_set() && inset.right.is_set() && !box.w.is_set();
    const bool spans_h = inset.top.is_set() && inset.bottom.is_set() && !box.h.is_set();
    const float room = whole.w - left - right;
    float width = room;
    if (!spans_w) {
        width = box.w.is_set() ? measure_.resolve(box.w, whole.w, 0)
                               : std::min(measure_.natural_width(child), std::max(room, 0.0F));
    }
    width = measure_.clamp_width(child, width, whole.w);
    float height = whole.h - top - bottom;
    if (!spans_h) {
        height = box.h.is_set() ? measure_.resolve(box.h, whole.h, 0)
                                : measure_.heights(child, width).natural;
    }
    height = measure_.clamp_height(child, height, whole.h);
    const bool from_right = !inset.left.is_set() && inset.right.is_set();
    const bool from_bottom = !inset.top.is_set() && inset.bottom.is_set();
    float x = from_right ? whole.x + whole.w - right - width : whole.x + left;
    if (!inset.left.is_set() && !inset.right.is_set()) {
        x = whole.x + aligned(box.self, whole.w - width);
    }
    const float y = from_bottom ? whole.y + whole.h - bottom - height : whole.y + top;
    place(child, {x, y, width, height});
}

}  // namespace

std::vector<Placed> lay_out(const LayoutInput& input) {
    if (input.tree.empty()) return {};
    input.texts.sweep();
    return Placer(input).run();
}

}  // namespace suluh::ui
