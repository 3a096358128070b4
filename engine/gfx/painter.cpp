#include "gfx/painter.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "gfx/command_facts.h"
#include "gfx/shapes.h"
#include "gfx/stamp.h"

namespace suluh::gfx {

namespace {

constexpr Pixel kBlack = 0xFF000000U;
// Where a picture cannot be shown: calm on light and on dark ground.
constexpr Color kPlaceholder{133, 122, 102, 48};
// Where one is on its way: so faint that it does not flash.
constexpr Color kPending{133, 122, 102, 20};

Color faded(Color color, float opacity) {
    if (opacity < 1) {
        color.a = static_cast<std::uint8_t>(nearest(static_cast<float>(color.a) * opacity));
    }
    return color;
}

bool contains(const IntRect& outer, const IntRect& inner) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

bool hides_all_below(const Plan& plan, const Step& step, const IntRect& area) {
    if (step.kind != Step::Kind::draw || step.opacity < 1) return false;
    const auto* fill = std::get_if<FillShape>(step.command);
    if (fill == nullptr || fill->paint.from.a != 255 || fill->paint.to.a != 255) return false;
    const ClipState& clip = plan.clips[step.clip];
    const RoundedRect shape(step.transform.apply(fill->rect), step.transform.apply(fill->radii));
    return clip.rounds.empty() && shape.is_pixel_box() && contains(clip.box, area) &&
           contains(shape.bounds(), area);
}

// The first step whose pixels can still be seen; steps.size() if area must be cleared first.
std::size_t first_visible(const Plan& plan, const IntRect& area) {
    std::size_t found = plan.steps.size();
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps[i].kind == Step::Kind::begin_layer) {
            i = plan.steps[i].other;
        } else if (hides_all_below(plan, plan.steps[i], area)) {
            found = i;
        }
    }
    return found;
}

std::vector<Point> moved(const std::vector<Point>& points, const Transform& transform) {
    std::vector<Point> result;
    result.reserve(points.size());
    for (const Point& p : points) result.push_back(transform.apply(p));
    return result;
}

IntRect shifted(const IntRect& rect, const Transform& transform) {
    return {rect.x + static_cast<int>(transform.dx), rect.y + static_cast<int>(transform.dy),
            rect.w, rect.h};
}

Rect as_rect(const IntRect& r) {
    return {static_cast<float>(r.x), static_cast<float>(r.y), static_cast<float>(r.w),
            static_cast<float>(r.h)};
}

}  // namespace

void Painter::paint(const Plan& plan, const IntRect& area, Surface& surface) {
    Canvas canvas(surface, 0, 0);
    std::size_t first = first_visible(plan, area);
    if (first == plan.steps.size()) {
        first = 0;
        canvas.set_clip(area, nullptr);
        const IntRect seen = canvas.clip();
        for (int y = seen.y; y < seen.bottom(); ++y) {
            canvas.row(y, {seen.x, seen.right()}, {kBlack, nullptr});
        }
    }
    draw_steps(plan, first, plan.steps.size(), canvas, area);
}

void Painter::drop_unused_layers() {
    layers_.resize(std::min(layers_.size(), deepest_));
    deepest_ = 0;
}

void Painter::draw_steps(const Plan& plan, std::size_t first, std::size_t last, Canvas& canvas,
                         const IntRect& area) {
    for (std::size_t i = first; i < last; ++i) {
        const Step& step = plan.steps[i];
        const IntRect seen = intersect(step.bounds, area);
        if (step.kind == Step::Kind::begin_layer) {
            if (!seen.is_empty()) draw_layer(plan, i, canvas, seen);
            i = step.other;
        } else if (step.kind == Step::Kind::draw && !seen.is_empty()) {
            const ClipState& clip = plan.clips[step.clip];
            canvas.set_clip(intersect(clip.box, area), &clip.rounds);
            draw(step, canvas);
        }
    }
}

void Painter::draw_layer(const Plan& plan, std::size_t begin, Canvas& canvas, const IntRect& area) {
    if (layers_.size() == depth_) layers_.push_back(std::make_unique<Surface>());
    const Step& step = plan.steps[begin];
    Surface& layer = *layers_[depth_];
    const IntRect drawn = step.tilt.is_set() ? step.straight : area;
    layer.resize(drawn.w, drawn.h);
    Canvas inner(layer, drawn.x, drawn.y);
    ++depth_;
    deepest_ = std::max(deepest_, depth_);
    draw_steps(plan, begin + 1, step.other, inner, drawn);
    --depth_;
    canvas.set_clip(area, nullptr);
    const std::uint8_t opacity = to_coverage(step.opacity);
    if (step.tilt.is_set())
        return stamp_pixels(canvas, drawn, layer.row(0), opacity, step.tilt, area);
    for (int y = 0; y < area.h; ++y) {
        canvas.row(area.y + y, {area.x, area.right()}, {0, layer.row(y)}, opacity);
    }
}

