#include "ui/dashes.h"

#include <algorithm>
#include <cmath>

#include "gfx/shapes.h"

namespace suluh::ui {

namespace {

constexpr int kCornerSteps = 12;  // of a quarter turn

struct Corner {
    gfx::Point centre;
    float radius;
    float from;  // in turns
};

// The middle of the stroke as one closed line.
std::vector<gfx::Point> outline(const gfx::Rect& rect, const gfx::Radii& radii, float inset) {
    const auto corner_radius = [inset](float radius) { return std::max(0.0F, radius - inset); };
    const float l = rect.x + inset, t = rect.y + inset;
    const float r = rect.x + rect.w - inset, b = rect.y + rect.h - inset;
    const float tl = corner_radius(radii.top_left), tr = corner_radius(radii.top_right);
    const float br = corner_radius(radii.bottom_right), bl = corner_radius(radii.bottom_left);
    const Corner corners[] = {{{l + tl, t + tl}, tl, 0.75F},
                              {{r - tr, t + tr}, tr, 0.0F},
                              {{r - br, b - br}, br, 0.25F},
                              {{l + bl, b - bl}, bl, 0.5F}};
    std::vector<gfx::Point> points;
    for (const Corner& corner : corners) {
        for (int i = 0; i <= kCornerSteps; ++i) {
            const float share = static_cast<float>(i) / kCornerSteps / 4;
            const gfx::Point way = gfx::direction(corner.from + share);
            points.push_back(
                {corner.centre.x + corner.radius * way.x, corner.centre.y + corner.radius * way.y});
        }
    }
    points.push_back(points.front());
    return points;
}

float distance(gfx::Point a, gfx::Point b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

float length_of(const std::vector<gfx::Point>& line) {
    float length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) length += distance(line[i - 1], line[i]);
    return length;
}

// Walks along a line and gives back its pieces.
class Walker {
public:
    explicit Walker(const std::vector<gfx::Point>& line) : line_(line), at_(line.front()) {}

    // The next `length` of the line, corners included.
    std::vector<gfx::Point> go(float length) {
        std::vector<gfx::Point> piece{at_};
        while (next_ < line_.size()) {
            const float step = distance(at_, line_[next_]);
            if (step > length) {
                const float share = length / step;
                at_ = {at_.x + (line_[next_].x - at_.x) * share,
                       at_.y + (line_[next_].y - at_.y) * share};
                break;
            }
            length -= step;
            at_ = line_[next_++];
            if (step > 0) piece.push_back(at_);
        }
        if (distance(piece.back(), at_) > 0) piece.push_back(at_);
        return piece;
    }

private:
    const std::vector<gfx::Point>& line_;
    gfx::Point at_;
    std::size_t next_ = 1;
};

}  // namespace

std::vector<gfx::Polyline> dashes(const gfx::Rect& rect, const gfx::Radii& radii,
                                  const DashLook& look) {
    std::vector<gfx::Polyline> pieces;
    if (rect.w <= look.width || rect.h <= look.width || look.on + look.off <= 0) return pieces;
    const std::vector<gfx::Point> line = outline(rect, radii, look.width / 2);
    const float length = length_of(line);
    const float count = std::max(1.0F, std::round(length / (look.on + look.off)));
    const float period = length / count;
    // The round ends reach half a width beyond each end.
    const float drawn = std::max(0.5F, look.on - look.width);
    Walker walker(line);
    for (int i = 0; i < static_cast<int>(count); ++i) {
        pieces.push_back({walker.go(std::min(drawn, period)), look.width, look.color});
        static_cast<void>(walker.go(std::max(0.0F, period - drawn)));
    }
    return pieces;
}

}  // namespace suluh::ui
