#include "banks/lua_write.h"

#include <algorithm>
#include <cstdio>
#include <set>

#include "banks/kinds.h"
#include "base/utf8.h"

namespace suluh::banks {

namespace {

constexpr std::size_t kWidth = 120;

// Texts of several lines stand as they are where Lua's long brackets can hold them.
bool fits_brackets(std::string_view text) {
    if (text.find('\n') == std::string_view::npos || text.starts_with('\n')) return false;
    if (text.ends_with(']') || text.find("]]") != std::string_view::npos || !is_utf8(text)) {
        return false;
    }
    const bool clean = std::all_of(text.begin(), text.end(), [](char c) {
        return c == '\n' || static_cast<unsigned char>(c) >= 0x20;
    });
    return clean && text.find(" \n") == std::string_view::npos;  // blanks nobody sees
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

bool is_name(std::string_view key) {
    static const std::set<std::string_view> kWords = {
        "and",      "break",  "do",   "else", "elseif", "end",  "false", "for",
        "function", "goto",   "if",   "in",   "local",  "nil",  "not",   "or",
        "repeat",   "return", "then", "true", "until",  "while"};
    const auto letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    if (key.empty() || !letter(key.front()) || kWords.contains(key)) return false;
    return std::all_of(key.begin(), key.end(),
                       [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

std::string lua_value(const Value& value);

std::string lua_list(const Value::List& list) {
    std::string text = "{ ";
    for (const Value& one : list) text += (text.size() > 2 ? ", " : "") + lua_value(one);
    return text + " }";
}

std::string named(std::string_view name, const Value& value) {
    const std::string key = is_name(name) ? std::string(name) : "[" + lua_text(name) + "]";
    return key + " = " + lua_value(value);
}

// What names a thing first, the rest by the alphabet.
std::vector<std::string> ordered_names(const Value::Map& map) {
    std::vector<std::string> names;
    for (const char* first : {"id", "name", "what", "because", "answer", "picture", "alt"}) {
        if (map.contains(first)) names.emplace_back(first);
    }
    for (const auto& [name, value] : map) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    return names;
}

std::string lua_map(const Value::Map& map) {
    std::string text = "{ ";
    for (const std::string& name : ordered_names(map)) {
        text += (text.size() > 2 ? ", " : "") + named(name, map.at(name));
    }
    return text + " }";
}

std::string lua_value(const Value& value) {
    if (const std::string* text = value.text()) return lua_text(*text);
    if (const double* number = value.number()) return number_text(*number);
    if (const bool* truth = value.boolean()) return *truth ? "true" : "false";
    if (const Value::List* list = value.list()) return lua_list(*list);
    if (const Value::Map* map = value.map()) return lua_map(*map);
    return "nil";
}

// ---- parts ----

std::string part_text(const Part& part, std::string_view owner);

std::string table_form(const Part& part) {
    std::vector<std::string> cells;
    std::set<std::string_view> written;
    for (const std::string_view name : taken_in_a_row(part.of)) {
        const Value* value = field(part.fields, name);
        if (value == nullptr) break;
        cells.push_back(lua_value(*value));
        written.insert(name);
    }
    if (part.of == "gap") {
        const Value* accept = field(part.fields, "accept");
        for (const Value& form :
             accept != nullptr && accept->list() ? *accept->list() : Value::List{}) {
            cells.push_back(lua_value(form));
        }
        written.insert("accept");
    }
    if (part.of == "pick") {
        cells.push_back("right = " + lua_text(text_of(part.fields, "right")));
        written.insert("right");
    }
    for (const std::string& name : ordered_names(part.fields)) {
        if (!written.contains(name)) cells.push_back(named(name, part.fields.at(name)));
    }
    for (const Part& inner : part.parts) cells.push_back(part_text(inner, part.of));
    std::string text = "s." + part.of + " { ";
    for (std::size_t i = 0; i < cells.size(); ++i) text += (i > 0 ? ", " : "") + cells[i];
    return text + " }";
}

std::string part_text(const Part& part, std::string_view owner) {
    std::vector<std::string> row;
    for (const std::string_view name : taken_in_a_row(part.of)) {
        const Value* value = field(part.fields, name);
        if (value == nullptr) break;
        row.push_back(lua_value(*value));
    }
    if (row.empty() || row.size() != part.fields.size() || !part.parts.empty()) {
        return table_form(part);
    }
    if (row.size() == 1 && owner == "pick") return row.front();
    if (row.size() == 1 && row.front().starts_with('"')) return "s." + part.of + " " + row.front();
    std::string text = "s." + part.of + "(" + row.front();
    for (std::size_t i = 1; i < row.size(); ++i) text += ", " + row[i];
    return text + ")";
}

// ---- items ----

// Cells side by side as long as they fit, like words in a paragraph.
class Lines {
public:
    void add(const std::string& cell) {
        const std::size_t width = characters(cell) + 1;
        if (!line_.empty() && kIndent + characters(line_) + 1 + width > kWidth) end();
        line_ += (line_.empty() ? "" : " ") + cell + ",";
    }
    void end() {
        if (!line_.empty()) text_ += std::string(kIndent, ' ') + line_ + "\n";
        line_.clear();
    }
    std::string take() {
        end();
        return std::move(text_);
    }

private:
    static constexpr std::size_t kIndent = 8;
    std::string line_, text_;
};

void add_fields(Lines& lines, const Item& item, std::span<const FieldFact> facts,
                std::set<std::string, std::less<>>& written) {
    for (const FieldFact& fact : facts) {
        const Value* value = field(item.fields, fact.name);
        if (value == nullptr || written.contains(fact.name)) continue;
        written.emplace(fact.name);
        lines.add(named(fact.name, *value));
    }
}

std::string item_text(const Item& item) {
    Lines lines;
    std::set<std::string, std::less<>> written = {"because", "basis"};
    add_fields(lines, item, bank_fields(), written);
    lines.end();
    add_fields(lines, item, kind_fields(item.kind), written);
    for (const auto& [name, value] : item.fields) {  // of a kind the formats do not know
        if (!written.contains(name)) lines.add(named(name, value));
    }
    lines.end();
    for (const Part& part : item.parts) {
        lines.add(part_text(part, item.kind));
        lines.end();
    }
    for (const char* name : {"because", "basis"}) {
        if (const Value* value = field(item.fields, name)) lines.add(named(name, *value));
    }
    return "    s." + item.kind + " {\n" + lines.take() + "    },\n";
}

}  // namespace

std::string lua_text(std::string_view text) {
    if (fits_brackets(text)) return "[[" + std::string(text) + "]]";
    const bool readable = is_utf8(text);
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += {'\\', c};
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (byte < 0x20 || byte == 0x7F || (byte >= 0x80 && !readable)) {
            char number[8];
            std::snprintf(number, sizeof number, "\\%03u", static_cast<unsigned>(byte));
            quoted += number;
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string write_lua(const std::vector<Item>& items, std::string_view title) {
    std::string line(title);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    std::string text = "-- " + line + "\nlocal s = require \"suluh\"\n\nreturn s.bank {\n";
    for (const Item& item : items) text += item_text(item);
    return text + "}\n";
}

}  // namespace suluh::banks
