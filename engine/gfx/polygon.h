// Filled polygons, even-odd, antialiased by sixteen lines a pixel row with exact ends. Small shapes
// are kept as coverage, so that a screen full of petals costs little more than copying.
#pragma once

#include <cstddef>
#include <vector>

#include "gfx/canvas.h"
#include "gfx/draw_list.h"
#include "gfx/lru_cache.h"

namespace suluh::gfx {

// Fills coverage (columns of one row, from area.x on) for the part of the polygon inside row y.
class PolygonRows {
public:
    explicit PolygonRows(const std::vector<Point>& points);
    void coverage(int y, Columns columns, std::uint8_t* out);

private:
    struct Edge {
        float x0, y0, x1, y1;  // y0 < y1
    };
    void add_span(float from, float to, Columns columns);

    std::vector<Edge> edges_;
    std::vector<float> crossings_;
    std::vector<std::uint16_t> sums_;
};

class PolygonCache {
public:
    PolygonCache();
    void draw(Canvas& canvas, const Polygon& polygon);
    [[nodiscard]] std::size_t cached_bytes() const { return shapes_.bytes(); }

private:
    struct Key {
        std::vector<Point> points;  // relative to the whole pixel at the top left
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    using Coverage = std::vector<std::uint8_t>;

    LruCache<Key, Coverage, KeyHash> shapes_;
};

}  // namespace suluh::gfx
