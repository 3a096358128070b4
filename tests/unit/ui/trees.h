// Trees for tests, written as the JSON a script's tables would become.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "ui/layout.h"
#include "ui/node_parse.h"

namespace suluh::ui {

inline Value json(std::string_view text) {
    ValueLimits limits;
    limits.max_depth = 200;  // two levels of values for each level of nodes
    Result<Value> value = parse_json(text, limits);
    EXPECT_TRUE(value) << (value ? "" : value.error().detail);
    return value ? *value : Value();
}

inline Node tree_of(std::string_view text, Origin origin = Origin::shell) {
    Result<Node> node = parse_node(json(text), origin);
    EXPECT_TRUE(node) << (node ? "" : node.error().detail);
    return node ? std::move(*node) : Node();
}

// The error a tree gives, or "" when it is fine.
inline std::string error_of(std::string_view text, Origin origin = Origin::shell,
                            const NodeLimits& limits = {}) {
    const Result<Node> node = parse_node(json(text), origin, limits);
    return node ? "" : node.error().detail;
}

inline const Node* find_id(const Node& node, std::string_view id) {
    if (node.id == id) return &node;
    for (const Node& child : node.children) {
        if (const Node* found = find_id(child, id)) return found;
    }
    return nullptr;
}

inline std::ostream& operator<<(std::ostream& out, const Length& length) {
    return out << length.value << (length.is_percent() ? " of 1" : " px");
}

}  // namespace suluh::ui

namespace suluh::gfx {
inline std::ostream& operator<<(std::ostream& out, const Rect& r) {
    return out << r.x << ',' << r.y << ' ' << r.w << 'x' << r.h;
}
}  // namespace suluh::gfx