void Painter::draw(const Step& step, Canvas& canvas) {
    std::visit([&](const auto& command) { draw(command, step, canvas); }, *step.command);
}

void Painter::draw(const FillShape& c, const Step& step, Canvas& canvas) {
    const Transform& t = step.transform;
    Paint paint = c.paint;
    paint.from = faded(paint.from, step.opacity);
    paint.to = faded(paint.to, step.opacity);
    fill_shape(canvas, {t.apply(c.rect), t.apply(c.radii), paint});
}

void Painter::draw(const StrokeShape& c, const Step& step, Canvas& canvas) {
    const Transform& t = step.transform;
    stroke_shape(canvas, {t.apply(c.rect), t.apply(c.radii), c.width * t.scale,
                          faded(c.color, step.opacity)});
}

void Painter::draw(const Shadow& c, const Step& step, Canvas& canvas) {
    const Transform& t = step.transform;
    shadows_.draw(canvas, {t.apply(c.rect), t.apply(c.radii), c.offset_y * t.scale,
                           c.blur * t.scale, faded(c.color, step.opacity)});
}

void Painter::draw(const Arc& c, const Step& step, Canvas& canvas) {
    const Transform& t = step.transform;
    draw_arc(canvas, {t.apply(c.center), c.radius * t.scale, c.width * t.scale, c.from, c.to,
                      faded(c.color, step.opacity)});
}

void Painter::draw(const Polyline& c, const Step& step, Canvas& canvas) {
    const Transform& t = step.transform;
    draw_polyline(canvas, {moved(c.points, t), c.width * t.scale, faded(c.color, step.opacity)});
}

void Painter::draw(const Polygon& c, const Step& step, Canvas& canvas) {
    polygons_.draw(canvas, {moved(c.points, step.transform), faded(c.color, step.opacity)});
}

void Painter::draw(const TextRun& c, const Step& step, Canvas& canvas) {
    const GlyphRun* run = text_.run(c.font, c.text);
    if (run == nullptr) return;
    const PenPosition pen = pen_position(c.baseline);
    const IntRect place{pen.x - run->left, pen.y - run->top, run->width, run->height};
    const Pixel color = to_pixel(faded(c.color, step.opacity));
    if (step.transform.scales()) {
        stamp_coverage(canvas, place, run->coverage.data(), color, step.transform);
    } else {
        stamp_coverage(canvas, shifted(place, step.transform), run->coverage.data(), color);
    }
}

void Painter::draw_placeholder(const PicturePlace& place, const Step& step, Canvas& canvas,
                               PictureStore::State state) {
    if (state == PictureStore::State::ready) return;
    const float radius = static_cast<float>(std::min(place.visible.w, place.visible.h)) / 8;
    const Color color =
        faded(state == PictureStore::State::pending ? kPending : kPlaceholder, step.opacity);
    fill_shape(canvas, {step.transform.apply(as_rect(place.visible)),
                        step.transform.apply(Radii{radius, radius, radius, radius}),
                        {color, color, Paint::Direction::vertical}});
}

void Painter::draw(const Picture& c, const Step& step, Canvas& canvas) {
    const PicturePlace place = place_picture(c, pictures_);
    const Transform& t = step.transform;
    const float opacity = step.opacity * std::clamp(c.opacity, 0.0F, 1.0F);
    // The picture's own frame is one more clip; the canvas keeps only a pointer to the list.
    std::vector<RoundedRect> rounds = canvas.rounds();
    const RoundedRect frame(t.apply(as_rect(place.visible)), t.apply(place.radii));
    if (!frame.is_pixel_box()) rounds.push_back(frame);
    canvas.set_clip(intersect(canvas.clip(), frame.bounds()), &rounds);
    PictureStore::State state{};
    if (c.tinted) {
        const auto found = pictures_.mask(c.source, place.image.w, place.image.h, c.slice);
        state = found.state;
        const Pixel color = to_pixel(faded(c.tint, opacity));
        if (found.data != nullptr && t.scales()) {
            stamp_coverage(canvas, place.image, found.data->coverage.data(), color, t);
        } else if (found.data != nullptr) {
            stamp_coverage(canvas, shifted(place.image, t), found.data->coverage.data(), color);
        }
    } else {
        const auto found = pictures_.image(c.source, place.image.w, place.image.h, c.slice);
        state = found.state;
        const std::uint8_t level = to_coverage(opacity);
        if (found.data != nullptr && t.scales()) {
            stamp_pixels(canvas, place.image, found.data->pixels.data(), level, t);
        } else if (found.data != nullptr) {
            stamp_pixels(canvas, shifted(place.image, t), found.data->pixels.data(), level);
        }
    }
    draw_placeholder(place, step, canvas, state);
    canvas.set_clip(canvas.clip(), nullptr);
}

}  // namespace suluh::gfx
