#include "packs/toml_value.h"

#include <array>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include "packs/toml_scan.h"

namespace suluh::packs {

namespace {

int line_of(const toml::source_region& region) {
    return static_cast<int>(region.begin.line);
}

TomlTable copy_table(const toml::table& table);

TomlValue copy_value(const toml::node& node) {
    TomlValue value;
    value.line = line_of(node.source());
    if (const auto* text = node.as_string()) {
        value.data = text->get();
    } else if (const auto* integer = node.as_integer()) {
        value.data = integer->get();
    } else if (const auto* number = node.as_floating_point()) {
        value.data = number->get();
    } else if (const auto* boolean = node.as_boolean()) {
        value.data = boolean->get();
    } else if (const auto* list = node.as_array()) {
        TomlList items;
        for (const toml::node& item : *list) items.push_back(copy_value(item));
        value.data = std::move(items);
    } else if (const auto* table = node.as_table()) {
        value.data = copy_table(*table);
    }
    return value;
}

TomlTable copy_table(const toml::table& table) {
    TomlTable entries;
    for (const auto& [key, node] : table) {
        entries.push_back({std::string(key.str()), line_of(key.source()), copy_value(node)});
    }
    return entries;
}

// The parser has its own, larger bound (256); ours keeps every later walk shallow.
bool is_deeper(const toml::node& node, int levels) {
    if (levels < 0) return true;
    bool deeper = false;
    const auto look = [&](const toml::node& child) {
        deeper = deeper || is_deeper(child, levels - 1);
    };
    if (const auto* list = node.as_array()) {
        for (const toml::node& item : *list) look(item);
    } else if (const auto* table = node.as_table()) {
        for (const auto& [key, child] : *table) look(child);
    }
    return deeper;
}

}  // namespace

std::string_view kind_name(const TomlValue& value) {
    constexpr std::array<std::string_view, 6> kNames = {
        "text", "a whole number", "a number", "true or false", "a list", "a table"};
    return kNames[value.data.index()];
}

TomlTable parse_toml(std::string_view text, std::string_view file, std::vector<Problem>& problems) {
    const auto refuse = [&](int line, std::string problem, std::string remedy) {
        problems.push_back({std::string(file), line, std::move(problem), std::move(remedy)});
        return TomlTable{};
    };
    if (text.size() > kMaxTomlBytes) return refuse(0, "larger than 64 KiB", "shorten it");
    if (const auto misplaced = find_misplaced(text)) {
        return refuse(misplaced->line, std::string(misplaced->what),
                      std::string(misplaced->remedy));
    }
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        return refuse(line_of(parsed.error().source()), std::string(parsed.error().description()),
                      "correct the TOML of this line");
    }
    if (is_deeper(parsed.table(), kMaxTomlDepth)) {
        return refuse(0, "nested too deeply", "keep to the documented keys");
    }
    return copy_table(parsed.table());
}

}  // namespace suluh::packs
