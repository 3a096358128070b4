#include "ui/flat_tree.h"

#include <functional>
#include <string_view>

#include "ui/waiting.h"

namespace suluh::ui {

namespace {

NodeId stir(NodeId hash, NodeId part) {
    hash ^= part + 0x9E3779B97F4A7C15U + (hash << 6) + (hash >> 2);
    hash *= 0xBF58476D1CE4E5B9U;
    return hash ^ hash >> 31;
}

class Flattener {
public:
    Flattener(FlatTree& out, const Presence& presence) : out_(out), presence_(presence) {}

    void add(const Node& node, NodeId id, std::uint32_t parent, bool keyed, NodeId zone = 0) {
        if (!node.hand.drop.empty()) zone = id;
        const auto index = static_cast<std::uint32_t>(out_.size());
        out_.push_back({&node, id, parent, index + 1, keyed});
        std::uint32_t counts[kKindCount] = {};
        for (const Node& child : node.children) {
            // Counted even when hidden: showing one sibling must not rename the others.
            const std::uint32_t place = counts[static_cast<std::size_t>(child.kind)]++;
            if (child.hidden) continue;
            const NodeId own = child_id(id, child, place);
            if (is_absent(child, own, zone)) continue;
            add(child, own, index, keyed || !child.key.empty(), zone);
        }
        out_[index].end = static_cast<std::uint32_t>(out_.size());
    }

private:
    static NodeId child_id(NodeId parent, const Node& child, std::uint32_t place) {
        const NodeId kind = static_cast<NodeId>(child.kind) + 1;
        if (child.key.empty()) return stir(stir(parent, kind), place);
        return stir(stir(parent, kind << 8), std::hash<std::string_view>{}(child.key));
    }

    [[nodiscard]] bool is_absent(const Node& node, NodeId id, NodeId zone) const {
        if (node.hand.while_hot && (zone == 0 || zone != presence_.hot)) return true;
        const bool waits = node.after > 0 && presence_.waiting != nullptr;
        return waits && presence_.waiting->is_early(id, node.after);
    }

    FlatTree& out_;
    const Presence& presence_;
};

}  // namespace

FlatTree flatten(const Node& root, const Presence& presence) {
    FlatTree tree;
    NodeId id = stir(1, static_cast<NodeId>(root.kind));
    if (!root.key.empty()) id = stir(id, std::hash<std::string_view>{}(root.key));
    Flattener(tree, presence).add(root, id, 0, !root.key.empty());
    return tree;
}

bool is_within(const FlatTree& tree, std::uint32_t index, std::uint32_t ancestor) {
    return index >= ancestor && index < tree[ancestor].end;
}

std::uint32_t input_root(const FlatTree& tree) {
    for (std::uint32_t i = static_cast<std::uint32_t>(tree.size()); i-- > 0;) {
        if (tree[i].node->meaning.modal) return i;
    }
    return 0;
}

}  // namespace suluh::ui
