#include <algorithm>
#include <cmath>

#include "gfx/shapes.h"

namespace suluh::gfx {

namespace {

// Coverage of a pixel whose centre lies so far outside (inside: negative) of an edge.
std::uint8_t soft_edge(float outside) {
    return to_coverage(0.5F - outside);
}

float center_of(int at) {
    return static_cast<float>(at) + 0.5F;
}

float length(float x, float y) {
    return std::sqrt(x * x + y * y);
}

float distance_to_segment(float px, float py, const Point& a, const Point& b) {
    const float dx = b.x - a.x, dy = b.y - a.y;
    const float square = dx * dx + dy * dy;
    float t = 0;
    if (square > 0) t = std::clamp(((px - a.x) * dx + (py - a.y) * dy) / square, 0.0F, 1.0F);
    return length(px - (a.x + dx * t), py - (a.y + dy * t));
}

IntRect around(float left, float top, float right, float bottom) {
    return pixels_of(Rect{left - 1, top - 1, right - left + 2, bottom - top + 2});
}

class Ring {
public:
    explicit Ring(const Arc& arc) : arc_(arc) {
        const float sweep = arc.to - arc.from;
        full_ = !(sweep < 1);
        empty_ = !(sweep >= 0) || !(arc.width > 0) || !(arc.radius >= 0);
        wide_ = sweep > 0.5F;
        start_ = direction(arc.from);
        end_ = direction(arc.to);
    }

    [[nodiscard]] bool is_empty() const { return empty_; }

    [[nodiscard]] std::uint8_t coverage(int x, int y) const {
        const float dx = center_of(x) - arc_.center.x, dy = center_of(y) - arc_.center.y;
        float from_middle = std::abs(length(dx, dy) - arc_.radius);
        if (!full_ && !in_sweep(dx, dy))
            from_middle = std::min(to_cap(start_, dx, dy), to_cap(end_, dx, dy));
        return soft_edge(from_middle - arc_.width / 2);
    }

private:
    // Right of the start and left of the end; beyond half a turn either is enough.
    [[nodiscard]] bool in_sweep(float dx, float dy) const {
        const bool after_start = start_.x * dy - start_.y * dx >= 0;
        const bool before_end = dx * end_.y - dy * end_.x >= 0;
        return wide_ ? after_start || before_end : after_start && before_end;
    }
    [[nodiscard]] float to_cap(const Point& cap, float dx, float dy) const {
        return length(dx - cap.x * arc_.radius, dy - cap.y * arc_.radius);
    }

    Arc arc_;
    bool full_ = false, empty_ = false, wide_ = false;
    Point start_, end_;
};

}  // namespace

Point direction(float turns) {
    constexpr double kTurn = 6.283185307179586;
    const double whole = static_cast<double>(turns) - std::floor(static_cast<double>(turns));
    // Fold into the first eighth, where a short series is exact to the last pixel.
    const int eighth = static_cast<int>(whole * 8);
    const double rest = whole - (eighth + eighth % 2) / 8.0;  // -1/8..1/8 of a turn
    const double a = rest * kTurn, q = a * a;
    const double s = a * (1 - q / 6 * (1 - q / 20 * (1 - q / 42 * (1 - q / 72))));
    const double c = 1 - q / 2 * (1 - q / 12 * (1 - q / 30 * (1 - q / 56)));
    const auto point = [](double x, double y) {
        return Point{static_cast<float>(x), static_cast<float>(y)};
    };
    switch ((eighth + 1) / 2 % 4) {  // nearest quarter: up, right, down, left
        case 0: return point(s, -c);
        case 1: return point(c, s);
        case 2: return point(-s, c);
        default: return point(-c, -s);
    }
}

IntRect pixels_of(const Arc& arc) {
    const float reach = arc.radius + arc.width / 2;
    return around(arc.center.x - reach, arc.center.y - reach, arc.center.x + reach,
                  arc.center.y + reach);
}

IntRect pixels_of(const std::vector<Point>& points, float width) {
    if (points.empty()) return {};
    Point low = points.front(), high = points.front();
    for (const Point& p : points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    const float half = width / 2;
    return around(low.x - half, low.y - half, high.x + half, high.y + half);
}

void draw_arc(Canvas& canvas, const Arc& arc) {
    const Ring ring(arc);
    const IntRect area = intersect(pixels_of(arc), canvas.clip());
    if (ring.is_empty() || area.is_empty()) return;
    const RowPaint paint{to_pixel(arc.color), nullptr};
    const float hole = arc.radius - arc.width / 2 - 1;  // nothing is drawn this near the centre
    for (int y = area.y; y < area.bottom(); ++y) {
        const float dy = center_of(y) - arc.center.y;
        const float half = hole > std::abs(dy) ? std::sqrt(hole * hole - dy * dy) : 0.0F;
        const int skip_from = static_cast<int>(std::ceil(arc.center.x - half));
        const int skip_to = static_cast<int>(std::floor(arc.center.x + half));
        std::uint8_t* coverage = canvas.coverage_room(area.w);
        for (int x = area.x; x < area.right(); ++x) {
            const bool skip = x >= skip_from && x < skip_to;
            coverage[x - area.x] = skip ? std::uint8_t{0} : ring.coverage(x, y);
        }
        canvas.row(y, {area.x, area.right()}, paint, coverage);
    }
}

void draw_polyline(Canvas& canvas, const Polyline& line) {
    const IntRect area = intersect(pixels_of(line.points, line.width), canvas.clip());
    if (area.is_empty() || !(line.width > 0)) return;
    const RowPaint paint{to_pixel(line.color), nullptr};
    const float half = line.width / 2;
    const std::size_t segments = std::max<std::size_t>(1, line.points.size() - 1);
    for (int y = area.y; y < area.bottom(); ++y) {
        std::uint8_t* coverage = canvas.coverage_room(area.w);
        std::fill_n(coverage, area.w, std::uint8_t{0});
        Columns drawn{area.right(), area.x};
        for (std::size_t i = 0; i < segments; ++i) {
            const Point& a = line.points[i];
            const Point& b = line.points[std::min(i + 1, line.points.size() - 1)];
            const IntRect box = intersect(pixels_of({a, b}, line.width), area);
            if (y < box.y || y >= box.bottom()) continue;
            drawn = {std::min(drawn.begin, box.x), std::max(drawn.end, box.right())};
            for (int x = box.x; x < box.right(); ++x) {
                std::uint8_t& level = coverage[x - area.x];
                const float distance = distance_to_segment(center_of(x), center_of(y), a, b);
                level = std::max(level, soft_edge(distance - half));
            }
        }
        if (!drawn.is_empty()) canvas.row(y, drawn, paint, coverage + (drawn.begin - area.x));
    }
}

}  // namespace suluh::gfx
