// Readers of what hands do with nodes: picking up, dropping, and the curves between nodes.
#include "ui/node_values.h"

namespace suluh::ui {

namespace {
constexpr std::size_t kMostLinks = 64;
}

Problem read_hot(const Value& value, std::optional<HotFields>& out) {
    HotFields hot;
    const auto edge = [&](const Value& v) { return read_edge(v, hot.edge.emplace()); };
    const auto fill = [&](const Value& v) { return read_color(v, hot.fill); };
    Problem problem = read_fields(value, {{"fill", fill}, {"edge", edge}});
    if (!problem) out = hot;
    return problem;
}

Problem read_drag(const Value& value, Value& out) {
    if (value.boolean() != nullptr) return "must be a text, a number or a table";
    out = value;
    return {};
}

namespace {

Problem read_link(const Value& value, std::size_t max_name, Link& link) {
    const auto name_into = [max_name](std::string& out) {
        return [&out, max_name](const Value& v) { return read_string(v, max_name, out); };
    };
    link.color = ColorRef::of(Token::primary);
    Problem problem =
        read_fields(value, {{"from", name_into(link.from)},
                            {"to", name_into(link.to)},
                            {"color", [&](const Value& v) { return read_color(v, link.color); }},
                            {"width", [&](const Value& v) {
                                 return read_number(v, {1, 40}, link.width);
                             }}});
    if (problem) return problem;
    if (link.from.empty() || link.to.empty()) return "needs 'from' and 'to' in every link";
    return {};
}

}  // namespace

Problem read_links(const Value& value, std::size_t max_name, std::vector<Link>& out) {
    const Value::List* list = value.list();
    if (list == nullptr) {
        // Lua cannot tell an empty list from an empty table of fields.
        if (value.map() != nullptr && value.map()->empty()) return {};
        return "must be a list of links";
    }
    if (list->size() > kMostLinks) return "has more than 64 links";
    out.resize(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (Problem problem = read_link((*list)[i], max_name, out[i])) return problem;
    }
    return {};
}

}  // namespace suluh::ui
