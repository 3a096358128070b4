#include "ui/view.h"

#include <algorithm>
#include <cmath>

#include "ui/inspect.h"
#include "ui/kawung_light.h"
#include "ui/paint.h"

namespace suluh::ui {

namespace {

constexpr float kTapSlop = 24;  // logical
constexpr Millis kScreenChangeRest = 250;
constexpr Millis kFrame = 16;
constexpr float kPageShare = 0.8F;  // of the window, when a scroll jumps a page

bool contains(const gfx::Rect& rect, gfx::Point at) {
    return at.x >= rect.x && at.x < rect.x + rect.w && at.y >= rect.y && at.y < rect.y + rect.h;
}

bool answers(const Node& node) {
    return can_be_tapped(node) && (node.touch.enabled || !node.touch.hint.empty());
}

}  // namespace

View::View(TextMeasure& measure, PictureSizes pictures)
    : pictures_(std::move(pictures)), texts_(measure), tree_(std::make_unique<Node>()) {
    refresh();
}

void View::set_viewport(int device_w, int device_h) {
    scale_ = scale_for(device_w, device_h);
    viewport_ = {static_cast<float>(device_w), static_cast<float>(device_h)};
    gestures_.set_slop(kTapSlop * scale_.s);
    layout_due_ = true;
}

void View::set_look(const Look& look) {
    if (look == look_) return;
    look_ = look;
    refresh();
}

void View::set_tree(Node tree) {
    auto next = std::make_unique<Node>(std::move(tree));
    flat_.clear();
    tree_ = std::move(next);
    refresh();
}

void View::refresh() {
    flat_ = flatten(*tree_);
    states_ = memory_.reconcile(flat_, look_, now_);
    breathes_ = false;
    for (const FlatNode& flat : flat_) {
        breathes_ = breathes_ || (flat.node->kind == Kind::kawung &&
                                  flat.node->content.mode == KawungMode::attract);
    }
    breathes_ = breathes_ && !look_.still && look_.theme == ThemeName::terang;
    drop_lost_press();
    layout_due_ = arm_due_ = true;
}

void View::drop_lost_press() {
    const NodeId pressed = gestures_.pressed();
    if (pressed == 0) return;
    const auto index = find_node(flat_, pressed);
    const bool stands =
        index && answers(*flat_[*index].node) && is_within(flat_, *index, input_root(flat_));
    if (stands) return;
    static_cast<void>(gestures_.cancel());
    if (index) show_press(pressed, false, now_);
}

void View::screen_changed(Millis now) {
    gestures_.ignore_until(now + kScreenChangeRest);
    const GestureStep step = gestures_.cancel();
    if (step.release != 0) show_press(step.release, false, now);
}

void View::ensure_layout() {
    if (!layout_due_) return;
    layout_due_ = false;
    placed_ = lay_out({flat_, look_, scale_.s, viewport_, texts_, pictures_});
    update_scrolls();
}

void View::update_scrolls() {
    for (std::uint32_t i = 0; i < flat_.size(); ++i) {
        const Node& node = *flat_[i].node;
        if (node.kind != Kind::scroll) continue;
        ScrollMotion& scroll = states_[i]->scroll;
        const bool at_end = scroll.at(now_) >= scroll.furthest() - 1;
        scroll.set_range(placed_[i].scroll_height - placed_[i].rect.h);
        const Pace pace = look_.still ? Pace{1, Easing::linear} : kMove;
        if (node.content.stick_to_end && at_end) scroll.glide_to(scroll.furthest(), pace, now_);
        if (node.content.jump > states_[i]->jump) {
            scroll.glide_to(scroll.at(now_) + placed_[i].rect.h * kPageShare, pace, now_);
        }
        states_[i]->jump = node.content.jump;
        arm_due_ = true;
    }
}

void View::arm(Millis now) {
    now_ = std::max(now, now_);
    ensure_layout();
    if (!arm_due_) return;
    arm_due_ = false;
    motion_end_ = now_;
    for (NodeState* state : states_) motion_end_ = std::max(motion_end_, state->arm(now_));
}

std::vector<Seen> View::seen() const {
    return seen_rects(flat_, placed_, states_, viewport_, now_);
}

Target View::target_at(gfx::Point at) const {
    Target target;
    if (flat_.empty()) return target;
    const std::vector<Seen> rects = seen();
    const std::uint32_t root = input_root(flat_);
    // What is painted last lies on top.
    for (std::uint32_t i = flat_[root].end; i-- > root;) {
        if (!contains(rects[i].visible, at)) continue;
        const Node& node = *flat_[i].node;
        if (target.scroll == 0 && node.kind == Kind::scroll && states_[i]->scroll.furthest() > 0) {
            target.scroll = flat_[i].id;
        }
        if (target.rect.w == 0 && can_be_tapped(node)) {
            target.rect = rects[i].visible;
            target.node = answers(node) ? flat_[i].id : 0;
        }
    }
    return target;
}

void View::show_press(NodeId id, bool down, Millis now) {
    NodeState* state = memory_.find(id);
    if (state == nullptr) return;
    state->pressing.go(state->pressing.at(now), down ? 1.0F : 0.0F, down ? kPress : kRelease);
    motion_end_ = std::max(motion_end_, state->pressing.arm(now));
}

void View::apply(const GestureStep& step, Millis now) {
    const auto enabled = [this](NodeId id) {
        const auto index = find_node(flat_, id);
        return index && flat_[*index].node->touch.enabled;
    };
    if (step.press != 0 && enabled(step.press)) show_press(step.press, true, now);
    if (step.release != 0 && enabled(step.release)) {
        // A tap quicker than the press animation must still be seen.
        NodeState* state = memory_.find(step.release);
        if (step.tap != 0 && state != nullptr) state->pressing.set(1);
        show_press(step.release, false, now);
    }
    if (step.scroll == 0) return;
    if (NodeState* state = memory_.find(step.scroll)) {
        state->scroll.move_by(step.delta, now);
        if (step.fling) state->scroll.fling(*step.fling, now);
        arm_due_ = true;
    }
}

std::vector<UiEvent> View::fire(NodeId id) const {
    const auto index = find_node(flat_, id);
    if (!index) return {};
    const Node& node = *flat_[*index].node;
    if (node.touch.enabled) return {{node.origin, node.touch.tap, node.touch.arg}};
    if (node.touch.hint.empty()) return {};
    return {{node.origin, "hint", Value(node.touch.hint)}};
}

std::vector<UiEvent> View::pointer(const PointerEvent& event, Millis now) {
    arm(now);
    if (!gestures_.wants(event, now)) return {};
    if (event.kind == PointerEvent::Kind::down && gestures_.has_finger()) {
        apply(gestures_.cancel(), now);
    }
    focus_visible_ = false;
    GestureStep step;
    switch (event.kind) {
        case PointerEvent::Kind::down: {
            Target target = target_at({event.x, event.y});
            NodeState* scroll = target.scroll == 0 ? nullptr : memory_.find(target.scroll);
            if (scroll != nullptr && scroll->scroll.ends(now) > now) {
                scroll->scroll.stop(now);  // a finger on gliding content only holds it
                arm_due_ = true;
                target.node = 0;
            }
            step = gestures_.down(event, target, now);
            break;
        }
        case PointerEvent::Kind::move: step = gestures_.move(event, now); break;
        case PointerEvent::Kind::up: step = gestures_.up(event, now); break;
        case PointerEvent::Kind::cancel: step = gestures_.cancel(); break;
    }
    apply(step, now);
    arm(now);
    std::vector<UiEvent> events;
    if (step.tap != 0) {
        events = fire(step.tap);
        focus_ = step.tap;  // Tab goes on from where the hand was
    }
    tell_more(events);
    return events;
}

void View::wheel(gfx::Point at, float device_px, Millis now) {
    arm(now);
    const Target target = target_at(at);
    if (NodeState* state = target.scroll == 0 ? nullptr : memory_.find(target.scroll)) {
        state->scroll.move_by(device_px, now);
        arm_due_ = true;
    }
}

std::vector<UiEvent> View::key(Key key, Millis now) {
    arm(now);
    if (key != Key::choose) {
        focus_ = step_focus(flat_, focus_, key);
        focus_visible_ = focus_ != 0;
        if (const auto index = find_node(flat_, focus_)) reveal(*index, now);
        return {};
    }
    const auto index = find_node(flat_, focus_);
    const bool reachable = index && is_within(flat_, *index, input_root(flat_));
    if (!focus_visible_ || !reachable) return {};
    if (flat_[*index].node->touch.enabled) {
        if (NodeState* state = memory_.find(focus_)) state->pressing.set(1);
        show_press(focus_, false, now);
    }
    return fire(focus_);
}

// Scrolls every area around a node far enough to show it.
void View::reveal(std::uint32_t index, Millis now) {
    const std::vector<Seen> rects = seen();
    const float around = 24 * scale_.s;
    for (std::uint32_t at = index; at != 0; at = flat_[at].parent) {
        const std::uint32_t outer = flat_[at].parent;
        if (flat_[outer].node->kind != Kind::scroll) continue;
        const gfx::Rect& window = rects[outer].rect;
        const gfx::Rect& rect = rects[index].rect;
        float by = 0;
        if (rect.y + rect.h + around > window.y + window.h) {
            by = rect.y + rect.h + around - (window.y + window.h);
        }
        if (rect.y - by < window.y + around) by = rect.y - around - window.y;
        if (by == 0) continue;
        ScrollMotion& scroll = states_[outer]->scroll;
        scroll.glide_to(scroll.at(now) + by, look_.still ? Pace{1, Easing::linear} : kMove, now);
        arm_due_ = true;
    }
    arm(now);
}

void View::tell_more(std::vector<UiEvent>& events) {
    for (std::uint32_t i = 0; i < flat_.size(); ++i) {
        const Node& node = *flat_[i].node;
        if (node.kind != Kind::scroll || node.content.on_more.empty()) continue;
        const ScrollMotion& scroll = states_[i]->scroll;
        const bool more = scroll.furthest() - scroll.at(now_) > 1;
        if (states_[i]->told_more == more) continue;
        states_[i]->told_more = more;
        events.push_back({node.origin, node.content.on_more, Value(more)});
    }
}

std::vector<UiEvent> View::tick(Millis now) {
    arm(now);
    std::vector<UiEvent> events;
    tell_more(events);
    return events;
}

std::optional<Millis> View::next_wake() const {
    if (layout_due_ || arm_due_) return now_;
    if (now_ < motion_end_) return std::min(now_ + kFrame, motion_end_);
    if (breathes_) return next_breath(now_);
    return std::nullopt;
}

const gfx::DrawList& View::paint(Millis now) {
    arm(now);
    const NodeId focus = focus_visible_ ? focus_ : 0;
    list_ = ui::paint({flat_, placed_, states_, look_, scale_.s, viewport_, texts_, focus, now_});
    return list_;
}

Value View::inspect() {
    ensure_layout();
    return ui::inspect(flat_, seen());
}

bool View::settled(Millis now) const {
    return !layout_due_ && !arm_due_ && now >= motion_end_ && gestures_.pressed() == 0;
}

}  // namespace suluh::ui
