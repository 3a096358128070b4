#include "ui/paint.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/carry.h"
#include "ui/kawung_light.h"
#include "ui/paint_chart.h"
#include "ui/paint_links.h"
#include "ui/paint_parts.h"

namespace suluh::ui {

namespace {

constexpr float kFadeLength = 120;           // logical, of a scroll's end
constexpr float kUntoldPressScale = 0.985F;  // when `pressed` says nothing
constexpr float kGapOpacity = 0.4F;          // of the place something was picked up from
constexpr float kLiftScale = 0.02F;          // how much it grows in the hand
constexpr std::uint32_t kNobody = UINT32_MAX;

bool is_empty(const gfx::Rect& rect) {
    return rect.w <= 0 || rect.h <= 0;
}

// A ground at the edge of the safe area goes on to the edge of the glass.
gfx::Rect bled(const Node& node, const gfx::Rect& placed, const gfx::Rect& rect,
               const PaintInput& in) {
    const gfx::Rect& safe = in.safe;
    if (safe.w <= 0 || node.skin.radius != gfx::Radii{} || node.skin.edge.color.is_set()) {
        return rect;
    }
    const float left = placed.x <= safe.x ? safe.x : 0;
    const float top = placed.y <= safe.y ? safe.y : 0;
    const bool to_right = placed.x + placed.w >= safe.x + safe.w;
    const bool to_bottom = placed.y + placed.h >= safe.y + safe.h;
    const float right = to_right ? in.viewport.w - safe.x - safe.w : 0;
    const float bottom = to_bottom ? in.viewport.h - safe.y - safe.h : 0;
    return {rect.x - left, rect.y - top, rect.w + left + right, rect.h + top + bottom};
}

class Painter {
public:
    explicit Painter(const PaintInput& input) : in_(input) {}

    gfx::DrawList run() {
        if (in_.tree.empty()) return {};
        const gfx::Rect screen{0, 0, in_.viewport.w, in_.viewport.h};
        node(0, {0, 0}, screen);
        // In a hand, or on the way back from one: above everything else.
        for (std::size_t i = 0; i < raised_.size(); ++i) {
            drawn_now_ = raised_[i].index;
            raises_ = true;
            node(raised_[i].index, raised_[i].moved, screen);
        }
        if (focus_) list_.push_back(*focus_);
        note_owner(0);
        return std::move(list_);
    }

private:
    struct Raised {
        std::uint32_t index;
        gfx::Point moved;
    };
    void node(std::uint32_t index, gfx::Point moved, const gfx::Rect& window);
    // True when the node is drawn later instead.
    bool raise(std::uint32_t index, gfx::Point moved, const gfx::Rect& window);
    bool open_group(const PartInput& part, const EnterPose& pose, float press);
    void content(std::uint32_t index, const PartInput& part);
    void children(std::uint32_t index, gfx::Point moved, const PartInput& part,
                  const gfx::Rect& window);
    void scroll(std::uint32_t index, gfx::Point moved, const PartInput& part,
                const gfx::Rect& window);
    void note_focus(std::uint32_t index, const PartInput& part);
    // What was added since the last note is this node's.
    void note_owner(std::uint32_t index) {
        if (in_.owners != nullptr) in_.owners->resize(list_.size(), index);
    }

