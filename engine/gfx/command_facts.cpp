#include "gfx/command_facts.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "gfx/blur.h"
#include "gfx/hash64.h"
#include "gfx/shapes.h"

namespace suluh::gfx {

namespace {

constexpr float kFar = 1.0e6F;

int round_int(float value) {
    return static_cast<int>(std::floor(std::clamp(value, -kFar, kFar) + 0.5F));
}

Rect as_rect(const IntRect& r) {
    return {static_cast<float>(r.x), static_cast<float>(r.y), static_cast<float>(r.w),
            static_cast<float>(r.h)};
}

// A resampled picture spreads half a pixel further.
IntRect moved_picture(const IntRect& r, const Transform& transform) {
    if (r.is_empty()) return {};
    Rect moved = transform.apply(as_rect(r));
    if (transform.scales()) moved = {moved.x - 1, moved.y - 1, moved.w + 2, moved.h + 2};
    return pixels_of(moved);
}

struct Touched {
    const Transform& t;
    TextEngine& text;
    PictureStore& pictures;

    IntRect operator()(const FillShape& c) const { return pixels_of(t.apply(c.rect)); }
    IntRect operator()(const StrokeShape& c) const { return pixels_of(t.apply(c.rect)); }
    IntRect operator()(const Shadow& c) const {
        return ShadowCache::pixels_of(
            {t.apply(c.rect), t.apply(c.radii), c.offset_y * t.scale, c.blur * t.scale, c.color});
    }
    IntRect operator()(const Arc& c) const {
        return pixels_of(
            Arc{t.apply(c.center), c.radius * t.scale, c.width * t.scale, c.from, c.to, c.color});
    }
    IntRect operator()(const Polyline& c) const { return of_points(c.points, c.width); }
    IntRect operator()(const Polygon& c) const { return of_points(c.points, 0); }
    IntRect operator()(const TextRun& c) const {
        const GlyphRun* run = text.run(c.font, c.text);
        if (run == nullptr) return {};
        const PenPosition pen = pen_position(c.baseline);
        return moved_picture({pen.x - run->left, pen.y - run->top, run->width, run->height}, t);
    }
    IntRect operator()(const Picture& c) const {
        return moved_picture(place_picture(c, pictures).visible, t);
    }
    template <class Bracket>
    IntRect operator()(const Bracket&) const {
        return {};
    }

    [[nodiscard]] IntRect of_points(const std::vector<Point>& points, float width) const {
        if (t.is_identity()) return pixels_of(points, width);
        std::vector<Point> moved;
        moved.reserve(points.size());
        for (const Point& p : points) moved.push_back(t.apply(p));
        return pixels_of(moved, width * t.scale);
    }
};

struct Hashed {
    const PictureStore& pictures;
    Hash64 hash;

    void add(const Color& c) {
        hash.add(static_cast<std::uint64_t>(c.r << 24 | c.g << 16 | c.b << 8 | c.a));
    }
    void add(const Point& p) { hash.add(p.x).add(p.y); }
    void add(const Rect& r) { hash.add(r.x).add(r.y).add(r.w).add(r.h); }
    void add(const Radii& r) {
        hash.add(r.top_left).add(r.top_right).add(r.bottom_right).add(r.bottom_left);
    }
    void add(const std::vector<Point>& points) {
        for (const Point& p : points) add(p);
    }

    void operator()(const FillShape& c) {
        add(c.rect), add(c.radii), add(c.paint.from), add(c.paint.to);
        hash.add(static_cast<int>(c.paint.direction));
    }
    void operator()(const StrokeShape& c) {
        add(c.rect), add(c.radii), add(c.color);
        hash.add(c.width);
    }
    void operator()(const Shadow& c) {
        add(c.rect), add(c.radii), add(c.color);
        hash.add(c.offset_y).add(c.blur);
    }
    void operator()(const Arc& c) {
        add(c.center), add(c.color);
        hash.add(c.radius).add(c.width).add(c.from).add(c.to);
    }
    void operator()(const Polyline& c) {
        add(c.points), add(c.color);
        hash.add(c.width);
    }
    void operator()(const Polygon& c) { add(c.points), add(c.color); }
    void operator()(const TextRun& c) {
        add(c.baseline), add(c.color);
        hash.add(static_cast<int>(c.font.family)).add(static_cast<int>(c.font.weight));
        hash.add(static_cast<int>(c.font.slant)).add(c.font.px).add(c.font.tracking);
        hash.add(std::string_view(c.text));
    }
    void operator()(const Picture& c) {
        add(c.rect), add(c.radii), add(c.tint);
        hash.add(static_cast<int>(c.fit)).add(static_cast<int>(c.tinted)).add(c.opacity);
        hash.add(c.slice.left).add(c.slice.top).add(c.slice.right).add(c.slice.bottom);
        hash.add(c.slice.scale);
        hash.add(std::string_view(c.source)).add(pictures.stamp(c.source));
    }
    template <class Bracket>
    void operator()(const Bracket&) {}
};

}  // namespace

PenPosition pen_position(const Point& baseline) {
    return {round_int(baseline.x), round_int(baseline.y)};
}

IntRect touched_pixels(const Command& command, const Transform& transform, TextEngine& text,
                       PictureStore& pictures) {
    return std::visit(Touched{transform, text, pictures}, command);
}

std::uint64_t content_hash(const Command& command, const PictureStore& pictures) {
    Hashed hashed{pictures, {}};
    hashed.hash.add(std::uint64_t{command.index()});
    std::visit(hashed, command);
    return hashed.hash.value();
}

}  // namespace suluh::gfx
