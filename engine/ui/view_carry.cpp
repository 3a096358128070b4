// What a finger carries, and the glides of nodes that a new tree puts elsewhere.
#include <algorithm>
#include <cmath>

#include "ui/view.h"

namespace suluh::ui {

namespace {
constexpr Millis kLongestPull = 32;  // of one step: after a stutter nothing jumps
}

void View::carry(const GestureStep& step, std::vector<UiEvent>& events, Millis now) {
    if (step.carrying == Carrying::nothing) return;
    const bool begins = !carry_ || carry_->let_go;
    if (begins && step.carrying != Carrying::lost) pick_up(step, now);
    if (!carry_ || carry_->let_go) return;
    carry_->finger = step.at;
    const auto index = find_node(flat_, carry_->node);
    if (!index || step.carrying == Carrying::lost) return settle(now);
    hang_over(zone_at(flat_, seen(), *index, step.at), now);
    if (step.carrying == Carrying::let_go) let_go(events, now);
}

void View::pick_up(const GestureStep& step, Millis now) {
    if (carry_) settle(now);
    const auto index = find_node(flat_, step.carried);
    if (!index) return;
    const gfx::Rect rect = seen()[*index].rect;
    Carry carry;
    carry.node = step.carried;
    carry.home = {rect.x, rect.y};
    carry.start = gestures_.start();
    carry.slack = {step.at.x - carry.start.x, step.at.y - carry.start.y};
    carry.finger = step.at;
    carry.from = zone_around(*index);
    carry_ = carry;
    NodeState& state = *states_[*index];
    state.glide.stop();
    state.lift.go(state.lift.at(now), 1, kQuick);
    if (look_.still) state.lift.set(1);
    pulled_at_ = now;
    arm_due_ = true;
}

void View::hang_over(std::optional<std::uint32_t> zone, Millis now) {
    const NodeId next = zone ? flat_[*zone].id : 0;
    if (next == carry_->zone) return;
    const Pace pace = look_.still ? kStillFade : kQuick;
    if (NodeState* left = memory_.find(carry_->zone)) left->hot.go(left->hot.at(now), 0, pace);
    if (NodeState* entered = memory_.find(next)) entered->hot.go(entered->hot.at(now), 1, pace);
    carry_->zone = next;
    // What stands in a zone only while something hangs over it comes and goes. At once, because a
    // layout after it was let go is the answer to it.
    refresh();
    ensure_layout();
}

void View::let_go(std::vector<UiEvent>& events, Millis now) {
    const auto index = find_node(flat_, carry_->node);
    const auto zone = find_node(flat_, carry_->zone);
    if (!index || !zone) return settle(now);
    const Node& into = *flat_[*zone].node;
    Value::Map told{{"item", flat_[*index].node->hand.drag}};
    if (!into.hand.drop_arg.is_nil()) told["target"] = into.hand.drop_arg;
    events.push_back({into.origin, into.hand.drop, Value(std::move(told))});
    hang_over(std::nullopt, now);
    carry_->let_go = now;
}

NodeId View::zone_around(std::uint32_t index) const {
    for (std::uint32_t at = flat_[index].parent; at != 0; at = flat_[at].parent) {
        if (!flat_[at].node->hand.drop.empty()) return flat_[at].id;
    }
    return 0;
}

// Back to its place, wherever that is now.
void View::settle(Millis now) {
    hang_over(std::nullopt, now);
    const auto index = find_node(flat_, carry_->node);
    const Carry carried = *std::exchange(carry_, std::nullopt);
    arm_due_ = true;
    if (!index) return;
    NodeState& state = *states_[*index];
    const gfx::Point corner = carried.corner(state.lift.at(now));
    state.glide.stop();
    state.lift.go(state.lift.at(now), 0, kMove);
    if (look_.still) return state.lift.set(0);
    const gfx::Rect place = seen()[*index].rect;
    state.glide.go({corner.x - place.x, corner.y - place.y}, true);
}

// At once, because the screen around it is another one.
void View::put_away() {
    if (!carry_) return;
    if (NodeState* zone = memory_.find(carry_->zone)) zone->hot.set(0);
    if (NodeState* state = memory_.find(carry_->node)) state->lift.set(0);
    carry_.reset();
}

void View::drop_lost_carry() {
    if (!carry_) return;
    const auto index = find_node(flat_, carry_->node);
    if (index && carry_->let_go) return;  // it settles after the next layout
    const bool stands =
        index && can_be_dragged(*flat_[*index].node) && is_within(flat_, *index, input_root(flat_));
    if (stands) return;
    if (!carry_->let_go) static_cast<void>(gestures_.cancel());
    put_away();
}

bool View::is_pulling() const {
    if (!carry_ || carry_->let_go) return false;
    const auto pull = pull_at(flat_, seen(), states_, carry_->finger, scale_.s);
    if (!pull) return false;
    const ScrollMotion& scroll = states_[pull->scroll]->scroll;
    return pull->speed > 0 ? scroll.at(now_) < scroll.furthest() : scroll.at(now_) > 0;
}

void View::pull(Millis now) {
    if (!is_pulling()) {
        pulled_at_ = now;
        return;
    }
    const auto pull = pull_at(flat_, seen(), states_, carry_->finger, scale_.s);
    const Millis passed = std::clamp<Millis>(now - pulled_at_, 0, kLongestPull);
    pulled_at_ = now;
    states_[pull->scroll]->scroll.move_by(pull->speed * static_cast<float>(passed), now);
    arm_due_ = true;
    const auto index = find_node(flat_, carry_->node);
    if (index) hang_over(zone_at(flat_, seen(), *index, carry_->finger), now);
}

void View::remember_places() {
    if (layout_due_) return;  // nobody has seen this tree
    old_places_.clear();
    const bool comes_from_hand = carry_ && carry_->let_go;
    if (!comes_from_hand && !has_moves(flat_)) return;
    old_places_ = note_places(flat_, seen());
    const auto index = comes_from_hand ? find_node(flat_, carry_->node) : std::nullopt;
    if (!index) return;
    const auto old = old_places_.find(flat_[*index].node->key);
    if (old == old_places_.end()) return;
    const gfx::Point corner = carry_->corner(states_[*index]->lift.at(now_));
    old->second.rect.x = corner.x;
    old->second.rect.y = corner.y;
    old->second.lifted = true;
}

void View::start_glides() {
    if (!old_places_.empty() && !look_.still) {
        glide_from(old_places_, flat_, placed_, states_, viewport_, now_);
        arm_due_ = true;
    }
    old_places_.clear();
    if (carry_ && carry_->let_go) settle(now_);
}

}  // namespace suluh::ui
