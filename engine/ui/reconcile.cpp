#include "ui/reconcile.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace suluh::ui {

namespace {

Pace enter_pace(Enter enter, bool still) {
    if (still) return kStillFade;
    switch (enter) {
        case Enter::rise:
        case Enter::fade: return kCalm;
        default: return kMove;
    }
}

bool shows_value(const Node& node) {
    return node.kind == Kind::ring || node.kind == Kind::bar || node.kind == Kind::slider;
}

// What a button without an argument does. Keys whose label is what they type change it all the
// time, and may.
std::size_t meaning_of(const Node& node) {
    const bool is_button = node.meaning.role.empty() || node.meaning.role == "button";
    if (!can_be_tapped(node) || !is_button || !node.touch.arg.is_nil()) return 0;
    const std::hash<std::string> hash;
    return (hash(node.touch.tap) * 31 + hash(node.meaning.label)) | 1U;
}

void appear(NodeState& state, const Node& node, const Look& look) {
    const bool grows_value = shows_value(node) && node.enter == Enter::grow;
    if (grows_value && !look.still) {
        state.value.go(0, node.content.value, kGrow);
    } else {
        state.value.set(node.content.value);
    }
    state.enter = grows_value ? Enter::none : node.enter;
    state.entering.set(1);
    if (state.enter != Enter::none) state.entering.go(0, 1, enter_pace(state.enter, look.still));
    state.pressing.set(0);
    state.skin.set(1);
    state.skin_to = target_skin(node, look);
    state.jump = node.content.jump;
    state.meaning = meaning_of(node);
}

void change(NodeState& state, const Node& node, const Look& look, Millis now) {
    if (shows_value(node) && !state.sliding && state.value.target() != node.content.value) {
        const float shown = state.value.at(now);
        state.value.go(shown, node.content.value, node.kind == Kind::slider ? kQuick : kGrow);
        if (look.still) state.value.set(node.content.value);
    }
    const std::size_t before = std::exchange(state.meaning, meaning_of(node));
    state.means_another = state.means_another || (before != 0 && before != state.meaning);
    const ShownSkin target = target_skin(node, look);
    if (target == state.skin_to) return;
    state.skin_from = state.shown_skin(now);
    state.skin_to = target;
    state.skin.go(0, 1, look.still ? kStillFade : kQuick);
}

}  // namespace

ShownSkin target_skin(const Node& node, const Look& look) {
    const bool worded = node.kind == Kind::text || node.kind == Kind::field;
    const ColorRef& color = worded ? node.text.color : node.content.color;
    return {resolve(node.skin.fill, look.theme), resolve(node.skin.edge.color, look.theme),
            resolve(color, look.theme), node.skin.edge.color.is_set() ? node.skin.edge.width : 0};
}

ShownSkin NodeState::shown_skin(Millis now) const {
    const float share = skin.at(now);
    if (share >= 1) return skin_to;
    return {mix(skin_from.fill, skin_to.fill, share), mix(skin_from.edge, skin_to.edge, share),
            mix(skin_from.color, skin_to.color, share),
            skin_from.edge_width + (skin_to.edge_width - skin_from.edge_width) * share};
}

Millis NodeState::arm(Millis now) {
    return std::max({entering.arm(now), value.arm(now), pressing.arm(now), skin.arm(now),
                     hot.arm(now), lift.arm(now), glide.rest.arm(now), scroll.ends(now),
                     overscroll.arm(now)});
}

std::vector<NodeState*> NodeStates::reconcile(const FlatTree& tree, const Look& look, Millis now) {
    ++round_;
    // Another theme is another set of colours at once, not a change of these.
    const bool new_theme = look.theme != look_.theme;
    look_ = look;
    std::vector<NodeState*> current;
    current.reserve(tree.size());
    for (const FlatNode& flat : tree) {
        const auto [at, is_new] = states_.try_emplace(flat.id);
        NodeState& state = at->second;
        if (is_new) {
            appear(state, *flat.node, look);
        } else {
            change(state, *flat.node, look, now);
            if (new_theme) state.skin.set(1);
        }
        state.round = round_;
        current.push_back(&state);
    }
    std::erase_if(states_, [this](const auto& item) { return item.second.round != round_; });
    return current;
}

NodeState* NodeStates::find(NodeId id) {
    const auto found = states_.find(id);
    return found == states_.end() ? nullptr : &found->second;
}

}  // namespace suluh::ui
