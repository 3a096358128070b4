// Fingers, wheel and keys: what they mean for the nodes of a view.
#include <algorithm>
#include <cmath>

#include "ui/slider.h"
#include "ui/view.h"

namespace suluh::ui {

namespace {

bool contains(const gfx::Rect& rect, gfx::Point at) {
    return at.x >= rect.x && at.x < rect.x + rect.w && at.y >= rect.y && at.y < rect.y + rect.h;
}

// Something a finger can do more with than look at it.
bool takes_fingers(const Node& node) {
    return can_be_tapped(node) || can_be_dragged(node) || can_be_held(node) || can_slide(node);
}

}  // namespace

Target View::target_at(gfx::Point at) const {
    Target target;
    if (flat_.empty()) return target;
    const std::vector<Seen> rects = seen();
    const std::uint32_t root = input_root(flat_);
    std::optional<std::uint32_t> top;
    // What is painted last lies on top.
    for (std::uint32_t i = flat_[root].end; i-- > root;) {
        if (!contains(rects[i].visible, at)) continue;
        const Node& node = *flat_[i].node;
        if (target.scroll == 0 && node.kind == Kind::scroll && states_[i]->scroll.furthest() > 0) {
            target.scroll = flat_[i].id;
        }
        if (!top && takes_fingers(node)) top = i;
        if (target.rect.w == 0 && (can_be_tapped(node) || can_slide(node))) {
            target.rect = rects[i].visible;
            const bool listens = can_answer(node) && now_ >= states_[i]->deaf_until;
            target.node = listens ? flat_[i].id : 0;
            target.slides = can_slide(node);
        }
    }
    if (!top) return target;
    if (can_be_held(*flat_[*top].node)) target.hold = flat_[*top].id;
    // A handle or a word inside of it picks the whole thing up.
    for (std::uint32_t i = *top; target.drag == 0; i = flat_[i].parent) {
        if (can_be_dragged(*flat_[i].node)) target.drag = flat_[i].id;
        if (i == root) break;
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
    if (NodeState* released = memory_.find(step.release)) released->sliding = false;
    if (step.scroll == 0) return;
    if (NodeState* state = memory_.find(step.scroll)) {
        const float beyond = state->scroll.move_by(step.delta, now);
        state->overscroll.pull(step.delta, beyond, now);
        overscrolled_ = step.scroll;
        if (step.fling) state->scroll.fling(*step.fling, now);
        arm_due_ = true;
    }
}

std::vector<UiEvent> View::fire(NodeId id) const {
    const auto index = find_node(flat_, id);
    if (!index) return {};
    const Node& node = *flat_[*index].node;
    if (!can_be_tapped(node)) return {};
    if (node.touch.enabled) return {{node.origin, node.touch.tap, node.touch.arg}};
    if (node.touch.hint.empty()) return {};
    return {{node.origin, "hint", Value(node.touch.hint)}};
}

void View::tell_place(std::vector<UiEvent>& events, NodeId id, gfx::Point at) const {
    const auto index = find_node(flat_, id);
    if (!index || events.empty()) return;
    const TouchFields& touch = flat_[*index].node->touch;
    if (!touch.tells_place || !touch.enabled) return;
    const gfx::Rect rect = seen()[*index].rect;
    if (rect.w <= 0 || rect.h <= 0) return;
    const auto share = [](float from, float length, float value) {
        return Value(static_cast<double>(std::clamp((value - from) / length, 0.0F, 1.0F)));
    };
    events.front().arg = Value(Value::Map{{"arg", touch.arg},
                                          {"x", share(rect.x, rect.w, at.x)},
                                          {"y", share(rect.y, rect.h, at.y)}});
}

GestureStep View::step_of(const PointerEvent& event, Millis now) {
    switch (event.kind) {
        case PointerEvent::Kind::move: return gestures_.move(event, now);
        case PointerEvent::Kind::up: return gestures_.up(event, now);
        case PointerEvent::Kind::cancel: return gestures_.cancel();
        case PointerEvent::Kind::down: break;
    }
    Target target = target_at({event.x, event.y});
    NodeState* scroll = target.scroll == 0 ? nullptr : memory_.find(target.scroll);
    if (scroll != nullptr && scroll->scroll.ends(now) > now) {
        scroll->scroll.stop(now);  // a finger on gliding content only holds it
        arm_due_ = true;
        target = {0, target.rect, target.scroll, 0, 0, false};
    }
    return gestures_.down(event, target, now);
}

std::vector<UiEvent> View::pointer(const PointerEvent& event, Millis now) {
    arm(now);
    if (!gestures_.wants(event, now)) return {};
    std::vector<UiEvent> events;
    const auto obey = [&](const GestureStep& step) {
        apply(step, now);
        carry(step, events, now);
    };
    if (event.kind == PointerEvent::Kind::down && gestures_.has_finger()) {
        obey(gestures_.cancel());
    }
    focus_visible_ = editing_ = false;
    rest(events, now);  // it may have been due since the last tick
    const GestureStep step = step_of(event, now);
    obey(step);
    slide(step, events, now);
    arm(now);
    if (step.tap != 0) {
        std::vector<UiEvent> said = fire(step.tap);
        tell_place(said, step.tap, {event.x, event.y});
        events.insert(events.end(), said.begin(), said.end());
        focus_ = step.tap;  // Tab goes on from where the hand was
    }
    tell_more(events);
    return events;
}

void View::rest(std::vector<UiEvent>& events, Millis now) {
    const GestureStep step = gestures_.rest(now);
    if (step.hold == 0) return;
    apply(step, now);
    if (const auto index = find_node(flat_, step.hold)) {
        const Node& node = *flat_[*index].node;
        events.push_back({node.origin, node.hand.hold, node.touch.arg});
    }
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
    if (std::optional<std::vector<UiEvent>> said = edit(key, now)) return *said;
    if (key != Key::choose) {
        focus_ = step_focus(flat_, focus_, key);
        focus_visible_ = focus_ != 0;
        if (const auto index = find_node(flat_, focus_)) reveal(*index, now);
        return {};
    }
    const auto index = find_node(flat_, focus_);
    const bool reachable = index && is_within(flat_, *index, input_root(flat_));
    if (!focus_visible_ || !reachable || now < states_[*index]->deaf_until) return {};
    if (flat_[*index].node->touch.enabled) {
        if (NodeState* state = memory_.find(focus_)) state->pressing.set(1);
        show_press(focus_, false, now);
    }
    return fire(focus_);
}

// A finger on a slider: it follows, and a tap sends it there.
void View::slide(const GestureStep& step, std::vector<UiEvent>& events, Millis now) {
    const NodeId id = step.slide != 0 ? step.slide : step.tap;
    const auto index = find_node(flat_, id);
    if (!index || !can_slide(*flat_[*index].node)) return;
    const Node& node = *flat_[*index].node;
    const bool holds = step.slide != 0 && step.release == 0;
    slide_to(*index, slider_value_at(node, seen()[*index].rect, scale_.s, step.at.x), events, now);
    states_[*index]->sliding = holds;
}

void View::slide_to(std::uint32_t index, double value, std::vector<UiEvent>& events, Millis now) {
    NodeState& state = *states_[index];
    const auto wanted = static_cast<float>(value);
    if (state.value.target() == wanted) return;
    const float shown = state.value.at(now);
    state.value.set(wanted);
    if (!state.sliding && !look_.still) state.value.go(shown, wanted, kQuick);
    arm_due_ = true;
    const Node& node = *flat_[index].node;
    events.push_back({node.origin, node.content.slide, Value(value)});
}

// Keys on a slider: choose begins and ends, the other two move it meanwhile.
std::optional<std::vector<UiEvent>> View::edit(Key key, Millis now) {
    const auto index = find_node(flat_, focus_);
    const bool on_slider = focus_visible_ && index && can_slide(*flat_[*index].node) &&
                           is_within(flat_, *index, input_root(flat_));
    if (!on_slider) {
        editing_ = false;
        return std::nullopt;
    }
    if (key == Key::choose) {
        editing_ = !editing_;
        return std::vector<UiEvent>{};
    }
    if (!editing_) return std::nullopt;
    const Node& node = *flat_[*index].node;
    const double value =
        slider_step(node, states_[*index]->value.target(), key == Key::next ? 1 : -1);
    std::vector<UiEvent> events;
    slide_to(*index, value, events, now);
    arm(now);
    return events;
}

void View::reveal_spoken(Millis now) {
    arm(now);
    for (std::uint32_t i = 0; i < flat_.size(); ++i) {
        if (flat_[i].node->text.mark) return reveal(i, now_);
    }
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

}  // namespace suluh::ui
