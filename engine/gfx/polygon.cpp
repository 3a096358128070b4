#include "gfx/polygon.h"

#include <algorithm>
#include <cmath>

#include "gfx/hash64.h"
#include "gfx/shapes.h"

namespace suluh::gfx {

namespace {

constexpr int kLines = 16;        // sample lines a pixel row
constexpr float kWhole = 255.0F;  // what one line adds to a pixel that it crosses whole
constexpr std::size_t kCacheBytes = std::size_t{2} << 20;
constexpr int kMaxCachedSide = 192;

}  // namespace

PolygonRows::PolygonRows(const std::vector<Point>& points) {
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point& a = points[i];
        const Point& b = points[(i + 1) % points.size()];
        if (a.y < b.y) edges_.push_back({a.x, a.y, b.x, b.y});
        if (b.y < a.y) edges_.push_back({b.x, b.y, a.x, a.y});
    }
}

void PolygonRows::add_span(float from, float to, Columns columns) {
    from = std::max(from, static_cast<float>(columns.begin));
    to = std::min(to, static_cast<float>(columns.end));
    if (!(to > from)) return;
    const int first = static_cast<int>(from);
    const int last = static_cast<int>(std::ceil(to)) - 1;
    const auto add = [&](int x, float share) {
        auto& sum = sums_[static_cast<std::size_t>(x - columns.begin)];
        sum = static_cast<std::uint16_t>(sum + nearest(share * kWhole));
    };
    if (first >= last) return add(first, to - from);
    add(first, static_cast<float>(first + 1) - from);
    for (int x = first + 1; x < last; ++x) add(x, 1);
    add(last, to - static_cast<float>(last));
}

void PolygonRows::coverage(int y, Columns columns, std::uint8_t* out) {
    const std::size_t count = static_cast<std::size_t>(columns.end - columns.begin);
    sums_.assign(count, 0);
    for (int line = 0; line < kLines; ++line) {
        const float at = static_cast<float>(y) + (static_cast<float>(line) + 0.5F) / kLines;
        crossings_.clear();
        for (const Edge& edge : edges_) {
            if (at < edge.y0 || at >= edge.y1) continue;
            const float t = (at - edge.y0) / (edge.y1 - edge.y0);
            crossings_.push_back(edge.x0 + (edge.x1 - edge.x0) * t);
        }
        std::sort(crossings_.begin(), crossings_.end());
        for (std::size_t i = 0; i + 1 < crossings_.size(); i += 2) {
            add_span(crossings_[i], crossings_[i + 1], columns);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        out[i] = static_cast<std::uint8_t>(std::min(255, (sums_[i] + kLines / 2) / kLines));
    }
}

PolygonCache::PolygonCache() : shapes_(kCacheBytes) {}

std::size_t PolygonCache::KeyHash::operator()(const Key& key) const {
    Hash64 hash;
    for (const Point& point : key.points) hash.add(point.x).add(point.y);
    return hash.value();
}

void PolygonCache::draw(Canvas& canvas, const Polygon& polygon) {
    const IntRect full = pixels_of(polygon.points, 0);
    const IntRect area = intersect(full, canvas.clip());
    if (area.is_empty() || polygon.points.size() < 3) return;
    const RowPaint paint{to_pixel(polygon.color), nullptr};
    // Always in coordinates of the shape's own corner, cached or not: the same pixels either way.
    std::vector<Point> local = polygon.points;
    for (Point& p : local) {
        p = {p.x - static_cast<float>(full.x), p.y - static_cast<float>(full.y)};
    }
    if (full.w > kMaxCachedSide || full.h > kMaxCachedSide) {
        PolygonRows rows(local);
        for (int y = area.y; y < area.bottom(); ++y) {
            std::uint8_t* coverage = canvas.coverage_room(area.w);
            rows.coverage(y - full.y, {area.x - full.x, area.right() - full.x}, coverage);
            canvas.row(y, {area.x, area.right()}, paint, coverage);
        }
        return;
    }
    Key key{std::move(local)};
    Coverage* shape = shapes_.find(key);
    if (shape == nullptr) {
        Coverage made(static_cast<std::size_t>(full.w) * static_cast<std::size_t>(full.h));
        PolygonRows rows(key.points);
        for (int y = 0; y < full.h; ++y) {
            rows.coverage(y, {0, full.w}, made.data() + std::ptrdiff_t{y} * full.w);
        }
        const std::size_t bytes = made.size() + key.points.size() * sizeof(Point) + 64;
        shape = shapes_.put(key, std::move(made), bytes);
    }
    for (int y = area.y; y < area.bottom(); ++y) {
        const std::uint8_t* row = shape->data() + std::ptrdiff_t{y - full.y} * full.w;
        canvas.row(y, {area.x, area.right()}, paint, row + (area.x - full.x));
    }
}

}  // namespace suluh::gfx
