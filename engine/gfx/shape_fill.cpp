#include <algorithm>
#include <cmath>

#include "gfx/shapes.h"

namespace suluh::gfx {

namespace {

std::uint8_t between(std::uint8_t from, std::uint8_t to, float share) {
    const float value =
        static_cast<float>(from) + (static_cast<float>(to) - static_cast<float>(from)) * share;
    return static_cast<std::uint8_t>(nearest(value));
}

Pixel gradient_at(const Paint& paint, float share) {
    const float t = std::clamp(share, 0.0F, 1.0F);
    return to_pixel({between(paint.from.r, paint.to.r, t), between(paint.from.g, paint.to.g, t),
                     between(paint.from.b, paint.to.b, t), between(paint.from.a, paint.to.a, t)});
}

float share_of(int at, float start, float length) {
    return length > 0 ? (static_cast<float>(at) + 0.5F - start) / length : 0.0F;
}

// The rows of a rounded rectangle: soft ends, even middle.
void cover_row(Canvas& canvas, const RoundedRect& shape, int y, const RowPaint& paint,
               int paint_from) {
    const Columns all = shape.touched(y);
    Columns middle = shape.even(y);
    if (middle.is_empty()) middle = {all.end, all.end};
    const auto part = [&](int begin) {
        return RowPaint{paint.color,
                        paint.pixels == nullptr ? nullptr : paint.pixels + (begin - paint_from)};
    };
    const auto soft = [&](Columns columns) {
        const IntRect& clip = canvas.clip();
        columns = {std::max(columns.begin, clip.x), std::min(columns.end, clip.right())};
        if (columns.is_empty()) return;
        std::uint8_t* coverage = canvas.coverage_room(columns.end - columns.begin);
        shape.coverage(y, columns, coverage);
        canvas.row(y, columns, part(columns.begin), coverage);
    };
    soft({all.begin, middle.begin});
    const IntRect& clip = canvas.clip();
    middle = {std::max(middle.begin, clip.x), std::min(middle.end, clip.right())};
    if (!middle.is_empty()) canvas.row(y, middle, part(middle.begin), shape.row_coverage(y));
    soft({std::max(all.begin, shape.even(y).is_empty() ? all.end : shape.even(y).end), all.end});
}

}  // namespace

void fill_shape(Canvas& canvas, const FillShape& shape) {
    const RoundedRect rounded(shape.rect, shape.radii);
    const IntRect area = intersect(rounded.bounds(), canvas.clip());
    if (area.is_empty()) return;
    const Paint& paint = shape.paint;
    const bool plain = paint.from == paint.to;
    const bool across = !plain && paint.direction == Paint::Direction::horizontal;
    RowPaint row{to_pixel(paint.from), nullptr};
    if (across) {
        Pixel* pixels = canvas.pixel_room(area.w);
        for (int i = 0; i < area.w; ++i) {
            pixels[i] = gradient_at(paint, share_of(area.x + i, shape.rect.x, shape.rect.w));
        }
        row.pixels = pixels;
    }
    for (int y = area.y; y < area.bottom(); ++y) {
        if (!plain && !across) {
            row.color = gradient_at(paint, share_of(y, shape.rect.y, shape.rect.h));
        }
        cover_row(canvas, rounded, y, row, area.x);
    }
}

void stroke_shape(Canvas& canvas, const StrokeShape& shape) {
    const RoundedRect outer(shape.rect, shape.radii);
    const RoundedRect inner = outer.inset(std::max(0.0F, shape.width));
    const IntRect area = intersect(outer.bounds(), canvas.clip());
    const RowPaint paint{to_pixel(shape.color), nullptr};
    for (int y = area.y; y < area.bottom(); ++y) {
        const auto ring = [&](Columns columns) {
            columns = {std::max(columns.begin, area.x), std::min(columns.end, area.right())};
            if (columns.is_empty()) return;
            std::uint8_t* coverage = canvas.coverage_room(columns.end - columns.begin);
            outer.coverage(y, columns, coverage);
            for (int x = columns.begin; x < columns.end; ++x) {
                std::uint8_t& level = coverage[x - columns.begin];
                level = static_cast<std::uint8_t>(level - std::min(level, inner.coverage(x, y)));
            }
            canvas.row(y, columns, paint, coverage);
        };
        const Columns all = outer.touched(y);
        const Columns hole = inner.whole(y);
        if (hole.is_empty()) {
            ring(all);
        } else {
            ring({all.begin, hole.begin});
            ring({hole.end, all.end});
        }
    }
}

IntRect pixels_of(const Rect& rect) {
    return RoundedRect(rect, {}).bounds();
}

}  // namespace suluh::gfx
