#include "ui/node.h"

#include <array>

namespace suluh::ui {

namespace {
constexpr std::array<std::string_view, kKindCount> kKindNames = {
    "column", "row", "stack",  "grid",   "scroll", "box",  "spacer", "text",  "icon",   "picture",
    "ring",   "bar", "petals", "kawung", "qr",     "slot", "links",  "field", "slider", "chart",
};
}  // namespace

std::string_view kind_name(Kind kind) {
    return kKindNames.at(static_cast<std::size_t>(kind));
}

namespace {
Node* find_slot(Node& node, std::string_view name) {
    if (node.kind == Kind::slot && node.content.name == name) return &node;
    for (Node& child : node.children) {
        if (Node* found = find_slot(child, name)) return found;
    }
    return nullptr;
}
}  // namespace

bool attach_slot(Node& root, std::string_view name, Node tree) {
    Node* slot = find_slot(root, name);
    if (slot == nullptr) return false;
    slot->children.clear();
    slot->children.push_back(std::move(tree));
    return true;
}

}  // namespace suluh::ui
