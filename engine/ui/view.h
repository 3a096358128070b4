// One screen that lives: takes trees, fingers, keys and the time, gives events and draw commands.
// Main thread only. Time is whatever monotonic milliseconds the caller passes, never going back;
// when next_wake() says nothing, nothing moves and nothing needs to be called.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/value.h"
#include "ui/audit.h"
#include "ui/carry.h"
#include "ui/focus.h"
#include "ui/gestures.h"
#include "ui/layout.h"
#include "ui/moves.h"
#include "ui/node.h"
#include "ui/paint.h"
#include "ui/reconcile.h"
#include "ui/text_measure.h"
#include "ui/waiting.h"

namespace suluh::ui {

// What a node says when it was tapped or chosen; "hint" with the hint's text for a disabled one.
// With `tap_place` the arg of a finger's tap is {arg=, x=, y=}: where on the node it was, 0..1;
// keys have no place and say the arg alone.
struct UiEvent {
    Origin origin = Origin::shell;
    std::string name;
    Value arg;
    friend bool operator==(const UiEvent&, const UiEvent&) = default;
};

class View {
public:
    // pictures may be empty: then pictures without a size or aspect have none.
    explicit View(TextMeasure& measure, PictureSizes pictures = {});

    // safe: what a bezel hides on each side, in device px. Everything is laid out within; only
    // grounds go on to the edge. At most a quarter of the screen is left out on either side.
    void set_viewport(int device_w, int device_h, const Sides& safe = {});
    void set_look(const Look& look);
    // Nodes keep their state by key; a press on a node that is gone or disabled ends.
    void set_tree(Node tree);
    // The person now sees another screen: taps that begin within 250 ms are ignored. So are taps on
    // a button that has just become another one ("Check", then "Next").
    void screen_changed(Millis now);

    [[nodiscard]] std::vector<UiEvent> pointer(const PointerEvent& event, Millis now);
    // Scrolls far enough to show the text that is being read aloud, if one is marked.
    void reveal_spoken(Millis now);
    // Mouse wheel; positive: towards the end.
    void wheel(gfx::Point at, float device_px, Millis now);
    // Nodes with `after` come at once from now on: nobody who tests has the patience.
    void hurry();
    [[nodiscard]] std::vector<UiEvent> key(Key key, Millis now);
    // What a keyboard writes into the field that is open (`focused`): "kb_key" with the text as
    // arg, "kb_back" for "\b", "kb_done" for "\n", as the on-screen keyboard says them. Nothing
    // while no field is open, nor for a space while the focus ring shows: then it chooses.
    [[nodiscard]] std::vector<UiEvent> typed(const std::string& text, Millis now);
    // Keys are letters now, not a way through the screen.
    [[nodiscard]] bool is_typing() const { return !focus_visible_ && has_open_field(); }
    [[nodiscard]] bool has_open_field() const { return open_field() != nullptr; }
    // Call when next_wake() says so, and after set_tree: starts movements, gives pending events.
    [[nodiscard]] std::vector<UiEvent> tick(Millis now);

    // When tick() and paint() are due; nothing: not before something else happens.
    [[nodiscard]] std::optional<Millis> next_wake() const;
    // Valid until the next call.
    [[nodiscard]] const gfx::DrawList& paint(Millis now);
    [[nodiscard]] Value inspect();
    // What find_flaws() judges, of this moment; valid until the next call.
    [[nodiscard]] AuditScene audit_scene(Millis now);
    // Nothing moves any more, apart from breathing, and no finger is down.
    [[nodiscard]] bool settled(Millis now) const;

    [[nodiscard]] const Scale& scale() const { return scale_; }
    // The part of the viewport that everything is laid out in.
    [[nodiscard]] const gfx::Rect& safe() const { return safe_; }
    [[nodiscard]] const Look& look() const { return look_; }

private:
    void refresh();  // flatten and reconcile
    void ensure_layout();
    void update_scrolls();
    void release_overscroll();
    [[nodiscard]] PaintInput paint_input();
    void arm(Millis now);
    [[nodiscard]] std::vector<Seen> seen() const;
    [[nodiscard]] Target target_at(gfx::Point at) const;
    [[nodiscard]] GestureStep step_of(const PointerEvent& event, Millis now);
    void apply(const GestureStep& step, Millis now);
    [[nodiscard]] std::vector<UiEvent> fire(NodeId id) const;
    void tell_place(std::vector<UiEvent>& events, NodeId id, gfx::Point at) const;
    void show_press(NodeId id, bool down, Millis now);
    void drop_lost_press();
    void drop_lost_carry();
    void keep_focus();
    // Gives the hold of a finger that has rested long enough.
    void rest(std::vector<UiEvent>& events, Millis now);
    void slide(const GestureStep& step, std::vector<UiEvent>& events, Millis now);
    void slide_to(std::uint32_t index, double value, std::vector<UiEvent>& events, Millis now);
    // Nothing: the key is not for a slider.
    [[nodiscard]] std::optional<std::vector<UiEvent>> edit(Key key, Millis now);
    [[nodiscard]] const Node* open_field() const;
    // What a finger carries: view_carry.cpp.
    void carry(const GestureStep& step, std::vector<UiEvent>& events, Millis now);
    void pick_up(const GestureStep& step, Millis now);
    void hang_over(std::optional<std::uint32_t> zone, Millis now);
    void let_go(std::vector<UiEvent>& events, Millis now);
    [[nodiscard]] NodeId zone_around(std::uint32_t index) const;
    void settle(Millis now);
    void put_away();
    void pull(Millis now);
    [[nodiscard]] bool is_pulling() const;
    void remember_places();
    void start_glides();
    void tell_more(std::vector<UiEvent>& events);
    void reveal(std::uint32_t index, Millis now);

    PictureSizes pictures_;
    TextLayouts texts_;
    Look look_;
    Scale scale_;
    Size viewport_{1920, 1080};
    gfx::Rect safe_{0, 0, 1920, 1080};
    Waiting waiting_;
    std::unique_ptr<Node> tree_;  // its address must hold while flat_ points into it
    FlatTree flat_;
    NodeStates memory_;
    std::vector<NodeState*> states_;
    std::vector<Placed> placed_;
    Gestures gestures_;
    std::optional<Carry> carry_;
    OldPlaces old_places_;  // of the tree before, until the next layout
    NodeId focus_ = 0;
    NodeId focus_below_ = 0;  // where the keys were before an overlay came
    NodeId overscrolled_ = 0;
    bool reveal_due_ = false;
    bool focus_visible_ = false;
    bool editing_ = false;  // the keys move the slider that has the focus
    bool layout_due_ = true;
    bool arm_due_ = true;
    bool breathes_ = false, sizes_breathe_ = false;
    // Something dropped hangs where it was until its answer comes; this long at most.
    static constexpr Millis kAnswerWait = 150;
    Millis now_ = 0;
    Millis pulled_at_ = 0;
    Millis motion_end_ = 0;
    Millis deaf_until_ = 0;  // the last of the nodes'
    gfx::DrawList list_;
};

}  // namespace suluh::ui
