#include "ui/layout_measure.h"

#include <algorithm>

namespace suluh::ui {

namespace {
constexpr float kNoLimit = 1e9F;
constexpr float kIconSize = 38, kRingSize = 104, kCodeSize = 260, kBarHeight = 16;
constexpr float kPetalBarWidth = 320, kSliderHeight = 72, kChartHeight = 320;
}  // namespace

Measurer::Measurer(const LayoutInput& input) : input_(input), memos_(input.tree.size()) {}

float Measurer::row_gap(std::uint32_t index) const {
    const BoxFields& box = node(index).box;
    return px(box.row_gap.value_or(box.gap));
}

float Measurer::resolve(const Length& length, float whole, float fallback) const {
    if (length.is_px()) return px(length.value);
    if (length.is_percent()) return length.value * whole;
    return fallback;
}

float Measurer::clamp_width(std::uint32_t index, float width, float whole) const {
    const BoxFields& box = node(index).box;
    if (box.max_w.is_set()) width = std::min(width, resolve(box.max_w, whole, kNoLimit));
    if (box.min_w.is_set()) width = std::max(width, resolve(box.min_w, whole, 0));
    return std::max(width, 0.0F);
}

float Measurer::clamp_height(std::uint32_t index, float height, float whole) const {
    const BoxFields& box = node(index).box;
    if (box.max_h.is_set()) height = std::min(height, resolve(box.max_h, whole, kNoLimit));
    if (box.min_h.is_set()) height = std::max(height, resolve(box.min_h, whole, 0));
    return std::max(height, 0.0F);
}

Align Measurer::align_of(std::uint32_t child, std::uint32_t parent) const {
    if (node(child).box.self != Align::unset) return node(child).box.self;
    const Align align = node(parent).box.align;
    return align == Align::unset ? Align::stretch : align;
}

bool Measurer::is_fixed(std::uint32_t index) const {
    const Kind kind = node(index).kind;
    return kind == Kind::icon || kind == Kind::ring || kind == Kind::qr || kind == Kind::petals;
}

float Measurer::aspect(std::uint32_t index) {
    const Node& at = node(index);
    if (at.box.aspect > 0 || at.kind != Kind::picture) return at.box.aspect;
    float& known = memos_[index].aspect;
    if (known < 0) {
        const auto size = input_.pictures ? input_.pictures(at.content.name) : std::nullopt;
        known = size && size->w > 0 && size->h > 0 ? size->w / size->h : 0;
    }
    return known;
}

const TextBlock& Measurer::text_block(std::uint32_t index, float width) {
    const TextFields& text = node(index).text;
    return input_.texts.block(text, type_setting(text, input_.look, input_.s), width);
}

Indices Measurer::flow(std::uint32_t index) const {
    Indices children;
    each_child(tree(), index, [&](std::uint32_t child) {
        if (!node(child).box.abs) children.push_back(child);
    });
    return children;
}

float Measurer::fixed_size(const Node& at, bool horizontal) const {
    const std::optional<float>& size = at.content.size;
    switch (at.kind) {
        case Kind::icon: return px(size.value_or(kIconSize));
        case Kind::ring: return px(size.value_or(kRingSize));
        case Kind::qr: return px(size.value_or(kCodeSize));
        case Kind::petals: {
            if (at.content.n > kMostPetals) return px(horizontal ? kPetalBarWidth : kBarHeight);
            const float petal = size.value_or(kPetalSize);
            const float disc = petal * kPetalDisc / kPetalSize;
            if (!horizontal) return px(disc);
            const auto n = static_cast<float>(at.content.n);
            const bool has_disc = at.content.now >= 1 && at.content.now <= at.content.n;
            return px(n * petal + std::max(n - 1, 0.0F) * at.box.gap +
                      (has_disc ? disc - petal : 0));
        }
        case Kind::bar: return horizontal ? 0 : px(kBarHeight);
        case Kind::slider: return horizontal ? 0 : px(kSliderHeight);
        case Kind::chart: return horizontal ? 0 : px(kChartHeight);
        case Kind::field:
            return horizontal ? 0 : type_setting(at.text, input_.look, input_.s).line_height;
        default: return 0;
    }
}

float Measurer::outer_width(std::uint32_t child, bool minimum) {
    const Sides m = margin(child);
    return (minimum ? minimum_width(child) : natural_width(child)) + m.left + m.right;
}

float Measurer::children_width(std::uint32_t index, bool minimum) {
    const Node& at = node(index);
    const Indices children = flow(index);
    const bool side_by_side = at.kind == Kind::row && !(minimum && at.box.wrap);
    float sum = 0, widest = 0;
    for (const std::uint32_t child : children) {
        const float width = outer_width(child, minimum);
        sum += width;
        widest = std::max(widest, width);
    }
    if (at.kind == Kind::grid) {
        const auto cols = static_cast<float>(std::max<std::size_t>(at.box.cols.size(), 1));
        return widest * cols + gap(index) * (cols - 1);
    }
    if (!side_by_side) return widest;
    const auto gaps = static_cast<float>(children.empty() ? 0 : children.size() - 1);
    return sum + gaps * gap(index);
}

float Measurer::content_width(std::uint32_t index, bool minimum) {
    const Node& at = node(index);
    switch (at.kind) {
        case Kind::text: {
            if (!minimum) return std::ceil(text_block(index, TextLayouts::kUnlimited).width);
            return input_.texts.narrowest(at.text, type_setting(at.text, input_.look, input_.s));
        }
        case Kind::picture: {
            if (minimum || !input_.pictures) return 0;
            const auto size = input_.pictures(at.content.name);
            return size ? px(size->w) : 0;
        }
        case Kind::icon:
        case Kind::ring:
        case Kind::qr:
        case Kind::petals:
        case Kind::bar:
        case Kind::field:
        case Kind::slider:
        case Kind::chart: return fixed_size(at, true);
        case Kind::spacer:
        case Kind::kawung:
        case Kind::links: return 0;
        default: return children_width(index, minimum);
    }
}

float Measurer::natural_width(std::uint32_t index) {
    Memo& memo = memos_[index];
    if (memo.natural_width >= 0) return memo.natural_width;
    const BoxFields& box = node(index).box;
    const Sides p = pad(index);
    float width = 0;
    if (box.w.is_px()) {
        width = px(box.w.value);
    } else if (box.h.is_px() && aspect(index) > 0) {
        width = px(box.h.value) * aspect(index);
    } else {
        width = content_width(index, false) + p.left + p.right;
    }
    return memo.natural_width = clamp_width(index, width, 0);
}

float Measurer::minimum_width(std::uint32_t index) {
    Memo& memo = memos_[index];
    if (memo.minimum_width >= 0) return memo.minimum_width;
    const BoxFields& box = node(index).box;
    const Sides p = pad(index);
    const bool explicit_width = box.w.is_px() || (box.h.is_px() && aspect(index) > 0);
    const float width =
        explicit_width ? natural_width(index) : content_width(index, true) + p.left + p.right;
    return memo.minimum_width = clamp_width(index, width, 0);
}

float Measurer::column_child_width(std::uint32_t child, float room, Align align) {
    const BoxFields& box = node(child).box;
    const Sides m = margin(child);
    const float free = room - m.left - m.right;
    float width = 0;
    if (box.w.is_set()) {
        width = resolve(box.w, room, 0);
    } else if (box.h.is_px() && aspect(child) > 0) {
        width = px(box.h.value) * aspect(child);
    } else if (align == Align::stretch && !is_fixed(child)) {
        width = free;
    } else {
        width = std::min(natural_width(child), std::max(free, 0.0F));
    }
    return clamp_width(child, width, room);
}

FlexItem Measurer::row_item(std::uint32_t child, float room) {
    const BoxFields& box = node(child).box;
    FlexItem item;
    const bool sized = box.basis.is_set() || box.w.is_set();
    const float own = box.grow > 0 && !sized ? 0 : natural_width(child);
    item.basis = resolve(box.basis, room, resolve(box.w, room, own));
    item.grow =
        box.grow > 0 ? box.grow : (node(child).kind == Kind::spacer && !sized ? 1.0F : 0.0F);
    item.shrink = box.shrink.value_or(sized || is_fixed(child) ? 0.0F : 1.0F);
    item.min = box.min_w.is_set() ? resolve(box.min_w, room, 0) : sized ? 0 : minimum_width(child);
    item.max = resolve(box.max_w, room, kNoLimit);
    return item;
}

std::vector<float> Measurer::row_widths(std::uint32_t row, const Indices& children, float room) {
    std::vector<FlexItem> items;
    items.reserve(children.size());
    float taken = children.empty() ? 0 : gap(row) * static_cast<float>(children.size() - 1);
    for (const std::uint32_t child : children) {
        const Sides m = margin(child);
        taken += m.left + m.right;
        items.push_back(row_item(child, room));
    }
    return share(items, room - taken);
}

std::vector<Indices> Measurer::row_lines(std::uint32_t row, float room) {
    const Indices children = flow(row);
    if (!node(row).box.wrap) return {children};
    std::vector<Indices> lines;
    float used = 0;
    for (const std::uint32_t child : children) {
        const Sides m = margin(child);
        const float width =
            std::max(row_item(child, room).basis, minimum_width(child)) + m.left + m.right;
        const bool fits = !lines.empty() && used + gap(row) + width <= room + 0.5F;
        if (fits) {
            used += gap(row) + width;
        } else {
            lines.emplace_back();
            used = width;
        }
        lines.back().push_back(child);
    }
    return lines;
}

std::vector<float> Measurer::grid_widths(std::uint32_t grid, float room) const {
    std::vector<float> widths = node(grid).box.cols;
    if (widths.empty()) widths.push_back(1);
    float weights = 0;
    for (const float weight : widths) weights += weight;
    const float free = std::max(0.0F, room - gap(grid) * static_cast<float>(widths.size() - 1));
    for (float& width : widths) width = free * width / weights;
    return widths;
}

FlexItem Measurer::column_item(std::uint32_t child, float width, float room) {
    const BoxFields& box = node(child).box;
    const Heights own = heights(child, width);
    FlexItem item;
    const bool sized = box.basis.is_set() || box.h.is_set();
    item.grow =
        box.grow > 0 ? box.grow : (node(child).kind == Kind::spacer && !sized ? 1.0F : 0.0F);
    item.basis = resolve(box.basis, room, resolve(box.h, room, item.grow > 0 ? 0 : own.natural));
    item.shrink = box.shrink.value_or(sized || is_fixed(child) ? 0.0F : 1.0F);
    item.min = box.min_h.is_set() ? resolve(box.min_h, room, 0) : sized ? 0 : own.minimum;
    item.max = resolve(box.max_h, room, kNoLimit);
    return item;
}

}  // namespace suluh::ui
