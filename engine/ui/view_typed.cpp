// What a keyboard types goes to the field that shows its caret.
#include "ui/view.h"

namespace suluh::ui {

const Node* View::open_field() const {
    if (flat_.empty()) return nullptr;
    const std::uint32_t root = input_root(flat_);
    for (std::uint32_t i = root; i < flat_[root].end; ++i) {
        const Node& node = *flat_[i].node;
        if (node.kind == Kind::field && node.content.focused && node.touch.enabled) return &node;
    }
    return nullptr;
}

std::vector<UiEvent> View::typed(const std::string& text, Millis now) {
    arm(now);
    const Node* field = open_field();
    if (field == nullptr || text.empty()) return {};
    if (text == " " && focus_visible_) return {};
    focus_visible_ = editing_ = false;
    if (text == "\b") return {{field->origin, "kb_back", Value()}};
    if (text == "\n") return {{field->origin, "kb_done", Value()}};
    return {{field->origin, "kb_key", Value(text)}};
}

}  // namespace suluh::ui
