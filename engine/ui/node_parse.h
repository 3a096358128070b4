// Tables of a script, checked and turned into nodes. Strict: an unknown kind or field, a wrong
// type, a number that is not finite or a breached limit is an error that names the place and, if
// one is near, the right name: "root/column[2]/text[1]: unknown field 'colour', did you mean
// 'color'?" (children count from 1, as in Lua).
#pragma once

#include <cstddef>

#include "base/result.h"
#include "base/value.h"
#include "ui/node.h"

namespace suluh::ui {

struct NodeLimits {
    int max_depth = 48;
    std::size_t max_nodes = 4000;
    std::size_t max_text = 20'000;  // bytes of one text
    std::size_t max_name = 400;     // bytes of any other string
};

// A lesson's node may hold no slot and may not be modal.
[[nodiscard]] Result<Node> parse_node(const Value& value, Origin origin,
                                      const NodeLimits& limits = {});

}  // namespace suluh::ui
