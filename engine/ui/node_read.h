// One field of a node table, by its name: which part of the node it sets, and how it is read.
#pragma once

#include "ui/node_fields.h"
#include "ui/node_parse.h"
#include "ui/node_values.h"

namespace suluh::ui {

// What is wrong with the value, or nothing. Kind and children are the parser's own.
[[nodiscard]] Problem read_field(const FieldSpec& spec, const Value& value,
                                 const NodeLimits& limits, Node& node);

}  // namespace suluh::ui
