#include "gfx/plan.h"

#include <algorithm>
#include <cmath>

#include "gfx/command_facts.h"
#include "gfx/hash64.h"

namespace suluh::gfx {

namespace {

// Comparing more commands of one group pairwise costs more than drawing it as a layer.
constexpr std::size_t kMaxCompared = 48;

float round_float(float value) {
    return std::floor(value + 0.5F);
}

Transform inside(const Transform& outer, const PushGroup& group) {
    const float scale = group.scale > 0 && std::isfinite(group.scale) ? group.scale : 1.0F;
    const float dx = group.origin.x * (1 - scale) + group.move.x;
    const float dy = group.origin.y * (1 - scale) + group.move.y;
    Transform result{outer.scale * scale, dx * outer.scale + outer.dx, dy * outer.scale + outer.dy};
    if (!result.scales()) {
        // Text sits on whole pixels; what moves along with it must not lag by half of one.
        result.dx = round_float(result.dx);
        result.dy = round_float(result.dy);
    }
    return result;
}

constexpr float kMostTilt = 0.125F;

// By the first terms of their series, because libraries differ in the last bit and pictures must
// not.
Tilt tilt_of(float turns, const Point& origin) {
    if (std::isnan(turns)) return {};
    const float angle = std::clamp(turns, -kMostTilt, kMostTilt) * 6.2831853F;
    const float square = angle * angle;
    return {angle * (1 - square / 6 * (1 - square / 20 * (1 - square / 42))),
            1 - square / 2 * (1 - square / 12 * (1 - square / 30)), origin};
}

std::uint64_t hash_of(const Rect& rect, const Radii& radii, std::uint64_t seed) {
    Hash64 hash;
    hash.add(seed).add(rect.x).add(rect.y).add(rect.w).add(rect.h);
    hash.add(radii.top_left).add(radii.top_right).add(radii.bottom_right).add(radii.bottom_left);
    return hash.value();
}

class Planner {
public:
    Planner(const IntRect& screen, TextEngine& text, PictureStore& pictures)
        : text_(text), pictures_(pictures) {
        plan_.clips.push_back({screen, {}, 0});
        groups_.push_back({Transform{}, 1, {}, 0});
        clips_.push_back(0);
    }

    void take(const Command& command) {
        if (const auto* clip = std::get_if<PushClip>(&command)) return push(*clip);
        if (const auto* group = std::get_if<PushGroup>(&command)) return push(*group);
        if (std::holds_alternative<PopClip>(command)) {
            if (clips_.size() > 1) clips_.pop_back();
        } else if (std::holds_alternative<PopGroup>(command)) {
            if (groups_.size() > 1) pop_group();
        } else {
            add(command);
        }
    }

    Plan finish() {
        while (groups_.size() > 1) pop_group();
        for (Step& step : plan_.steps) step.hash = hash_of_step(step);
        // From the innermost: what is tilted shows elsewhere than its parts lie.
        for (std::size_t i = plan_.steps.size(); i-- > 0;) {
            if (plan_.steps[i].tilt.is_set()) plan_.steps[i].hash = hash_of_tilted(i);
        }
        return std::move(plan_);
    }

private:
    struct Group {
        Transform transform;
        float opacity = 1;
        Tilt tilt;
        std::size_t first = 0;  // its placeholder among the steps
    };

    void push(const PushClip& clip) {
        const Transform& transform = groups_.back().transform;
        const Rect rect = transform.apply(clip.rect);
        const RoundedRect round(rect, transform.apply(clip.radii));
        ClipState state = plan_.clips[clips_.back()];
        state.box = intersect(state.box, round.bounds());
        state.hash = hash_of(rect, transform.apply(clip.radii), state.hash + 1);
        if (!round.is_pixel_box()) state.rounds.push_back(round);
        plan_.clips.push_back(std::move(state));
        clips_.push_back(plan_.clips.size() - 1);
    }

    void push(const PushGroup& group) {
        const float opacity = std::isnan(group.opacity) ? 1 : std::clamp(group.opacity, 0.0F, 1.0F);
        const Transform transform = inside(groups_.back().transform, group);
        groups_.push_back({transform, opacity, tilt_of(group.tilt, transform.apply(group.origin)),
                           plan_.steps.size()});
        Step placeholder;
        placeholder.kind = Step::Kind::nothing;
        plan_.steps.push_back(placeholder);
    }

    void add(const Command& command) {
        Step step;
        step.command = &command;
        step.transform = groups_.back().transform;
        step.clip = clips_.back();
        step.bounds = intersect(plan_.clips[step.clip].box,
                                touched_pixels(command, step.transform, text_, pictures_));
        if (!step.bounds.is_empty()) plan_.steps.push_back(step);
    }

    // The group's opacity goes to each of its parts if no two of them overlap; otherwise, or when
    // it is tilted, the group becomes a layer of its own.
    void pop_group() {
        const Group group = groups_.back();
        groups_.pop_back();
        if (group.opacity >= 1 && !group.tilt.is_set()) return;
        if (group.opacity <= 0) return plan_.steps.resize(group.first);
        const std::vector<std::size_t> parts = parts_since(group.first + 1);
        if (!group.tilt.is_set() && !overlapping(parts)) {
            for (const std::size_t part : parts) plan_.steps[part].opacity *= group.opacity;
            return;
        }
        IntRect bounds;
        for (const std::size_t part : parts) bounds = unite(bounds, plan_.steps[part].bounds);
        Step edge;
        edge.bounds = intersect(plan_.clips[clips_.back()].box, group.tilt.bounds_of(bounds));
        edge.opacity = group.opacity;
        edge.kind = Step::Kind::end_layer;
        plan_.steps.push_back(edge);
        edge.kind = Step::Kind::begin_layer;
        edge.other = plan_.steps.size() - 1;
        edge.tilt = group.tilt;
        edge.straight = bounds;
        plan_.steps[group.first] = edge;
    }

