#include "ui/node_parse.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/node_fields.h"
#include "ui/node_read.h"
#include "ui/node_values.h"

namespace suluh::ui {

namespace {

class Parser {
public:
    Parser(Origin origin, const NodeLimits& limits) : origin_(origin), limits_(limits) {}

    // False: problem_ and path_ say what and where.
    bool parse(const Value& value, Node& node);
    [[nodiscard]] Error error() const;

private:
    bool fail(std::string what) {
        problem_ = std::move(what);
        return false;
    }
    bool kind_of(const Value::Map& map, Kind& kind);
    bool children(const Value& value, Node& node);
    bool allowed(const Node& node);
    bool keys_differ(const Node& node);

    struct Step {
        std::string_view kind;
        std::size_t index;
    };
    Origin origin_;
    NodeLimits limits_;
    std::size_t nodes_ = 0;
    std::vector<Step> path_;
    std::string problem_;
    Fault fault_ = Fault::bad_input;
};

Error Parser::error() const {
    std::string where = "root";
    for (std::size_t i = 1; i < path_.size(); ++i) {
        where += '/';
        where += path_[i].kind;
        where += '[' + std::to_string(path_[i].index) + ']';
    }
    return {fault_, where + ": " + problem_};
}

bool Parser::kind_of(const Value::Map& map, Kind& kind) {
    const auto found = map.find("kind");
    if (found == map.end()) return fail("a node needs a 'kind'");
    const std::string* text = found->second.text();
    if (text == nullptr) return fail("'kind' must be a text");
    for (int i = 0; i < kKindCount; ++i) {
        kind = static_cast<Kind>(i);
        if (kind_name(kind) == *text) return true;
    }
    return fail(unknown("kind", *text, kind_names()));
}

bool Parser::parse(const Value& value, Node& node) {
    if (path_.empty()) path_.push_back({"root", 0});
    const Value::Map* map = value.map();
    if (map == nullptr) return fail("a node must be a table with a 'kind'");
    if (++nodes_ > limits_.max_nodes) {
        fault_ = Fault::refused;
        return fail("more than " + std::to_string(limits_.max_nodes) + " nodes");
    }
    if (!kind_of(*map, node.kind)) return false;
    path_.back().kind = kind_name(node.kind);
    node.origin = origin_;
    const Value* child_list = nullptr;
    for (const auto& [field_name, field] : *map) {
        const FieldSpec* spec = find_field(field_name);
        if (spec == nullptr || !knows(node.kind, *spec)) {
            return fail(unknown("field", field_name, field_names(node.kind)));
        }
        if (field.is_nil()) continue;
        if (spec->field == Field::children) {
            child_list = &field;
        } else if (Problem problem = read_field(*spec, field, limits_, node)) {
            return fail(problem->starts_with("unknown") ? "'" + field_name + "': " + *problem
                                                        : "'" + field_name + "' " + *problem);
        }
    }
    if (!allowed(node)) return false;
    return child_list == nullptr || children(*child_list, node);
}

bool Parser::allowed(const Node& node) {
    if (node.kind == Kind::chart) {
        const Problem lacks = check_chart(node.chart.value_or(ChartFields{}));
        if (lacks) return fail("a chart " + *lacks);
    }
    if (node.hand.moves && node.key.empty()) return fail("'moves' needs a 'key' to know it by");
    if (origin_ == Origin::shell) return true;
    fault_ = Fault::refused;
    if (node.kind == Kind::slot) return fail("a lesson cannot hold a slot");
    if (node.meaning.modal) return fail("a lesson cannot be modal");
    fault_ = Fault::bad_input;
    return true;
}

bool Parser::children(const Value& value, Node& node) {
    const Value::List* list = value.list();
    if (list == nullptr) {
        // Lua cannot tell an empty list from an empty table of fields.
        if (value.map() != nullptr && value.map()->empty()) return true;
        return fail("'children' must be a list of nodes");
    }
    if (static_cast<int>(path_.size()) >= limits_.max_depth && !list->empty()) {
        fault_ = Fault::refused;
        return fail("nested deeper than " + std::to_string(limits_.max_depth));
    }
    node.children.resize(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        path_.push_back({"child", i + 1});
        if (!parse((*list)[i], node.children[i])) return false;
        path_.pop_back();
    }
    return keys_differ(node);
}

// Two of a kind with one key would share one memory.
bool Parser::keys_differ(const Node& node) {
    std::vector<std::pair<std::string_view, Kind>> keys;
    for (const Node& child : node.children) {
        if (!child.key.empty()) keys.emplace_back(child.key, child.kind);
    }
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice == keys.end()) return true;
    return fail("two children have the key '" + std::string(twice->first) + "'");
}

}  // namespace

Result<Node> parse_node(const Value& value, Origin origin, const NodeLimits& limits) {
    Parser parser(origin, limits);
    Node node;
    if (!parser.parse(value, node)) return parser.error();
    return node;
}

}  // namespace suluh::ui
