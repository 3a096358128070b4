#include "ui/view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/inspect.h"
#include "ui/kawung_light.h"
#include "ui/paint.h"

namespace suluh::ui {

namespace {

constexpr float kTapSlop = 24;  // logical
constexpr Millis kScreenChangeRest = 250;
constexpr Millis kFrame = 16;
constexpr float kMostLeftOut = 0.25F;  // of the screen, on either side
constexpr float kPageShare = 0.8F;     // of the window, when a scroll jumps a page

gfx::Rect safe_part(Size screen, const Sides& safe) {
    const auto cut = [](float inset, float length) {
        return std::round(std::clamp(inset, 0.0F, length * kMostLeftOut));
    };
    const float left = cut(safe.left, screen.w), top = cut(safe.top, screen.h);
    return {left, top, screen.w - left - cut(safe.right, screen.w),
            screen.h - top - cut(safe.bottom, screen.h)};
}

}  // namespace

View::View(TextMeasure& measure, PictureSizes pictures)
    : pictures_(std::move(pictures)), texts_(measure), tree_(std::make_unique<Node>()) {
    refresh();
}

void View::set_viewport(int device_w, int device_h, const Sides& safe) {
    viewport_ = {static_cast<float>(device_w), static_cast<float>(device_h)};
    safe_ = safe_part(viewport_, safe);
    scale_ = scale_for(static_cast<int>(safe_.w), static_cast<int>(safe_.h));
    gestures_.set_slop(kTapSlop * scale_.s);
    put_away();
    old_places_.clear();
    layout_due_ = true;
}

void View::set_look(const Look& look) {
    if (look == look_) return;
    look_ = look;
    refresh();
}

void View::set_tree(Node tree) {
    remember_places();
    auto next = std::make_unique<Node>(std::move(tree));
    flat_.clear();
    tree_ = std::move(next);
    refresh();
}

void View::refresh() {
    const bool from_elsewhere = carry_ && carry_->zone != carry_->from;
    waiting_.begin();
    flat_ = flatten(*tree_, {&waiting_, from_elsewhere ? carry_->zone : 0});
    waiting_.end();
    states_ = memory_.reconcile(flat_, look_, now_);
    breathes_ = sizes_breathe_ = false;
    for (const FlatNode& flat : flat_) {
        breathes_ = breathes_ || (flat.node->kind == Kind::kawung &&
                                  flat.node->content.mode == KawungMode::attract);
        sizes_breathe_ = sizes_breathe_ || flat.node->skin.breathes;
    }
    breathes_ = breathes_ && !look_.still && look_.theme == ThemeName::terang;
    sizes_breathe_ = sizes_breathe_ && !look_.still;
    drop_lost_press();
    drop_lost_carry();
    keep_focus();
    layout_due_ = arm_due_ = true;
}

void View::drop_lost_press() {
    const NodeId pressed = gestures_.pressed();
    if (pressed == 0) return;
    const auto index = find_node(flat_, pressed);
    const bool stands =
        index && can_answer(*flat_[*index].node) && is_within(flat_, *index, input_root(flat_));
    if (stands) return;
    static_cast<void>(gestures_.cancel());
    if (index) show_press(pressed, false, now_);
}

// Keys that are in use never lose their place: an overlay takes them and gives them back, and what
// is gone passes them on to the first that is there.
void View::keep_focus() {
    if (!focus_visible_) return;
    const std::uint32_t root = input_root(flat_);
    const auto stands = [&](NodeId id) {
        const auto index = find_node(flat_, id);
        return index && is_within(flat_, *index, root) && can_answer(*flat_[*index].node);
    };
    if (stands(focus_)) return;
    editing_ = false;
    if (root != 0 && find_node(flat_, focus_)) focus_below_ = focus_;
    focus_ =
        stands(focus_below_) ? std::exchange(focus_below_, 0) : step_focus(flat_, 0, Key::next);
    focus_visible_ = focus_ != 0;
    reveal_due_ = true;
}

void View::screen_changed(Millis now) {
    gestures_.ignore_until(now + kScreenChangeRest);
    const GestureStep step = gestures_.cancel();
    if (step.release != 0) show_press(step.release, false, now);
    put_away();
}

void View::ensure_layout() {
    if (!layout_due_) return;
    layout_due_ = false;
    placed_ = lay_out(
        {flat_, look_, scale_.s, {safe_.w, safe_.h}, texts_, pictures_, {safe_.x, safe_.y}});
    update_scrolls();
    start_glides();
    if (!std::exchange(reveal_due_, false)) return;
    if (const auto index = find_node(flat_, focus_)) reveal(*index, now_);
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
    const std::optional<Millis> due = waiting_.due();
    waiting_.arm(now_);
    if (due && *due <= now_) refresh();
    release_overscroll();
    ensure_layout();
    if (!arm_due_) return;
    arm_due_ = false;
    motion_end_ = now_;
    for (NodeState* state : states_) {
        motion_end_ = std::max(motion_end_, state->arm(now_));
        if (!std::exchange(state->means_another, false)) continue;
        state->deaf_until = deaf_until_ = now_ + kScreenChangeRest;
    }
}

void View::hurry() {
    waiting_.hurry();
    refresh();
}

// Once no finger pulls any more, whatever ended it.
void View::release_overscroll() {
    if (overscrolled_ == 0 || gestures_.has_finger()) return;
    NodeState* state = memory_.find(std::exchange(overscrolled_, 0));
    if (state == nullptr) return;
    state->overscroll.let_go(look_.still, now_);
    arm_due_ = true;
}

std::vector<Seen> View::seen() const {
    return seen_rects(flat_, placed_, states_, viewport_, now_);
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
    pull(now);
    std::vector<UiEvent> events;
    rest(events, now);
    if (carry_ && carry_->let_go && now >= *carry_->let_go + kAnswerWait) settle(now);
    arm(now);
    tell_more(events);
    return events;
}

std::optional<Millis> View::next_wake() const {
    if (layout_due_ || arm_due_) return now_;
    std::optional<Millis> wake;
    const auto at = [&wake](Millis when) { wake = wake ? std::min(*wake, when) : when; };
    if (now_ < motion_end_) at(std::min(now_ + kFrame, motion_end_));
    if (breathes_) at(next_breath(now_));
    if (sizes_breathe_) at(next_breathing_scale(now_));
    if (now_ < deaf_until_) at(deaf_until_);
    if (is_pulling()) at(now_ + kFrame);
    if (const std::optional<Millis> due = gestures_.hold_due()) at(*due);
    if (carry_ && carry_->let_go) at(*carry_->let_go + kAnswerWait);
    if (const std::optional<Millis> due = waiting_.due()) at(*due);
    return wake;
}

PaintInput View::paint_input() {
    PaintInput input{flat_, placed_, states_, look_, scale_.s, viewport_, texts_};
    input.now = now_;
    const bool all = safe_.w >= viewport_.w && safe_.h >= viewport_.h;
    if (!all) input.safe = safe_;
    return input;
}

const gfx::DrawList& View::paint(Millis now) {
    arm(now);
    PaintInput input = paint_input();
    input.focus = focus_visible_ ? focus_ : 0;
    input.editing = editing_;
    input.carry = carry_ ? &*carry_ : nullptr;
    list_ = ui::paint(input);
    return list_;
}

Value View::inspect() {
    ensure_layout();
    return ui::inspect(flat_, seen(), focus_visible_ ? focus_ : 0);
}

AuditScene View::audit_scene(Millis now) {
    arm(now);
    AuditScene scene{flat_, placed_, seen(), {}, {}, scale_.s, viewport_};
    PaintInput input = paint_input();
    input.owners = &scene.owners;
    scene.list = ui::paint(input);
    return scene;
}

bool View::settled(Millis now) const {
    return !layout_due_ && !arm_due_ && now >= motion_end_ && now >= deaf_until_ &&
           gestures_.pressed() == 0 && !carry_;
}

}  // namespace suluh::ui