    // Single commands and whole inner layers.
    [[nodiscard]] std::vector<std::size_t> parts_since(std::size_t first) const {
        std::vector<std::size_t> parts;
        for (std::size_t i = first; i < plan_.steps.size(); ++i) {
            const Step& step = plan_.steps[i];
            if (step.kind == Step::Kind::nothing) continue;
            parts.push_back(i);
            if (step.kind == Step::Kind::begin_layer) i = step.other;
        }
        return parts;
    }

    [[nodiscard]] bool overlapping(const std::vector<std::size_t>& parts) const {
        if (parts.size() > kMaxCompared) return true;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                const IntRect both =
                    intersect(plan_.steps[parts[i]].bounds, plan_.steps[parts[k]].bounds);
                if (!both.is_empty()) return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::uint64_t hash_of_step(const Step& step) const {
        Hash64 hash;
        hash.add(static_cast<int>(step.kind)).add(step.opacity);
        if (step.kind != Step::Kind::draw) return hash.value();
        const Transform& t = step.transform;
        hash.add(t.scale).add(t.dx).add(t.dy).add(plan_.clips[step.clip].hash);
        hash.add(content_hash(*step.command, pictures_));
        return hash.value();
    }

    [[nodiscard]] std::uint64_t hash_of_tilted(std::size_t begin) const {
        const Step& step = plan_.steps[begin];
        Hash64 hash;
        hash.add(step.opacity).add(step.tilt.sine).add(step.tilt.origin.x).add(step.tilt.origin.y);
        for (std::size_t i = begin + 1; i < step.other; ++i) hash.add(plan_.steps[i].hash);
        return hash.value();
    }

    TextEngine& text_;
    PictureStore& pictures_;
    Plan plan_;
    std::vector<Group> groups_;
    std::vector<std::size_t> clips_;
};

IntRect rounded_rect(const Rect& rect) {
    const PenPosition from = pen_position({rect.x, rect.y});
    const PenPosition to = pen_position({rect.x + rect.w, rect.y + rect.h});
    return {from.x, from.y, to.x - from.x, to.y - from.y};
}

}  // namespace

IntRect Tilt::bounds_of(const IntRect& straight) const {
    if (!is_set() || straight.is_empty()) return straight;
    const float across = static_cast<float>(straight.w) / 2,
                down = static_cast<float>(straight.h) / 2;
    const float x = static_cast<float>(straight.x) + across - origin.x;
    const float y = static_cast<float>(straight.y) + down - origin.y;
    const Point middle{origin.x + x * cosine - y * sine, origin.y + x * sine + y * cosine};
    const float slant = std::abs(sine);
    const float half_w = across * cosine + down * slant, half_h = across * slant + down * cosine;
    // A pixel between others spreads one further.
    const int left = static_cast<int>(std::floor(middle.x - half_w)) - 1;
    const int top = static_cast<int>(std::floor(middle.y - half_h)) - 1;
    return {left, top, static_cast<int>(std::ceil(middle.x + half_w)) + 1 - left,
            static_cast<int>(std::ceil(middle.y + half_h)) + 1 - top};
}

Point Transform::apply(const Point& p) const {
    return {p.x * scale + dx, p.y * scale + dy};
}

Rect Transform::apply(const Rect& r) const {
    return {r.x * scale + dx, r.y * scale + dy, r.w * scale, r.h * scale};
}

Radii Transform::apply(const Radii& r) const {
    return {r.top_left * scale, r.top_right * scale, r.bottom_right * scale, r.bottom_left * scale};
}

PicturePlace place_picture(const Picture& picture, PictureStore& pictures) {
    const IntRect frame = rounded_rect(picture.rect);
    PicturePlace place{frame, frame, picture.radii};
    if (frame.is_empty() || picture.fit == Picture::Fit::stretch || picture.slice.is_set()) {
        return place;
    }
    const Result<PictureSize> natural = pictures.natural_size(picture.source);
    if (!natural) return place;
    const double across = static_cast<double>(frame.w) / natural->w;
    const double down = static_cast<double>(frame.h) / natural->h;
    const bool contain = picture.fit == Picture::Fit::contain;
    const double scale = contain ? std::min(across, down) : std::max(across, down);
    const auto side = [scale](int length) {
        return std::max(1, static_cast<int>(std::lround(length * scale)));
    };
    IntRect& image = place.image;
    image.w = side(natural->w);
    image.h = side(natural->h);
    image.x = frame.x + (frame.w - image.w) / 2;
    image.y = frame.y + (frame.h - image.h) / 2;
    place.visible = contain ? image : frame;
    return place;
}

Plan make_plan(const DrawList& list, const IntRect& screen, TextEngine& text,
               PictureStore& pictures) {
    Planner planner(screen, text, pictures);
    for (const Command& command : list) planner.take(command);
    return planner.finish();
}

}  // namespace suluh::gfx
