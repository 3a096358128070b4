#include "gfx/canvas.h"

#include <algorithm>
#include <cstddef>

namespace suluh::gfx {

namespace {

template <class T>
T* room(std::vector<T>& buffer, int count) {
    const auto size = static_cast<std::size_t>(std::max(0, count));
    if (buffer.size() < size) buffer.resize(size);
    return buffer.data();
}

RowPaint from_column(const RowPaint& paint, int skip) {
    return {paint.color, paint.pixels == nullptr ? nullptr : paint.pixels + skip};
}

}  // namespace

Canvas::Canvas(Surface& surface, int x, int y)
    : surface_(surface), x_(x), y_(y), clip_{x, y, surface.width(), surface.height()} {}

void Canvas::set_clip(const IntRect& box, const std::vector<RoundedRect>* rounds) {
    clip_ = intersect(box, {x_, y_, surface_.width(), surface_.height()});
    rounds_ = rounds != nullptr && rounds->empty() ? nullptr : rounds;
}

std::uint8_t* Canvas::coverage_room(int count) {
    return room(coverage_room_, count);
}
Pixel* Canvas::pixel_room(int count) {
    return room(pixel_room_, count);
}

Pixel* Canvas::at(int x, int y) {
    return surface_.row(y - y_) + (x - x_);
}

Columns Canvas::visible(int y, Columns columns) const {
    if (y < clip_.y || y >= clip_.bottom()) return {};
    return {std::max(columns.begin, clip_.x), std::min(columns.end, clip_.right())};
}

Columns Canvas::inside_rounds(int y, Columns columns) const {
    for (const RoundedRect& round : *rounds_) {
        const Columns whole = round.whole(y);
        columns = {std::max(columns.begin, whole.begin), std::min(columns.end, whole.end)};
    }
    return columns;
}

void Canvas::put(int y, Columns columns, const RowPaint& paint, std::uint8_t coverage) {
    const int count = columns.end - columns.begin;
    if (count <= 0) return;
    if (paint.pixels != nullptr) {
        blend_row(at(columns.begin, y), count, paint.pixels, coverage);
    } else {
        const Pixel color = coverage == 255 ? paint.color : scaled(paint.color, coverage);
        blend_solid(at(columns.begin, y), count, color);
    }
}

void Canvas::put(int y, Columns columns, const RowPaint& paint, const std::uint8_t* coverage) {
    const int count = columns.end - columns.begin;
    if (count <= 0) return;
    if (paint.pixels != nullptr) {
        blend_row(at(columns.begin, y), count, paint.pixels, coverage);
    } else {
        blend_solid(at(columns.begin, y), count, paint.color, coverage);
    }
}

// coverage == nullptr: level everywhere.
void Canvas::put_clipped(int y, Columns columns, const RowPaint& paint,
                         const std::uint8_t* coverage, std::uint8_t level) {
    const int count = columns.end - columns.begin;
    if (count <= 0) return;
    std::uint8_t* all = room(clip_room_, count);
    std::uint8_t* one = room(one_clip_room_, count);
    if (coverage != nullptr) {
        std::copy_n(coverage, count, all);
    } else {
        std::fill_n(all, count, level);
    }
    for (const RoundedRect& round : *rounds_) {
        round.coverage(y, columns, one);
        for (int i = 0; i < count; ++i) {
            all[i] = static_cast<std::uint8_t>(times255(all[i], one[i]));
        }
    }
    put(y, columns, paint, all);
}

void Canvas::row(int y, Columns columns, const RowPaint& paint, std::uint8_t coverage) {
    const Columns seen = visible(y, columns);
    if (seen.is_empty() || coverage == 0) return;
    const auto part = [&](Columns c) { return from_column(paint, c.begin - columns.begin); };
    if (rounds_ == nullptr) return put(y, seen, part(seen), coverage);
    Columns inner = inside_rounds(y, seen);
    if (inner.is_empty()) inner = {seen.end, seen.end};
    const Columns before{seen.begin, inner.begin}, after{inner.end, seen.end};
    put_clipped(y, before, part(before), nullptr, coverage);
    put(y, inner, part(inner), coverage);
    put_clipped(y, after, part(after), nullptr, coverage);
}

void Canvas::row(int y, Columns columns, const RowPaint& paint, const std::uint8_t* coverage) {
    const Columns seen = visible(y, columns);
    if (seen.is_empty()) return;
    const auto part = [&](Columns c) { return from_column(paint, c.begin - columns.begin); };
    const auto share = [&](Columns c) { return coverage + (c.begin - columns.begin); };
    if (rounds_ == nullptr) return put(y, seen, part(seen), share(seen));
    Columns inner = inside_rounds(y, seen);
    if (inner.is_empty()) inner = {seen.end, seen.end};
    const Columns before{seen.begin, inner.begin}, after{inner.end, seen.end};
    put_clipped(y, before, part(before), share(before), 0);
    put(y, inner, part(inner), share(inner));
    put_clipped(y, after, part(after), share(after), 0);
}

}  // namespace suluh::gfx
