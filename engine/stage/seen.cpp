#include "stage/seen.h"

#include <algorithm>
#include <array>

namespace suluh::stage {

namespace {

constexpr std::size_t kMaxListed = 40;

SeenNode read_node(const Value& value) {
    SeenNode node{value.text_or("role", ""),
                  value.text_or("label", ""),
                  value.text_or("id", ""),
                  0,
                  0,
                  0,
                  0,
                  value.boolean_or("enabled", true),
                  value.boolean_or("selected", false)};
    const Value* rect = value.find("rect");
    const Value::List* sides = rect != nullptr ? rect->list() : nullptr;
    if (sides == nullptr || sides->size() != 4) return node;
    const std::array<double*, 4> into{&node.x, &node.y, &node.w, &node.h};
    for (std::size_t i = 0; i < into.size(); ++i) {
        if (const double* side = (*sides)[i].number()) *into[i] = *side;
    }
    return node;
}

std::string listing(const Seen& seen) {
    std::string text;
    std::size_t listed = 0;
    for (const SeenNode& node : seen.nodes) {
        if (node.label.empty() && node.id.empty()) continue;
        if (++listed > kMaxListed) return text + ", …";
        if (!text.empty()) text += ", ";
        text += "'" + (node.label.empty() ? node.id : node.label) + "'";
        if (!node.enabled) text += " (off)";
    }
    return text.empty() ? "nothing" : text;
}

bool fields_match(const SeenNode& node, const Target& target) {
    return (target.role.empty() || node.role == target.role) &&
           (target.label.empty() || node.label == target.label) &&
           (target.id.empty() || node.id == target.id);
}

template <class Matches>
std::vector<const SeenNode*> matching(const Seen& seen, Matches matches) {
    std::vector<const SeenNode*> found;
    for (const SeenNode& node : seen.nodes) {
        if (matches(node)) found.push_back(&node);
    }
    std::stable_partition(found.begin(), found.end(),
                          [](const SeenNode* node) { return is_tappable(*node); });
    return found;
}

}  // namespace

Seen read_seen(const Value& inspection) {
    Seen seen;
    seen.screen = inspection.text_or("screen", "");
    const Value* nodes = inspection.find("nodes");
    if (nodes == nullptr || nodes->list() == nullptr) return seen;
    for (const Value& node : *nodes->list()) seen.nodes.push_back(read_node(node));
    return seen;
}

bool is_tappable(const SeenNode& node) {
    constexpr std::array<std::string_view, 8> kRoles{"button", "option", "checkbox", "radio",
                                                     "tab",    "key",    "card",     "link"};
    return std::find(kRoles.begin(), kRoles.end(), node.role) != kRoles.end();
}

Result<Target> read_target(const Value& value) {
    if (const std::string* name = value.text(); name != nullptr && !name->empty()) {
        return Target{*name, "", "", ""};
    }
    Target target{"", value.text_or("role", ""), value.text_or("label", ""),
                  value.text_or("id", "")};
    if (target.role.empty() && target.label.empty() && target.id.empty()) {
        return Error{Fault::bad_input, "a target is a name or a table with role, label or id"};
    }
    return target;
}

std::string to_text(const Target& target) {
    if (!target.name.empty()) return "'" + target.name + "'";
    std::string text = "{";
    if (!target.role.empty()) text += " role=" + target.role;
    if (!target.label.empty()) text += " label='" + target.label + "'";
    if (!target.id.empty()) text += " id=" + target.id;
    return text + " }";
}

Result<SeenNode> find_target(const Seen& seen, const Target& target) {
    std::vector<const SeenNode*> found;
    if (target.name.empty()) {
        found = matching(seen, [&](const SeenNode& node) { return fields_match(node, target); });
    } else {
        found = matching(seen, [&](const SeenNode& node) { return node.id == target.name; });
        if (found.empty()) {
            found = matching(seen, [&](const SeenNode& node) { return node.label == target.name; });
        }
    }
    if (!found.empty() && !is_tappable(*found.front()) && !target.name.empty()) {
        // A card's heading says the same as the beginning of the whole card, which can be tapped.
        const auto cards = matching(seen, [&](const SeenNode& node) {
            return is_tappable(node) && node.label.starts_with(target.name);
        });
        if (cards.size() == 1) return *cards.front();
    }
    if (!found.empty()) return *found.front();

    const auto part = [&](const SeenNode& node) {
        return !target.name.empty() && node.label.find(target.name) != std::string::npos;
    };
    found = matching(seen, part);
    const auto tappable = std::count_if(found.begin(), found.end(),
                                        [](const SeenNode* node) { return is_tappable(*node); });
    if (found.size() == 1 || tappable == 1) return *found.front();
    const std::string where = " on screen '" + seen.screen + "'; there is: " + listing(seen);
    if (found.empty()) return Error{Fault::not_found, "no " + to_text(target) + where};
    return Error{Fault::bad_input, "several things are called " + to_text(target) + where};
}

bool shows_text(const Seen& seen, std::string_view text) {
    return std::any_of(seen.nodes.begin(), seen.nodes.end(), [text](const SeenNode& node) {
        return node.label.find(text) != std::string::npos;
    });
}

}  // namespace suluh::stage