    const PaintInput& in_;
    gfx::DrawList list_;
    std::optional<gfx::StrokeShape> focus_;
    std::vector<Raised> raised_;
    std::uint32_t drawn_now_ = kNobody;  // the raised node, or the gap it leaves
    bool raises_ = false;                // the former
    std::optional<LinkEnds> link_ends_;
};

// The colour in which a node's own content is drawn, on its way between two.
gfx::Color content_color(const NodeState& state, Millis now) {
    return state.shown_skin(now).color;
}

// Generous room for shadows and focus rings around a node.
bool out_of_sight(const gfx::Rect& rect, const gfx::Rect& window, float s) {
    const float around = 90 * s;
    return rect.x > window.x + window.w + around || rect.y > window.y + window.h + around ||
           rect.x + rect.w < window.x - around || rect.y + rect.h < window.y - around;
}

// What is carried tilts by two degrees; a wide card less, so that its ends do not swing about.
float carried_tilt(const PartInput& part) {
    constexpr float kMost = 2.0F / 360;
    constexpr float kMostRise = 8;  // of either end, logical
    if (part.lift <= 0 || part.rect.w <= 0) return 0;
    const float turns = kMostRise * part.s / (part.rect.w / 2) / 6.2831853F;
    return -std::min(kMost, turns) * part.lift;
}

bool Painter::open_group(const PartInput& part, const EnterPose& pose, float press) {
    gfx::PushGroup group;
    group.opacity = part.node.skin.opacity * pose.opacity;
    group.scale = pose.scale * (1 + kLiftScale * part.lift);
    if (part.node.skin.breathes && !in_.look.still) group.scale *= breathing_scale(in_.now);
    if (press > 0 && !in_.look.still) {
        const auto& pressed = part.node.touch.pressed;
        const float untold = has_untold_press(part.node) ? kUntoldPressScale : 1.0F;
        const float scale = pressed ? pressed->scale : untold;
        group.scale *= 1 + (scale - 1) * press;
    }
    group.tilt = carried_tilt(part);
    if (group.opacity >= 1 && group.scale == 1 && group.tilt == 0) return false;
    group.origin = {part.rect.x + part.rect.w / 2, part.rect.y + part.rect.h / 2};
    list_.emplace_back(group);
    return true;
}

void Painter::note_focus(std::uint32_t index, const PartInput& part) {
    if (in_.focus == 0 || in_.tree[index].id != in_.focus || !part.node.touch.focus_ring) return;
    focus_ = focus_ring(in_, index, part);
}

bool Painter::raise(std::uint32_t index, gfx::Point moved, const gfx::Rect& window) {
    if (index == drawn_now_) return false;
    const NodeState& state = *in_.states[index];
    if (in_.carry != nullptr && in_.carry->node == in_.tree[index].id) {
        const gfx::Point corner = in_.carry->corner(state.lift.at(in_.now));
        const gfx::Rect& place = in_.placed[index].rect;
        raised_.push_back(
            {index, {std::round(corner.x) - place.x, std::round(corner.y) - place.y}});
        const std::uint32_t outer = std::exchange(drawn_now_, index);
        const bool outer_raises = std::exchange(raises_, false);
        node(index, moved, window);
        drawn_now_ = outer;
        raises_ = outer_raises;
        return true;
    }
    if (!state.glide.is_lifted(in_.now)) return false;
    raised_.push_back({index, moved});
    return true;
}

void Painter::node(std::uint32_t index, gfx::Point moved, const gfx::Rect& window) {
    if (raise(index, moved, window)) return;
    const Node& at = *in_.tree[index].node;
    const NodeState& state = *in_.states[index];
    const float share = state.entering.at(in_.now);
    EnterPose pose = enter_pose(state.enter, share, in_.look.still, in_.s);
    const bool is_gap = index == drawn_now_ && !raises_;
    if (is_gap) pose.opacity *= kGapOpacity;
    const float press = state.pressing.at(in_.now);
    const gfx::Point away = state.glide.at(in_.now);
    moved.x += std::round(pose.dx) + std::round(away.x);
    moved.y += std::round(pose.dy) + std::round(away.y);
    if (at.touch.pressed && !in_.look.still) {
        moved.y += std::round(at.touch.pressed->dy * in_.s * press);
    }
    gfx::Rect rect = in_.placed[index].rect;
    rect.x += moved.x;
    rect.y += moved.y;
    PartInput part{at, rect, content_color(state, in_.now), state, in_.look, in_.s, in_.now};
    part.ground = bled(at, in_.placed[index].rect, rect, in_);
    part.hot = state.hot.at(in_.now);
    part.lift = index == drawn_now_ && raises_ && !in_.look.still ? state.lift.at(in_.now) : 0;
    const bool leaf = in_.tree[index].end == index + 1;
    if (out_of_sight(rect, window, in_.s) && leaf) return;
    if (at.skin.opacity * pose.opacity <= 0) return;
    const bool grouped = open_group(part, pose, press);
    paint_surface(list_, part, press);
    note_focus(index, part);
    if (at.skin.clip && at.kind != Kind::scroll) {
        list_.push_back(gfx::PushClip{part.ground, scaled_radii(at.skin.radius, in_.s, rect)});
    }
    content(index, part);
    note_owner(index);
    if (at.kind == Kind::scroll) {
        scroll(index, moved, part, window);
    } else {
        children(index, moved, part, window);
    }
    if (at.skin.clip) {
        if (at.kind != Kind::scroll) list_.push_back(gfx::PopClip{});
        paint_edge(list_, part, press);
    }
    if (grouped) list_.push_back(gfx::PopGroup{});
    note_owner(index);
}

void Painter::children(std::uint32_t index, gfx::Point moved, const PartInput& part,
                       const gfx::Rect& window) {
    const gfx::Rect inside = part.node.skin.clip ? intersection(window, part.rect) : window;
    each_child(in_.tree, index, [&](std::uint32_t child) { node(child, moved, inside); });
}

void Painter::scroll(std::uint32_t index, gfx::Point moved, const PartInput& part,
                     const gfx::Rect& window) {
    const float offset = std::round(part.state.scroll.at(in_.now));
    // The ground of words read aloud reaches a little over their edge, to the left and right;
    // not where the area is a surface of its own.
    const bool surface = part.node.skin.radius.top_left > 0 || part.node.skin.fill.is_set();
    const float aside = surface ? 0 : std::round(kMarkAside * in_.s);
    const gfx::Rect wide{part.rect.x - aside, part.rect.y, part.rect.w + 2 * aside, part.rect.h};
    const gfx::Rect inside = intersection(window, wide);
    if (is_empty(inside)) return;
    list_.push_back(gfx::PushClip{wide, scaled_radii(part.node.skin.radius, in_.s, wide)});
    note_owner(index);
    moved.y -= offset;
    each_child(in_.tree, index, [&](std::uint32_t child) { node(child, moved, inside); });
    const float below = part.state.scroll.furthest() - offset;
    if (below >= 1) {
        const ColorRef& named = part.node.content.fade;
        const gfx::Color ground =
            resolve(named.is_set() ? named : ColorRef::of(Token::page), in_.look.theme);
        const float height = std::min({std::round(kFadeLength * in_.s), part.rect.h, below});
        const gfx::Rect end{part.rect.x, part.rect.y + part.rect.h - height, part.rect.w, height};
        list_.push_back(
            gfx::FillShape{end, {}, {faded(ground, 0), ground, gfx::Paint::Direction::vertical}});
    }
    paint_overscroll(list_, part);
    list_.push_back(gfx::PopClip{});
}

void Painter::content(std::uint32_t index, const PartInput& part) {
    switch (part.node.kind) {
        case Kind::text:
            if (const Placed& placed = in_.placed[index]; placed.text != nullptr) {
                const gfx::Point corner{part.rect.x + placed.exact.x - placed.rect.x,
                                        part.rect.y + placed.exact.y - placed.rect.y};
                paint_text(list_, part, corner, *placed.text, in_.texts);
            }
            break;
        case Kind::icon: paint_icon(list_, part); break;
        case Kind::picture: paint_picture(list_, part); break;
        case Kind::ring: paint_ring(list_, part); break;
        case Kind::bar: paint_bar(list_, part); break;
        case Kind::petals: paint_petals(list_, part); break;
        case Kind::kawung: paint_kawung(list_, part); break;
        case Kind::qr: paint_code(list_, part); break;
        case Kind::field: paint_field(list_, part, in_.texts.measure()); break;
        case Kind::slider: paint_slider(list_, part); break;
        case Kind::chart: paint_chart(list_, part, in_.texts); break;
        case Kind::links:
            if (!link_ends_) link_ends_.emplace(in_);
            paint_links(list_, part, *link_ends_);
            break;
        default: break;
    }
}

}  // namespace

EnterPose enter_pose(Enter enter, float share, bool still, float s) {
    EnterPose pose;
    if (enter == Enter::none || share >= 1) return pose;
    pose.opacity = share;
    if (still) return pose;
    const float rest = 1 - share;
    switch (enter) {
        case Enter::slide: pose.dx = 32 * s * rest; break;
        case Enter::slide_back: pose.dx = -32 * s * rest; break;
        case Enter::rise: pose.dy = 24 * s * rest; break;
        case Enter::grow: pose.scale = 0.8F + 0.2F * share; break;
        default: break;
    }
    return pose;
}

gfx::Rect intersection(const gfx::Rect& a, const gfx::Rect& b) {
    const float x = std::max(a.x, b.x), y = std::max(a.y, b.y);
    return {x, y, std::max(0.0F, std::min(a.x + a.w, b.x + b.w) - x),
            std::max(0.0F, std::min(a.y + a.h, b.y + b.h) - y)};
}

std::vector<Seen> seen_rects(const FlatTree& tree, const std::vector<Placed>& placed,
                             const std::vector<NodeState*>& states, Size viewport, Millis now) {
    struct Frame {
        gfx::Rect window;
        gfx::Point moved;
    };
    std::vector<Seen> seen(tree.size());
    std::vector<Frame> frames(tree.size());
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const Frame outer =
            i == 0 ? Frame{{0, 0, viewport.w, viewport.h}, {}} : frames[tree[i].parent];
        frames[i] = outer;
        gfx::Point& moved = frames[i].moved;
        const gfx::Point away = states[i]->glide.at(now);
        moved.x += std::round(away.x);
        moved.y += std::round(away.y);
        gfx::Rect rect = placed[i].rect;
        rect.x += moved.x;
        rect.y += moved.y;
        seen[i] = {rect, intersection(rect, outer.window)};
        const Node& node = *tree[i].node;
        if (node.kind == Kind::scroll || node.skin.clip) frames[i].window = seen[i].visible;
        if (node.kind == Kind::scroll) moved.y -= std::round(states[i]->scroll.at(now));
    }
    return seen;
}

gfx::DrawList paint(const PaintInput& input) {
    return Painter(input).run();
}

}  // namespace suluh::ui
