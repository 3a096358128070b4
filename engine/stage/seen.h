// What a person could perceive on the settled screen, as the inspection tells it, and how a robot
// finds a thing on it. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"

namespace suluh::stage {

struct SeenNode {
    std::string role, label, id;
    double x = 0, y = 0, w = 0, h = 0;  // device pixels
    bool enabled = true;
    bool selected = false;
};

struct Seen {
    std::string screen;
    std::vector<SeenNode> nodes;  // reading order
};

// From {"screen", "nodes": [{"role","label","id","rect":[x,y,w,h],"enabled","selected"}]}.
[[nodiscard]] Seen read_seen(const Value& inspection);

// Something a finger does something with.
[[nodiscard]] bool is_tappable(const SeenNode& node);

// A name is an id, a whole label or, when only one thing has it, a part of a label. A table
// {role=, label=, id=} must match in every field given. What can be tapped goes before what cannot,
// then reading order decides.
struct Target {
    std::string name;
    std::string role, label, id;
};
[[nodiscard]] Result<Target> read_target(const Value& value);
[[nodiscard]] std::string to_text(const Target& target);

// Fault::not_found lists what is there; Fault::bad_input: a part of a label that several have.
[[nodiscard]] Result<SeenNode> find_target(const Seen& seen, const Target& target);

// Is this text anywhere in a label?
[[nodiscard]] bool shows_text(const Seen& seen, std::string_view text);

}  // namespace suluh::stage
