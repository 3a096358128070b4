#include "ui/inspect.h"

#include <cmath>

#include "ui/text_markup.h"

namespace suluh::ui {

namespace {

std::string percent(float share) {
    return std::to_string(std::lround(share * 100)) + "%";
}

std::string own_words(const Node& node) {
    if (!node.meaning.label.empty()) return node.meaning.label;
    if (node.kind == Kind::text) {
        return node.text.markup ? shown_text(parse_markup(node.text.text)) : node.text.text;
    }
    if (node.kind == Kind::field) {
        return node.text.text.empty() ? node.content.name : node.text.text;
    }
    return node.kind == Kind::picture ? node.content.alt : std::string();
}

// The words of a node and everything perceivable in it, in reading order.
std::string all_words(const FlatTree& tree, std::uint32_t index) {
    std::string words;
    for (std::uint32_t i = index; i < tree[index].end;) {
        const Node& node = *tree[i].node;
        if (node.meaning.decor) {
            i = tree[i].end;
            continue;
        }
        const std::string own = own_words(node);
        if (!own.empty()) words += (words.empty() ? "" : " ") + own;
        // A label stands for the whole subtree.
        i = node.meaning.label.empty() ? i + 1 : tree[i].end;
    }
    return words;
}

std::string role_of(const Node& node) {
    if (!node.meaning.role.empty()) return node.meaning.role;
    if (can_be_tapped(node)) return "button";
    switch (node.kind) {
        case Kind::text: {
            const TextStyle style = node.text.style;
            const bool heading = style == TextStyle::display || style == TextStyle::h1 ||
                                 style == TextStyle::h2 || style == TextStyle::h3;
            return heading ? "heading" : "text";
        }
        case Kind::picture:
        case Kind::icon:
        case Kind::qr: return "image";
        case Kind::ring:
        case Kind::bar:
        case Kind::petals: return "progress";
        case Kind::field: return "textbox";
        case Kind::slider: return "slider";
        case Kind::chart: return "img";
        default: return node.meaning.modal ? "dialog" : "group";
    }
}

bool is_perceivable(const Node& node) {
    if (can_be_tapped(node) || !node.meaning.label.empty() || !node.meaning.role.empty())
        return true;
    if (!node.id.empty()) return true;
    switch (node.kind) {
        case Kind::text: return !node.text.text.empty();
        case Kind::picture: return !node.content.alt.empty();
        case Kind::field:
        case Kind::slider:
        case Kind::chart:
        case Kind::ring:
        case Kind::bar: return true;
        default: return false;
    }
}

// A touchable node without others inside it.
bool speaks_for_all(const FlatTree& tree, std::uint32_t index) {
    if (!can_be_tapped(*tree[index].node)) return false;
    for (std::uint32_t i = index + 1; i < tree[index].end; ++i) {
        if (can_be_tapped(*tree[i].node)) return false;
    }
    return true;
}

bool has_share(const Node& node) {
    return node.kind == Kind::slider || node.kind == Kind::ring || node.kind == Kind::bar;
}

// A text of it is being read aloud.
bool is_spoken(const FlatTree& tree, std::uint32_t from, std::uint32_t end) {
    for (std::uint32_t i = from; i < end; ++i) {
        if (tree[i].node->text.mark) return true;
    }
    return false;
}

Value describe(const FlatTree& tree, std::uint32_t index, const Seen& seen) {
    const Node& node = *tree[index].node;
    const bool leaf = tree[index].end == index + 1;
    Value::Map entry;
    const std::uint32_t own_end = speaks_for_all(tree, index) ? tree[index].end : index + 1;
    if (is_spoken(tree, index, own_end)) entry["spoken"] = true;
    entry["role"] = role_of(node);
    std::string words =
        leaf || speaks_for_all(tree, index) ? all_words(tree, index) : own_words(node);
    if (words.empty() && has_share(node)) words = percent(node.content.value);
    entry["label"] = std::move(words);
    entry["id"] = node.id;
    const bool visible = seen.visible.w > 0 && seen.visible.h > 0;
    const gfx::Rect& rect = visible ? seen.visible : seen.rect;
    entry["rect"] = Value::List{static_cast<double>(rect.x), static_cast<double>(rect.y),
                                static_cast<double>(rect.w), static_cast<double>(rect.h)};
    entry["enabled"] = node.touch.enabled;
    entry["selected"] = node.meaning.selected.value_or(false);
    if (!visible) entry["visible"] = false;
    if (node.kind == Kind::field) entry["value"] = node.text.text;
    if (has_share(node)) entry["value"] = static_cast<double>(node.content.value);
    if (can_be_dragged(node)) entry["draggable"] = true;
    if (!node.hand.drop.empty() && node.touch.enabled) entry["zone"] = true;
    return Value(std::move(entry));
}

}  // namespace

Value inspect(const FlatTree& tree, const std::vector<Seen>& seen, NodeId focus) {
    Value::List list;
    if (tree.empty()) return Value(std::move(list));
    const std::uint32_t root = input_root(tree);
    for (std::uint32_t i = root; i < tree[root].end;) {
        const Node& node = *tree[i].node;
        if (node.meaning.decor) {
            i = tree[i].end;
            continue;
        }
        if (is_perceivable(node)) {
            Value described = describe(tree, i, seen[i]);
            (*described.map())["order"] = static_cast<std::int64_t>(list.size()) + 1;
            if (tree[i].id == focus) (*described.map())["focused"] = true;
            list.push_back(std::move(described));
        }
        i = speaks_for_all(tree, i) ? tree[i].end : i + 1;
    }
    return Value(std::move(list));
}

}  // namespace suluh::ui
